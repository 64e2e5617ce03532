import { describe, expect, it } from 'vitest';
import {
  absoluteDecimal,
  compareDecimals,
  drawingPosition,
  percentChange,
  plainDecimal,
  roundDecimal,
  shiftDecimal,
  subtractDecimals,
} from './decimal-text.ts';

describe('rounding', () => {
  it.each([
    ['1.005', 2, '1.01'],
    ['-1.005', 2, '-1.01'],
    ['-0.005', 2, '-0.01'],
    ['-0.004', 2, '0.00'],
    ['2.5', 0, '3'],
    ['-2.5', 0, '-3'],
    ['0.4999999999999999999999', 0, '0'],
    ['99999999999999999999.995', 2, '100000000000000000000.00'],
    ['7', 3, '7.000'],
    ['1e-7', 6, '0.000000'],
    ['1.5e3', 1, '1500.0'],
  ])('%s to %i decimals is %s, half away from zero', (text, digits, expected) => {
    expect(roundDecimal(text, digits)).toBe(expected);
  });

  it('refuses what is no number and says what it was given', () => {
    expect(() => roundDecimal('12,5', 1)).toThrow('"12,5"');
    expect(() => plainDecimal('')).toThrow('""');
  });
});

it.each([
  ['141488.9', 4, '14.14889'],
  ['-5', 3, '-0.005'],
  ['1.5', -3, '1500'],
])('%s with the point moved %i places is %s', (text, places, expected) => {
  expect(shiftDecimal(text, places)).toBe(expected);
});

it.each([
  ['1.0', '1.00', 0],
  ['-2', '1', -1],
  ['0.30000000000000000001', '0.3', 1],
  ['1e2', '99.9', 1],
])('%s compared with %s is %i', (left, right, expected) => {
  expect(compareDecimals(left, right)).toBe(expected);
});

it.each([
  ['0.3', '0.1', '0.2'],
  ['1', '2.50', '-1.50'],
  ['12345678901234567890.1', '0.1', '12345678901234567890.0'],
])('%s minus %s is %s, exactly', (left, right, expected) => {
  expect(subtractDecimals(left, right)).toBe(expected);
});

it.each([
  ['110', '100', 1, '10.0'],
  ['1', '3', 1, '-66.7'],
  ['100.05', '100', 1, '0.1'],
  ['99.95', '100', 1, '-0.1'],
  ['0', '4', 2, '-100.00'],
])(
  '%s on a base of %s to %i decimals is a change of %s %%, halves rounded away from zero',
  (value, base, digits, text) => {
    expect(percentChange(value, base, digits)).toBe(text);
  },
);

it.each(['0', '-5'])('a change on a base of %s has no percentage', (base) => {
  expect(percentChange('3', base, 1)).toBeNull();
});

it('distance from zero carries no sign', () => {
  expect(absoluteDecimal('-3.20')).toBe('3.20');
});

it('a missing value has no place on an axis, rather than place 0', () => {
  expect(drawingPosition(null)).toBeNull();
  expect(drawingPosition(undefined)).toBeNull();
  expect(drawingPosition('0')).toBe(0);
});
