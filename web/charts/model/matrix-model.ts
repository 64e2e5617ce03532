import { compareDecimals } from '../decimal-text.ts';
import type { BilingualText } from '../language.ts';
import { lightShape, lightWord } from '../light.ts';
import { orderColumns, orderRows } from './matrix-order.ts';
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
    row: rowOf(
      unit,
      columnOrder.map((at) => cells[rowIndex * width + at] as MatrixCell),
    ),
  }));
  const sorted = orderRows(rows, input, choices);
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

function cellAt(input: MatrixInput, index: number): MatrixCell {
  const light = input.lights[index] as MatrixCell['light'];
  const reason = input.reasons[index] ?? null;
  return {
    light,
    reason,
    shape: lightShape(light, input.legend),
    word: lightWord(light, reason, input.legend),
    lagPoints: input.lagPoints[index] ?? null,
    lagMeasure: input.lagMeasures[index] ?? null,
    monthsInRow: input.monthsInRow[index] ?? null,
  };
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

function shortName(named: { shortNameZh: string; nameZh: string; nameEn: string }): BilingualText {
  return { zh: named.shortNameZh || named.nameZh, en: named.nameEn };
}
