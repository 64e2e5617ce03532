import { formatLag } from '../format.ts';
import { type Language, say } from '../language.ts';
import { type ChartTable, column } from './chart-table.ts';
import type { MatrixModel } from './matrix-types.ts';

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
