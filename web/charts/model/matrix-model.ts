import { compareDecimals } from '../decimal-text.ts';
import { formatLag } from '../format.ts';
import { type BilingualText, type Language, say } from '../language.ts';
import { lightShape, lightWord } from '../light.ts';
import { type ChartTable, column } from './chart-table.ts';
import type {
  MatrixCell,
  MatrixChoices,
  MatrixColumn,
  MatrixGroup,
  MatrixInput,
  MatrixModel,
  MatrixRow,
} from './matrix-types.ts';

/** The lights of units × indicators in the order to be shown, columns gathered by block. */
export function buildMatrixModel(input: MatrixInput, choices: MatrixChoices = {}): MatrixModel {
  const cells = input.lights.map((_, index) => cellAt(input, index));
  const width = input.indicators.length;
  const columnOrder = orderColumns(input, choices, cells);
  const rows = input.units.map((unit, rowIndex) => ({
    rowIndex,
    row: rowOf(unit, columnOrder.map((at) => cells[rowIndex * width + at] as MatrixCell)),
  }));
  const sorted = sortRows(rows, input, choices);
  const columns = columnOrder.map((at) => columnOf(input, at));
  return {
    kind: 'matrix',
    rows: sorted.map(({ row }) => row),
    columns,
    groups: groupsOf(input, columns),
    cells: sorted.flatMap(({ rowIndex }) =>
      columnOrder.map((at) => cells[rowIndex * width + at] as MatrixCell),
    ),
    legend: input.legend.toSorted((a, b) => a.severity - b.severity),
  };
}

/** One cell in a sentence: 甲县 规上工业增加值：落后，落后3.2个百分点，连续2个月. */
export function matrixCellText(
  model: MatrixModel,
  at: { readonly row: number; readonly column: number },
  language: Language,
): string {
  const cell = model.cells[at.row * model.columns.length + at.column];
  const row = model.rows[at.row];
  const indicator = model.columns[at.column];
  if (!cell || !row || !indicator) return '';
  const isZh = language === 'zh';
  const months = cell.monthsInRow ?? 0;
  const facts = [
    say(cell.word, language),
    ...(cell.lagPoints === null ? [] : [formatLag(cell.lagPoints, language)]),
    ...(months < 2 ? [] : [isZh ? `连续${months}个月` : `${months} months in a row`]),
  ];
  const place = `${say(row.name, language)} ${say(indicator.name, language)}`;
  return isZh ? `${place}：${facts.join('，')}` : `${place}: ${facts.join(', ')}`;
}

/** The table twin: one row per unit, one word per cell. */
export function matrixTable(model: MatrixModel): ChartTable {
  const width = model.columns.length;
  return {
    columns: [
      column('unit', '单位', 'Unit'),
      ...model.columns.map(({ indicatorCode, name }) => column(indicatorCode, name.zh, name.en)),
    ],
    rows: model.rows.map((row, rowIndex) => [
      row.name,
      ...model.cells.slice(rowIndex * width, (rowIndex + 1) * width).map(({ word }) => word),
    ]),
  };
}

function cellAt(input: MatrixInput, index: number): MatrixCell {
  const light = input.lights[index] as MatrixCell['light'];
  const reason = input.reasons[index] ?? null;
  return {
    light,
    reason,
    shape: lightShape(light, input.legend),
    word: lightWord(light, reason, input.legend),
    lagPoints: input.lagPoints[index] ?? null,
    monthsInRow: input.monthsInRow[index] ?? null,
  };
}

/** Column indices kept, blocks in order of first appearance so that each block is one stretch. */
function orderColumns(
  input: MatrixInput,
  choices: MatrixChoices,
  cells: readonly MatrixCell[],
): number[] {
  const width = input.indicators.length;
  const blocks = [...new Set(input.indicators.map(({ block }) => block.code))];
  const wanted = choices.blockCodes ?? [];
  const lights = choices.lights ?? [];
  const showsLight = (at: number): boolean =>
    input.units.some((_, row) => lights.includes((cells[row * width + at] as MatrixCell).light));
  return input.indicators
    .map((_, at) => at)
    .filter((at) => wanted.length === 0 || wanted.includes(blockAt(input, at)))
    .filter((at) => lights.length === 0 || showsLight(at))
    .toSorted((a, b) => blocks.indexOf(blockAt(input, a)) - blocks.indexOf(blockAt(input, b)));
}

function blockAt(input: MatrixInput, at: number): string {
  return input.indicators[at]?.block.code ?? '';
}

function columnOf(input: MatrixInput, at: number): MatrixColumn {
  const indicator = input.indicators[at]!;
  return {
    indicatorCode: indicator.code,
    name: { zh: indicator.nameZh, en: indicator.nameEn },
    shortName: shortName(indicator),
    blockCode: indicator.block.code,
  };
}

function groupsOf(input: MatrixInput, columns: readonly MatrixColumn[]): MatrixGroup[] {
  const groups: MatrixGroup[] = [];
  columns.forEach(({ blockCode }, index) => {
    const open = groups.at(-1);
    if (open?.blockCode === blockCode) {
      groups[groups.length - 1] = { ...open, columnCount: open.columnCount + 1 };
      return;
    }
    const block = input.indicators.find((indicator) => indicator.block.code === blockCode)!.block;
    const name = { zh: block.nameZh, en: block.nameEn };
    groups.push({ blockCode, name, startColumn: index, columnCount: 1 });
  });
  return groups;
}

function rowOf(unit: MatrixInput['units'][number], cells: readonly MatrixCell[]): MatrixRow {
  const counts: Record<string, number> = {};
  let worstLag: string | null = null;
  for (const { light, lagPoints } of cells) {
    counts[light] = (counts[light] ?? 0) + 1;
    if (lagPoints === null) continue;
    if (worstLag === null || compareDecimals(lagPoints, worstLag) > 0) worstLag = lagPoints;
  }
  const name = { zh: unit.nameZh, en: unit.nameEn };
  return { unitCode: unit.code, name, shortName: shortName(unit), counts, worstLag };
}

interface PlacedRow {
  readonly rowIndex: number;
  readonly row: MatrixRow;
}

function sortRows(
  rows: readonly PlacedRow[],
  input: MatrixInput,
  choices: MatrixChoices,
): PlacedRow[] {
  if (choices.rowSort === 'lag') return rows.toSorted((a, b) => compareLag(a.row, b.row));
  if (choices.rowSort !== 'red') return [...rows];
  const graveFirst = input.legend
    .filter(({ light }) => light !== 'GREY')
    .toSorted((a, b) => b.severity - a.severity)
    .map(({ light }) => light);
  return rows.toSorted((a, b) => {
    for (const light of graveFirst) {
      const difference = (b.row.counts[light] ?? 0) - (a.row.counts[light] ?? 0);
      if (difference !== 0) return difference;
    }
    return 0;
  });
}

function compareLag(a: MatrixRow, b: MatrixRow): number {
  if (a.worstLag === null || b.worstLag === null) {
    return Number(a.worstLag === null) - Number(b.worstLag === null);
  }
  return compareDecimals(b.worstLag, a.worstLag);
}

function shortName(named: { shortNameZh: string; nameZh: string; nameEn: string }): BilingualText {
  return { zh: named.shortNameZh || named.nameZh, en: named.nameEn };
}
