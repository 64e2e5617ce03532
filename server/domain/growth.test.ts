import { expect, it } from 'vitest';
import { decimal, roundTo } from './decimal.ts';
import { yearOnYear } from './growth.ts';

const change = (value: string | null, lastYear: string | null, isPercentage = false) => {
  const read = (text: string | null) => (text === null ? null : decimal(text));
  const result = yearOnYear(read(value), read(lastYear), isPercentage);
  return result === null ? null : roundTo(result, 2).toFixed(2);
};

it.each<[string | null, string | null, string | null, string]>([
  ['110', '100', '10.00', 'grew by a tenth'],
  ['90', '100', '-10.00', 'fell by a tenth'],
  ['100', '100', '0.00', 'stood still: zero, not missing'],
  ['0', '100', '-100.00', 'fell to nothing'],
  ['-20', '100', '-120.00', 'turned negative'],
  ['1', '3', '-66.67', 'repeating digits'],
  ['10', '0', null, 'nothing to divide by'],
  ['0', '0', null, 'nothing to divide by'],
  ['10', '-5', null, 'a percentage of a negative base misleads'],
  [null, '100', null, 'not reported this year'],
  ['100', null, null, 'not reported last year'],
  [null, null, null, 'never reported'],
])('an amount of %s after %s changed by %s per hundred (%s)', (value, lastYear, expected) => {
  expect(change(value, lastYear)).toBe(expected);
});

it.each<[string | null, string | null, string | null, string]>([
  ['6.1', '7.0', '-0.90', 'a difference, not a quotient'],
  ['3', '0', '3.00', 'a base of zero is a base'],
  ['-8', '7', '-15.00', 'across zero'],
  ['-2', '-5', '3.00', 'a negative base is a base'],
  [null, '5', null, 'not reported'],
])('a rate of %s after %s changed by %s percentage points (%s)', (value, lastYear, expected) => {
  expect(change(value, lastYear, true)).toBe(expected);
});
