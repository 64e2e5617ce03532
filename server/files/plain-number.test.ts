import { expect, it } from 'vitest';
import { columnLetters } from './cell-address.ts';
import { plainNumber, plainNumberWithComma } from './plain-number.ts';

it.each([
  [' 12.5 ', '12.5'],
  ['１２．５', '12.5'],
  ['－３', '-3'],
  ['1,234', '1234'],
  ['-1,234,567.89', '-1234567.89'],
  ['１，２３４', '1234'],
  ['　8　', '8'],
  ['\ufeff12', '12'],
  ['1\u200b2', '12'],
  ['2 875.63', '2875.63'],
  ['1\u00a0234\u00a0567', '1234567'],
  ['1\u202f234', '1234'],
  ['\u00a0−5.2\u00a0', '-5.2'],
  ['＋３', '+3'],
])('writes %j as the plain number %s', (text, number) => {
  expect(plainNumber(text)).toBe(number);
});

it.each([
  ...['12,34', '1,2345', ',123', '1,234,', '5%', '约5', '12²', '①', '1.2.3', '5−'],
  ...['12 34', '1 234,567', '1  234', '1\n234', '1234 / 5678', '12(34)', '1 2'],
])('leaves %j for the check to refuse', (text) => {
  expect(plainNumber(text)).toBe(text);
});

it.each([
  ['12,4', '12.4'],
  ['1.234,5', '1234.5'],
  ['1 234', '1234'],
  ['-0,5', '-0.5'],
  ['1,234.5', '1,234.5'],
  ['1.2', '1.2'],
])('where a comma separates decimals %j is %s', (text, number) => {
  expect(plainNumberWithComma(text)).toBe(number);
});

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16383, 'XFD'],
])('calls column %d %s', (index, letters) => {
  expect(columnLetters(index)).toBe(letters);
});
