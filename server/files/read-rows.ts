import type { RawRow } from '../domain/raw-row.ts';
import { cellPlace } from './cell-address.ts';
import type { ColumnMapping } from './column-mapping.ts';
import { filledWidth, isBlank, type Line } from './grid.ts';
import { headKey } from './head-text.ts';
import { makeCellReader } from './observed-cell.ts';
import { cellAt, type LineInPlace, makeSubjects } from './row-texts.ts';
import type { TablePlan, ValueColumn } from './table-plan.ts';
import { raggedLine } from './table-shape.ts';
import { leaveOut, type Tally } from './tally.ts';

/** Turns one line of a table into the rows it holds. */
export type ReadLine = (place: LineInPlace) => RawRow[];

export type RowOptions = {
  mapping: ColumnMapping;
  /** Unit of measure of an indicator: values written with exactly this measure are accepted. */
  measureOf?: ((indicator: string) => string | null) | undefined;
};

/** Builds the reader of the rows below a head; what it leaves out it counts. */
export function makeRowReader(plan: TablePlan, options: RowOptions, tally: Tally): ReadLine {
  const { mapping } = options;
  const subjects = makeSubjects(plan, mapping);
  const readCell = makeCellReader(mapping, markNoter(mapping, tally), options.measureOf);
  const isLeftOut = makeRowFilter(plan, mapping, tally);
  const fill = makeFiller(plan.fillDown);
  return ({ line: written, before, after }) => {
    tally.linesRead += 1;
    const ragged = raggedLine(written, plan.width, plan.sheet);
    if (ragged) {
      tally.findings.push(ragged);
      return [];
    }
    const line = fill(written);
    if (isLeftOut(line, written)) return [];
    countIgnored(plan.ignored, line, tally);
    const subjectAt = subjects({ line, before, after });
    const own = (ref: typeof plan.quality) => (ref === null ? '' : cellAt(line, ref, mapping));
    const reason = own(plan.missingReason) || null;
    const quality = own(plan.quality) || null;
    const rows: RawRow[] = [];
    for (const [index, column] of plan.values.entries()) {
      const text = line.cells[column.column] ?? '';
      // A column without header that holds nothing is the shape of the sheet, not a gap in the data.
      if (column.head === '' && column.texts.length > 0 && isBlank(text)) continue;
      const subject = subjectAt(index);
      const observed = readCell(text, reason, subject.indicator);
      if (observed === 'SKIPPED') {
        tally.blankCells += 1;
        continue;
      }
      rows.push({
        place: placeOf(plan, line, column),
        ...subject,
        ...observed,
        quality: quality ?? observed.quality ?? mapping.quality ?? null,
        heads: plan.heads,
      });
    }
    return rows;
  };
}

/** In a tidy table each field has a head of its own; across, the value is named by the head above it. */
function placeOf(plan: TablePlan, line: Line, { column, head, texts }: ValueColumn) {
  return cellPlace(plan.sheet, line.row, column, texts.length === 0 ? null : head);
}

function markNoter(mapping: ColumnMapping, tally: Tally): (mark: string) => void {
  const noted = new Set<string>();
  return (mark) => {
    const note = mapping.footnoteMarks?.[mark]?.note;
    if (note === undefined || noted.has(mark)) return;
    noted.add(mark);
    tally.notes.push(`${mark} ${note}`);
  };
}

/** Gives a blank cell the text above it in the columns the mapping names. */
function makeFiller(columns: readonly number[]): (line: Line) => Line {
  const above = new Map<number, string>();
  return (line) => {
    if (columns.length === 0) return line;
    const cells = [...line.cells];
    for (const column of columns) {
      if (isBlank(cells[column])) cells[column] = above.get(column) ?? '';
      else above.set(column, cells[column]!);
    }
    return { row: line.row, cells };
  };
}

/** Whether a line is left out: it begins as `skipRows` says, or `onlyRows` does not want it. */
function makeRowFilter(plan: TablePlan, mapping: ColumnMapping, tally: Tally) {
  const starts = (mapping.skipRows ?? []).map((start) => [start, headKey(start)] as const);
  const naming = [plan.unit, plan.indicator, plan.period].flatMap((dimension) =>
    dimension.from === 'ROW' ? dimension.refs : [],
  );
  return (line: Line, written: Line): boolean => {
    if (starts.length > 0) {
      const first = written.cells.find((cell) => !isBlank(cell)) ?? '';
      const texts = [first, ...naming.map((ref) => cellAt(line, ref, mapping))].map(headKey);
      const rule = starts.find(([, start]) => texts.some((text) => text.startsWith(start)));
      if (rule) {
        leaveOut(tally.lines, `跳过行 (skipRows): ${rule[0]}`);
        return true;
      }
    }
    const other = plan.filters.find(
      ({ ref, members }) => !members.has(headKey(cellAt(line, ref, mapping))),
    );
    if (other) leaveOut(tally.lines, `只取部分行 (onlyRows): ${other.head}`);
    return other !== undefined;
  };
}

/** Counts the filled cells of columns that are left out. */
export function countIgnored(ignored: TablePlan['ignored'], line: Line, tally: Tally): void {
  for (const { column, rule } of ignored) {
    if (!isBlank(line.cells[column])) leaveOut(tally.cells, rule);
  }
}

/** Whether a line holds anything at all. */
export const hasContent = ({ cells }: Line) => filledWidth(cells) > 0;
