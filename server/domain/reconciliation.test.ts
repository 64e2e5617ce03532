import { describe, expect, it } from 'vitest';
import { anIndicator, cityCatalogue } from '../test-support/city-catalogue.ts';
import { decimal } from './decimal.ts';
import {
  type Counterpart,
  compareSides,
  counterpartFaults,
  counterpartOn,
} from './reconciliation.ts';

describe('two departments', () => {
  const compare = (scoring: string | null, other: string | null, isPercentage = false) => {
    const side = (text: string | null) => (text === null ? null : decimal(text));
    const found = compareSides(side(scoring), side(other), {
      tolerancePercent: decimal('0.5'),
      isPercentage,
    });
    return [
      found.difference?.toFixed(),
      found.differencePercent?.toFixed(),
      found.isWithinTolerance,
    ];
  };
  it.each([
    ['200', '201', ['1', '0.5', true]],
    ['200', '201.01', ['1.01', '0.505', false]],
    ['200', '199', ['-1', '-0.5', true]],
    ['-200', '-199', ['1', '0.5', true]],
    ['0', '0', ['0', undefined, true]],
    ['0', '0.1', ['0.1', undefined, false]],
    [null, '1', [undefined, undefined, null]],
    ['1', null, [undefined, undefined, null]],
  ])('that say %s and %s differ by %j', (scoring, other, expected) => {
    expect(compare(scoring, other)).toEqual(expected);
  });

  it('with percentages differ by points', () => {
    expect(compare('6', '6.5', true)).toEqual(['0.5', undefined, true]);
    expect(compare('6', '6.6', true)).toEqual(['0.6', undefined, false]);
  });
});

const pair = (more: Partial<Counterpart> = {}): Counterpart => ({
  indicatorCode: 'BUDGET',
  counterpartCode: 'BUDGET2',
  tolerancePercent: decimal(1),
  scoringSide: 'INDICATOR',
  validFrom: '2026-01-01',
  ...more,
});

describe('the pair in force', () => {
  const entries = [
    pair(),
    pair({ validFrom: '2026-07-01', scoringSide: 'COUNTERPART' }),
    pair({ validFrom: '2026-07-01', tolerancePercent: decimal(2) }),
    pair({ indicatorCode: 'OTHER', validFrom: '2020-01-01' }),
  ];
  it.each([
    ['2025-12-31', null],
    ['2026-01-01', entries[0]],
    ['2026-06-30', entries[0]],
    ['2026-07-01', entries[2]],
  ])('on %s is the newest that had begun, the later of two from one day', (day, found) => {
    expect(counterpartOn(entries, 'BUDGET', day)).toBe(found);
  });
});

describe('a pair', () => {
  const indicators = new Map(
    [...cityCatalogue().indicators, anIndicator({ code: 'BUDGET2', nameZh: '二' })].map((one) => [
      one.code,
      one,
    ]),
  );
  it.each([
    [{}, []],
    [{ counterpartCode: 'NO' }, ['REFERENCE_UNKNOWN']],
    [{ counterpartCode: 'BUDGET' }, ['SAME_INDICATOR']],
    [{ counterpartCode: 'INDUSTRY' }, ['MEANING_DIFFERS']],
    [{ tolerancePercent: decimal(-1) }, ['OUT_OF_RANGE']],
    [{ validFrom: '2026-13-01' }, ['DATE_INVALID']],
  ])('with %j has the faults %j', (more, codes) => {
    expect(counterpartFaults([pair(more)], indicators).map((fault) => fault.code)).toEqual(codes);
  });
});
