import { describe, expect, it } from 'vitest';
import { decimal } from '../domain/decimal.ts';
import type { ObservationRow } from '../domain/observation.ts';
import { NOWHERE } from '../domain/push-finding.ts';
import { checkRows } from '../domain/push-validation.ts';
import { makeUnitDirectory } from '../domain/unit-directory.ts';
import { buildDemoCity } from './build-demo-city.ts';
import type { DemoPush } from './pushes.ts';

const city = buildDemoCity();
const catalogue = {
  units: makeUnitDirectory(city.units),
  indicators: new Map(city.indicators.map((indicator) => [indicator.code, indicator])),
  departmentNames: new Map(city.units.map((unit) => [unit.code, unit.nameZh])),
};

const check = (push: DemoPush) =>
  checkRows(
    push.rows.map((row) => ({ ...row, place: NOWHERE })),
    catalogue,
    {
      department: { departmentCode: push.departmentCode },
      today: push.recordedAt.slice(0, 10),
    },
  );

const push = (clientKey: string) => city.pushes.find((p) => p.clientKey === clientKey)!;
const every = city.pushes.flatMap(({ rows }) => rows);
const last = (unit: string, indicator: string, period: string) =>
  every.filter((r) => r.unit === unit && r.indicator === indicator && r.period === period).at(-1);

describe('pushes of the demo city', () => {
  it('are accepted to the last row under the rights of their department', () => {
    for (const one of city.pushes) {
      const { findings, rows } = check(one);
      expect(findings, one.clientKey).toEqual([]);
      const keys = rows.map((r) => `${r.unitCode} ${r.indicatorCode} ${r.periodKey}`);
      expect(new Set(keys).size, one.clientKey).toBe(rows.length);
      expect(rows).toHaveLength(one.rows.length);
    }
  });

  it('number at most 260 and carry 40 to 70 thousand rows', () => {
    expect(city.pushes.length).toBeLessThanOrEqual(260);
    expect(every.length).toBeGreaterThan(40_000);
    expect(every.length).toBeLessThan(70_000);
  });

  it('arrive one after the other in Shanghai office hours on working days', () => {
    const instants = city.pushes.map(({ recordedAt }) => recordedAt);
    expect(instants).toEqual([...instants].sort());
    expect(new Set(instants).size).toBe(instants.length);
    for (const instant of instants) {
      const shanghai = new Date(Date.parse(instant) + 8 * 3_600_000);
      expect(shanghai.getUTCDay() % 6, instant).not.toBe(0);
      expect(shanghai.getUTCHours(), instant).toBeGreaterThanOrEqual(8);
      expect(shanghai.getUTCHours(), instant).toBeLessThan(18);
    }
    expect(instants.at(-1)! < '2026-11-19').toBe(true);
  });

  it('have keys of their own', () => {
    const keys = city.pushes.map(({ clientKey }) => clientKey);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^[\w.:-]{8,100}$/);
  });

  it('print every value with the digits of its indicator and nothing more', () => {
    for (const row of every) {
      if (row.value === null) continue;
      const { digits } = catalogue.indicators.get(row.indicator)!;
      const pattern = digits === 0 ? /^-?\d+$/ : new RegExp(`^-?\\d+\\.\\d{${digits}}$`);
      expect(row.value).toMatch(pattern);
    }
  });

  it('leave no cumulative figure falling within a year once corrections are in', () => {
    const newest = new Map<string, ObservationRow>();
    for (const row of city.pushes.flatMap((one) => check(one).rows)) {
      const { kind } = catalogue.indicators.get(row.indicatorCode)!;
      if (kind !== 'CUMULATIVE_AMOUNT') continue;
      newest.set(`${row.unitCode}|${row.indicatorCode}|${row.periodKey}`, row);
    }
    const inTime = [...newest.values()].sort((a, b) => a.periodKey - b.periodKey);
    const before = new Map<string, ObservationRow>();
    for (const row of inTime) {
      if (row.value === null) continue;
      const key = `${row.unitCode}|${row.indicatorCode}|${Math.floor(row.periodKey / 1000)}`;
      const earlier = before.get(key)?.value ?? row.value;
      expect(earlier.lte(row.value), `${key} ${row.periodKey}`).toBe(true);
      before.set(key, row);
    }
  });

  it('say nothing about the park founded in July 2024 before that month', () => {
    const early = every.filter(
      ({ unit, period }) =>
        unit === '990195' && (period < '2024' || /^2024(-0[1-6]|YTD0[1-6]|H1)/.test(period)),
    );
    expect(early).toEqual([]);
  });
});

describe('corrections of the demo city', () => {
  it('put right a figure with a zero too many the day after', () => {
    const wrong = push('demo-d105-2026-05');
    const right = push('demo-d105-2026-05-corrected');
    const cell = (one: DemoPush) =>
      one.rows.find((row) => row.unit === '990181' && row.indicator === 'FOREIGN_CAPITAL')!.value!;
    expect(decimal(cell(wrong)).eq(decimal(cell(right)).times(10))).toBe(true);
    expect(Date.parse(right.recordedAt) - Date.parse(wrong.recordedAt)).toBeLessThan(
      2 * 86_400_000,
    );
  });

  it('revise the product of the first quarter of 2026 and firm it up', () => {
    const first = push('demo-d104-2026-03').rows.filter(({ indicator }) => indicator === 'GDP');
    const revised = push('demo-d104-2026-03-revised').rows.filter(
      ({ indicator }) => indicator === 'GDP',
    );
    expect(revised).toHaveLength(first.length);
    expect(new Set(revised.map(({ quality }) => quality))).toEqual(new Set(['VERIFIED']));
    expect(revised.map(({ value }) => value)).not.toEqual(first.map(({ value }) => value));
  });

  it('call the fiscal year 2025 final without changing a figure', () => {
    const flash = push('demo-d103-2025H2').rows;
    for (const row of push('demo-d103-2025H2-settled').rows) {
      const before = flash.find(
        (r) => r.unit === row.unit && r.indicator === row.indicator && r.period === row.period,
      )!;
      expect(row.value).toBe(before.value);
      expect([before.quality, row.quality]).toEqual(['VERIFIED', 'FINAL']);
    }
  });

  it('withdraw one figure and leave late ones out', () => {
    expect(last('990123', 'UPGRADE_GROWTH', '2026YTD10')?.missingReason).toBe('WITHDRAWN');
    expect(last('990123', 'DOMESTIC_CAPITAL', '2026YTD10')).toBeUndefined();
    expect(last('990123', 'DOMESTIC_CAPITAL', '2026YTD09')?.value).toBeDefined();
  });
});

describe('figures of the source documents', () => {
  const CITY = '990100';

  it.each([
    ['FISCAL_TOTAL', '2025YTD12', '150.7'],
    ['FISCAL_TOTAL', '2024YTD12', '107.8'],
    ['FISCAL_TOTAL_GROWTH', '2025YTD12', '39.8'],
    ['BUDGET_REVENUE', '2025YTD12', '95'],
    ['BUDGET_REVENUE', '2024YTD12', '62.7'],
    ['BUDGET_REVENUE_GROWTH', '2025YTD12', '51.5'],
    ['TAX_SHARE', '2025-12', '70.8'],
    ['TAX_SHARE', '2024-12', '68.6'],
    ['PUBLIC_SATISFACTION', '2025H2', '93.8'],
    ['ORGANS', '2025', '86'],
    ['KEY_TASKS', '2025YTD12', '635'],
    ['ASSIGNED_ITEMS', '2026YTD03', '28'],
    ['ASSIGNED_ITEMS', '2026YTD06', '47'],
    ['ASSIGNED_ITEMS', '2026YTD08', '102'],
  ])('stand in the city: %s of %s is %s', (indicator, period, value) => {
    expect(decimal(last(CITY, indicator, period)?.value ?? 'NaN').eq(value)).toBe(true);
  });

  it('leave room for what the city level collects itself beside its places', () => {
    for (const period of ['2024YTD12', '2025YTD12', '2026YTD10']) {
      const sum = city.units
        .filter(({ unitType }) => unitType === 'COUNTY' || unitType === 'PARK')
        .map(({ code }) => decimal(last(code, 'FISCAL_TOTAL', period)?.value ?? 0))
        .reduce((total, value) => total.plus(value), decimal(0));
      expect(sum.gt(50), period).toBe(true);
      expect(sum.lt(last(CITY, 'FISCAL_TOTAL', period)!.value!), period).toBe(true);
    }
  });
});
