import { formatLag } from '../format.ts';
import { type BilingualText, type Language, say } from '../language.ts';
import { type ChartTable, column } from './chart-table.ts';
import type { MatrixCell, MatrixModel } from './matrix-types.ts';

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
    ...(cell.lagPoints === null ? [] : [lagText(cell, language)]),
    ...(months < 2 ? [] : [isZh ? `连续${months}个月` : `${months} months in a row`]),
  ];
  const place = `${say(row.name, language)} ${say(indicator.name, language)}`;
  return isZh ? `${place}：${facts.join('，')}` : `${place}: ${facts.join(', ')}`;
}

function lagText({ lagPoints, lagMeasure }: MatrixCell, language: Language): string {
  return formatLag(lagPoints, language, lagMeasure ?? undefined);
}

/** The light's word and how far the value is from what was due, where that can be stated. */
function cellText(cell: MatrixCell): BilingualText {
  if (cell.lagPoints === null) return cell.word;
  return {
    zh: `${cell.word.zh}，${lagText(cell, 'zh')}`,
    en: `${cell.word.en}, ${lagText(cell, 'en')}`,
  };
}

/** The table twin: one row per unit; each cell the light's word and its gap. */
export function matrixTable(model: MatrixModel): ChartTable {
  const width = model.columns.length;
  return {
    columns: [
      column('unit', '单位', 'Unit'),
      ...model.columns.map(({ indicatorCode, name }) => column(indicatorCode, name.zh, name.en)),
    ],
    rows: model.rows.map((row, rowIndex) => [
      row.name,
      ...model.cells.slice(rowIndex * width, (rowIndex + 1) * width).map(cellText),
    ]),
  };
}
