import { filledWidth, type Grid, isBlank, type Line } from './grid.ts';
import { cleanText } from './head-text.ts';
import { isPeriodLike, isValueLike, share } from './sample-cells.ts';
import { noteTaker } from './table-notes.ts';
import { stackHeads } from './table-shape.ts';

/** A sample of a table taken apart by guessing. */
export type SampleTable = {
  preamble: Line[];
  headRows: number;
  /** Texts of the head, uppermost first. */
  columns: string[][];
  body: Line[];
};

const filled = ({ cells }: Line) => cells.filter((cell) => !isBlank(cell)).map(cleanText);
const isFigure = (text: string) => isValueLike(text) && !isPeriodLike(text);

/** Guesses which lines are the head: the first that is nearly as wide as the table and holds no figures. */
export function takeApart(grid: Grid): SampleTable | null {
  const lines = grid.lines.filter((line) => filledWidth(line.cells) > 0);
  const width = usualWidth(lines);
  const at = lines.findIndex((line) => {
    const texts = filled(line);
    return (
      texts.length >= Math.max(2, width * 0.3) &&
      filledWidth(line.cells) >= width * 0.5 &&
      share(texts, isFigure) < 0.3
    );
  });
  if (at < 0) return null;
  const headRows = countHeadRows(lines, at);
  const rows = lines.slice(at, at + headRows);
  return {
    preamble: lines.slice(0, at),
    headRows,
    columns: stackHeads(rows.map(({ cells }) => cells)),
    body: withoutNotes(lines.slice(at + headRows)),
  };
}

const NOTES = ['注', '数据来源', '资料来源', '来源', '备注', '说明', 'Note', 'Source'];

function withoutNotes(lines: readonly Line[]): Line[] {
  const take = noteTaker([], NOTES);
  return lines.filter((line) => !take(line));
}

function usualWidth(lines: readonly Line[]): number {
  const widths = lines.map(({ cells }) => filledWidth(cells)).sort((a, b) => a - b);
  return widths[Math.floor(widths.length * 0.75)] ?? 0;
}

/** A second line belongs to the head where the first has gaps and the second fills them without figures. */
function countHeadRows(lines: readonly Line[], at: number): number {
  const [first, second] = [lines[at]!, lines[at + 1]];
  if (second === undefined) return 1;
  const width = Math.max(filledWidth(first.cells), filledWidth(second.cells));
  const gaps = Array.from({ length: width }, (_, column) => column).filter(
    (column) => column > 0 && isBlank(first.cells[column]),
  );
  const below = gaps.map((column) => cleanText(second.cells[column] ?? ''));
  const isFilled = gaps.length > 0 && share(below, (text) => text !== '') > 0.8;
  return isFilled && share(filled(second), isFigure) < 0.2 && filled(second).length > 1 ? 2 : 1;
}

/** The filled cells of a column below the head. */
export function columnTexts({ body }: SampleTable, column: number): string[] {
  return body.map(({ cells }) => cleanText(cells[column] ?? '')).filter((text) => text !== '');
}

/** Whether a column of the sample holds values. An empty one does: the newest period often is. */
export function holdsValues(table: SampleTable, column: number): boolean {
  const texts = columnTexts(table, column);
  return texts.length === 0 || share(texts, isValueLike) >= 0.6;
}
