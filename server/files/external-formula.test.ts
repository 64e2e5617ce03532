import { expect, it } from 'vitest';
import { pointsOutside } from './external-formula.ts';

it.each([
  '[1]Sheet1!A1',
  'SUM([2]数据!$B$2:$B$9)',
  "'[1]My Sheet'!A1",
  "'[报表.xlsx]一季度'!C3",
  "'C:\\share\\[x.xls]Sheet1'!A1",
  "'C:\\share\\x.xls'!Total",
  "IF(A1>0,'it''s [1]'!A1,0)",
  '[1]!Total',
  "cmd|'/c calc'!A0",
  "A1+Excel|'book'!R1C1",
])('%s takes its value from another file', (formula) => {
  expect(pointsOutside(formula)).toBe(true);
});

it.each([
  'A1*2',
  'SUM(A1:B9)',
  "'My Sheet'!A1",
  "'一季度|汇总'!A1",
  'Table1[2024]',
  'SUM(表1[[#This Row],[2024]:[2025]])',
  '[@金额]*2',
  'IF(A1="[1]Sheet1!A1","a|b",0)',
  '"\'[x.xlsx]s\'!A1"',
  'LET(x,A1,x*2)',
])('%s is of this file', (formula) => {
  expect(pointsOutside(formula)).toBe(false);
});

it('a name that stands for a place in another file counts as one', () => {
  const names = new Set(['total', '外部合计']);
  expect(pointsOutside('SUM(Total)', names)).toBe(true);
  expect(pointsOutside('外部合计+1', names)).toBe(true);
  expect(pointsOutside('SUBTOTAL(9,A1:A3)', names)).toBe(false);
});
