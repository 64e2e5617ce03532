import { parseValue } from 'graphql';
import { describe, expect, it } from 'vitest';
import { decimal } from '../../domain/decimal.ts';
import { DateScalar, DateTimeScalar, DecimalScalar, PeriodScalar } from './scalars.ts';

describe('a Decimal', () => {
  it.each([
    ['1.10', '1.1'],
    ['-0.005', '-0.005'],
    ['123456789012345678901234567890.12345678', '123456789012345678901234567890.12345678'],
    ['1e3', '1000'],
  ])('is read from the text %s and written as %s', (text, written) => {
    expect(DecimalScalar.serialize(DecimalScalar.parseValue(text))).toBe(written);
    expect(DecimalScalar.serialize(DecimalScalar.parseLiteral(parseValue(`"${text}"`)))).toBe(
      written,
    );
  });

  it('may be a JSON number while it is surely exact', () => {
    expect(DecimalScalar.parseValue(0.1)).toEqual(decimal('0.1'));
    expect(() => DecimalScalar.parseValue(0.1 + 0.2)).toThrow(/15/);
    expect(() => DecimalScalar.parseValue(Number.NaN)).toThrow();
    expect(() => DecimalScalar.parseValue(Number.POSITIVE_INFINITY)).toThrow();
  });

  it('is never written as a power of ten', () => {
    expect(DecimalScalar.serialize(decimal('1e-30'))).toBe('0.000000000000000000000000000001');
    expect(DecimalScalar.serialize(decimal('1e30'))).toBe('1000000000000000000000000000000');
  });

  it.each(['', ' ', '1,000', '12%', '0x10', 'NaN', '１２', null, true, {}, []])(
    'is not read from %j',
    (input) => {
      expect(() => DecimalScalar.parseValue(input)).toThrow(
        /不是十进制数.*is not a decimal number/,
      );
    },
  );
});

describe('a PeriodCode', () => {
  it.each([
    ['2025', '2025'],
    ['2025H1', '2025H1'],
    ['2025Q3', '2025Q3'],
    ['2025-09', '2025-09'],
    ['2025YTD09', '2025YTD09'],
    ['2025年1—9月', '2025YTD09'],
    ['2025年三季度', '2025Q3'],
  ])('is read from %s as %s', (text, code) => {
    expect(PeriodScalar.serialize(PeriodScalar.parseValue(text))).toBe(code);
  });

  it.each(['2025-13', '2025Q5', '25', 'last month', '', 2025.5, null])(
    'is not read from %j, and the refusal shows how to write one',
    (input) => {
      expect(() => PeriodScalar.parseValue(input)).toThrow(/2025YTD09.*2025YTD09/);
    },
  );
});

describe('a Date', () => {
  it.each(['2024-02-29', '2026-12-31'])('may be %s', (text) => {
    expect(DateScalar.parseValue(text)).toBe(text);
  });

  it.each([
    '2025-02-29',
    '2026-02-30',
    '2026-13-01',
    '2026-1-1',
    '20260101',
    '2026-01-01T00:00:00Z',
    '',
    null,
  ])('is not %j', (input) => {
    expect(() => DateScalar.parseValue(input)).toThrow(/不是日期.*is not a date/);
  });
});

describe('a DateTime', () => {
  it('is read with its zone and written in UTC', () => {
    expect(DateTimeScalar.serialize(DateTimeScalar.parseValue('2025-09-30T08:00:00+08:00'))).toBe(
      '2025-09-30T00:00:00.000Z',
    );
    expect(DateTimeScalar.serialize(DateTimeScalar.parseValue('2024-02-29T23:59:59.999Z'))).toBe(
      '2024-02-29T23:59:59.999Z',
    );
  });

  it.each(['2025-09-30', '2025-09-30T08:00:00', '2025-09-31T25:00:00Z', '1759190400000', '', null])(
    'is not %j: without a zone nobody knows when',
    (input) => {
      expect(() => DateTimeScalar.parseValue(input)).toThrow(/不是时刻.*is not an instant/);
    },
  );
});
