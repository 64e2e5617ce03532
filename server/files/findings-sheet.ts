import type { PushFinding } from '../domain/push-finding.ts';

const NAME = '问题清单 Findings';
const HEAD = [
  '工作表 Sheet',
  '行 Row',
  '列 Column',
  '单元格 Cell',
  '值 Value',
  '问题',
  '处理办法',
  'What is wrong',
  'What to do',
];
/** Widths of the columns of the list, in characters. */
export const WIDTHS = [16, 8, 20, 12, 24, 48, 48, 48, 48];
/** A spreadsheet program holds more; a list this long is not read to its end. */
const MAX_LISTED = 100_000;

/** The name of the sheet that lists findings, one that no sheet of the workbook has. */
export function findingsSheetName(taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let name = NAME;
  for (let copy = 2; names.has(name.toLowerCase()); copy++) name = `${NAME} (${copy})`;
  return name;
}

/** Findings as rows under a head: place, value, message and remedy, Chinese before English. */
export function findingsRows(findings: readonly PushFinding[]): (string | number | null)[][] {
  const rows = findings
    .slice(0, MAX_LISTED)
    .map(({ place, value, ...texts }) => [
      place.sheet,
      place.row,
      place.column,
      place.cell,
      value,
      texts.messageZh,
      texts.remedyZh,
      texts.messageEn,
      texts.remedyEn,
    ]);
  return [HEAD, ...rows];
}
