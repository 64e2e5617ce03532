import { describe, expect, it } from 'vitest';
import { flagPeriods, readQualityScope } from './quality-scope.ts';

const read = (query: string) => readQualityScope(new URLSearchParams(query));

describe('the review queue', () => {
  it('opens on what waits for a verdict', () => {
    expect(read('')).toEqual({
      state: 'OPEN',
      department: null,
      rule: null,
      severity: null,
      period: null,
    });
  });

  it('takes its filters from the address, and nonsense counts for nothing', () => {
    expect(read('state=ALL&severity=INFO&rule=HIGH&flagPeriod=2026YTD10')).toMatchObject({
      state: 'ALL',
      severity: 'INFO',
      rule: 'HIGH',
      period: '2026YTD10',
    });
    expect(read('state=LOST&severity=BAD')).toMatchObject({ state: 'OPEN', severity: null });
  });

  it('offers cumulative and single months, newest first, across the turn of the year', () => {
    expect(flagPeriods('2026-01', 2)).toEqual(['2026YTD01', '2026-01', '2025YTD12', '2025-12']);
    expect(flagPeriods(null)).toEqual([]);
  });
});
