import { describe, expect, it } from 'vitest';
import {
  countFigure,
  NO_SUPPLY,
  SUPPLY_FIGURES,
  type SupplyState,
  sumSupply,
  supplyRates,
  supplyState,
} from './supply.ts';

describe('a figure that is owed', () => {
  it.each<[string | null, string, SupplyState]>([
    ['2026-11-06', '2026-11-20', 'ON_TIME'],
    ['2026-10-31', '2026-11-01', 'ON_TIME'],
    ['2026-11-07', '2026-11-20', 'LATE'],
    [null, '2026-11-06', 'NOT_DUE'],
    [null, '2026-11-07', 'MISSING'],
  ])('due on 2026-11-06, in on %s, looked for on %s: %s', (arrivedOn, today, state) => {
    expect(supplyState('2026-11-06', arrivedOn, today)).toBe(state);
  });
});

describe('counts of a department', () => {
  const states: SupplyState[] = ['ON_TIME', 'ON_TIME', 'LATE', 'MISSING', 'NOT_DUE'];
  const counts = states.reduce((sum, state, i) => countFigure(sum, state, i === 0), NO_SUPPLY);

  it('add up to what is owed', () => {
    expect(counts).toEqual({
      owed: 5,
      onTime: 2,
      late: 1,
      missing: 1,
      notDue: 1,
      correctedAfterSigning: 1,
      refusedRows: 0,
    });
    expect(sumSupply([counts, { ...NO_SUPPLY, refusedRows: 7 }])).toEqual({
      ...counts,
      refusedRows: 7,
    });
    expect(sumSupply([])).toEqual(NO_SUPPLY);
  });

  it('give rates of what was due, exact to two decimals', () => {
    const { onTimeRate, completeRate } = supplyRates(counts);
    expect([onTimeRate?.toFixed(), completeRate?.toFixed()]).toEqual(['50', '75']);
    const thirds = supplyRates({ ...NO_SUPPLY, owed: 3, onTime: 2, missing: 1 });
    expect(thirds.onTimeRate?.toFixed()).toBe('66.67');
  });

  it('give no rate where nothing was due', () => {
    expect(supplyRates({ ...NO_SUPPLY, owed: 2, notDue: 2 })).toEqual({
      onTimeRate: null,
      completeRate: null,
    });
  });

  it('are each defined in both languages', () => {
    const names = [...Object.keys(NO_SUPPLY), ...Object.keys(supplyRates(NO_SUPPLY))];
    expect(SUPPLY_FIGURES.map((figure) => figure.code).sort()).toEqual(names.sort());
    for (const { nameZh, nameEn, definitionZh, definitionEn } of SUPPLY_FIGURES) {
      expect([nameZh, nameEn, definitionZh, definitionEn].every((text) => text.length > 1)).toBe(
        true,
      );
    }
  });
});
