import { expect, it } from 'vitest';
import { columnLetters } from './cell-address.ts';
import { plainNumber } from './plain-number.ts';

it.each([
  [' 12.5 ', '12.5'],
  ['１２．５', '12.5'],
  ['－３', '-3'],
  ['1,234', '1234'],
  ['-1,234,567.89', '-1234567.89'],
  ['１，２３４', '1234'],
  ['　8　', '8'],
])('writes %j as the plain number %s', (text, number) => {
  expect(plainNumber(text)).toBe(number);
});

it.each(['12,34', '1,2345', ',123', '1,234,', '5%', '约5', '12²', '①', '1 234', '1.2.3', '−5'])(
  'leaves %j for the check to refuse',
  (text) => {
    expect(plainNumber(text)).toBe(text);
  },
);

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
