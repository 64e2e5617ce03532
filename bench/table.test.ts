import { describe, expect, it } from 'vitest';
import { printTable, shortNumber, verdict } from './table.ts';

describe('the printed tables', () => {
  it('shows three significant digits without an exponent', () => {
    expect([1234.5, 12.345, 1.2345, 0.12345, 0.001234].map(shortNumber)).toEqual([
      '1235',
      '12.3',
      '1.23',
      '0.123',
      '0.0012',
    ]);
  });

  it('shows a dash for what was not measured', () => {
    expect(shortNumber(Number.NaN)).toBe('–');
  });

  it('puts the target beside its mark', () => {
    expect(verdict(1.1, { atMost: 1.2 })).toBe('≤ 1.2 ✓');
    expect(verdict(0.5, { atLeast: 0.7 })).toBe('≥ 0.7 ✗');
    expect(verdict(3, null)).toBe('–');
  });

  it('prints Markdown with figures to the right', () => {
    expect(
      printTable(
        ['what', 'ms'],
        [
          ['a', '1'],
          ['bcdefg', '1000'],
        ],
      ),
    ).toBe(
      ['| what   |   ms |', '| ------ | ---: |', '| a      |    1 |', '| bcdefg | 1000 |'].join(
        '\n',
      ),
    );
  });
});
