import { describe, expect, it } from 'vitest';
import { Decimal, decimal, parseDecimal, roundTo } from './decimal.ts';

const NINES = '9'.repeat(38);

describe('reading a number', () => {
  it.each([
    ['0', '0'],
    ['-0', '0'],
    ['+3.50', '3.5'],
    ['.5', '0.5'],
    ['5.', '5'],
    ['007', '7'],
    ['1.5e3', '1500'],
    ['1E-2', '0.01'],
    ['0.1', '0.1'],
    ['726.4', '726.4'],
    ['-8', '-8'],
    [NINES, NINES],
    [`-${NINES}`, `-${NINES}`],
    [`0.${'0'.repeat(37)}1`, `0.${'0'.repeat(37)}1`],
    [`${'9'.repeat(20)}.${'9'.repeat(18)}`, `${'9'.repeat(20)}.${'9'.repeat(18)}`],
    ['1e37', `1${'0'.repeat(37)}`],
    [`${'0'.repeat(50)}1`, '1'],
  ])('“%s” keeps every digit', (text, plain) => {
    expect(parseDecimal(text)?.toFixed()).toBe(plain);
  });

  it.each([
    '',
    ' ',
    '.',
    '-',
    '+',
    'e5',
    '1e',
    '--1',
    '1,234.5',
    '12,5',
    '1 000',
    ' 5',
    '5\n',
    '5%',
    '５',
    '十',
    '0x1F',
    '0b11',
    '0o17',
    'NaN',
    'Infinity',
    '-Infinity',
    'null',
    '1e9999',
    '1_000',
    '1.2.3',
    '…',
    '-—',
  ])('“%s” is refused', (text) => {
    expect(parseDecimal(text)).toBeNull();
  });

  it.each([
    ['39 digits before the point', '1'.repeat(39)],
    ['a zero as the 39th digit', `1${'0'.repeat(38)}`],
    ['10 to the 38th', '1e38'],
    ['39 decimals', `0.${'0'.repeat(38)}1`],
    ['10 to the minus 39th', '1e-39'],
    ['20 digits and 19 decimals', `${'1'.repeat(20)}.${'1'.repeat(19)}`],
  ])('%s are too many', (_, text) => {
    expect(parseDecimal(text)).toBeNull();
  });
});

describe('rounding', () => {
  it.each([
    ['2.5', 0, '3'],
    ['-2.5', 0, '-3'],
    ['1.005', 2, '1.01'],
    ['-1.005', 2, '-1.01'],
    ['0.5', 0, '1'],
    ['-0.5', 0, '-1'],
    ['2.4999', 0, '2'],
    ['-2.4999', 0, '-2'],
    ['72.95', 1, '73.0'],
    ['63.8676', 2, '63.87'],
    ['-0.004', 2, '0.00'],
    ['7', 3, '7.000'],
  ])('%s to %i decimals is %s, half away from zero', (text, digits, expected) => {
    expect(roundTo(decimal(text), digits).toFixed(digits)).toBe(expected);
  });
});

describe('arithmetic', () => {
  it('adds tenths exactly', () => {
    expect(decimal('0.1').plus('0.2').eq('0.3')).toBe(true);
  });

  it('multiplies and divides back numbers of 20 digits without loss', () => {
    const big = decimal('12345678901234567890');
    expect(big.times(big).div(big).eq(big)).toBe(true);
  });

  it('writes small and large numbers without an exponent', () => {
    expect(decimal('1e-38').toString()).toBe(`0.${'0'.repeat(37)}1`);
    expect(decimal(NINES).toString()).toBe(NINES);
  });

  it('throws on a literal that is no number', () => {
    expect(() => decimal('twelve')).toThrow('twelve');
  });

  it('leaves the arithmetic of other users of the library alone', () => {
    expect(new Decimal(1).div(3).toFixed()).toHaveLength(42);
  });
});
