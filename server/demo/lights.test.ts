import { describe, expect, it } from 'vitest';
import { observedPeriod } from '../domain/indicator.ts';
import { type Light, lightOf } from '../domain/light.ts';
import type { ObservedValue } from '../domain/observation.ts';
import { periodCode, periodKey } from '../domain/period.ts';
import { measureProgress } from '../domain/progress.ts';
import { NOWHERE } from '../domain/push-finding.ts';
import { checkRows } from '../domain/push-validation.ts';
import type { Target } from '../domain/target.ts';
import { holdsOn } from '../domain/unit.ts';
import { makeUnitDirectory } from '../domain/unit-directory.ts';
import { buildDemoCity } from './build-demo-city.ts';

const city = buildDemoCity();
const targets = new Map<string, Target>(
  city.targets.map((t) => [`${t.unitCode}|${t.indicatorCode}|${t.year}`, t]),
);
const rules = new Map(city.lightRules.map((rule) => [rule.code, rule]));
const newest = newestObservations();

type Cell = { unit: string; indicator: string; light: Light };

function newestObservations(): Map<string, ObservedValue> {
  const catalogue = {
    units: makeUnitDirectory(city.units),
    indicators: new Map(city.indicators.map((indicator) => [indicator.code, indicator])),
    departmentNames: new Map<string, string>(),
  };
  const found = new Map<string, ObservedValue>();
  for (const push of city.pushes) {
    const raw = push.rows.map((row) => ({ ...row, place: NOWHERE }));
    const scope = { department: 'ALL', today: push.recordedAt.slice(0, 10) } as const;
    for (const row of checkRows(raw, catalogue, scope).rows) {
      found.set(`${row.unitCode}|${row.indicatorCode}|${row.periodKey}`, row);
    }
  }
  return found;
}

function cellsOf(category: string, year: number, month: number): Cell[] {
  const day = `${year}-${String(month).padStart(2, '0')}-28`;
  const units = city.memberships
    .filter((stay) => stay.categoryCode === category && holdsOn(stay, day))
    .map(({ unitCode }) => unitCode);
  const appraised = city.indicators.filter(({ code }) =>
    units.some((unit) => targets.has(`${unit}|${code}|${year}`)),
  );
  return units.flatMap((unit) =>
    appraised.map((indicator): Cell => {
      const period = observedPeriod(indicator, year, month);
      const target = targets.get(`${unit}|${indicator.code}|${year}`) ?? null;
      const key = period === null ? '' : `${unit}|${indicator.code}|${periodKey(period)}`;
      const progress =
        period === null
          ? ({ state: 'UNMEASURED', reason: 'NOT_DUE' } as const)
          : measureProgress({
              indicator,
              target,
              observed: newest.get(key) ?? null,
              monthsClosed: month,
              lagDigits: rules.get(indicator.lightRuleCode)!.lagDigits,
            });
      return {
        unit,
        indicator: indicator.code,
        light: lightOf(rules.get(indicator.lightRuleCode)!, progress),
      };
    }),
  );
}

const places = (year: number, month: number) => [
  ...cellsOf('COUNTY', year, month),
  ...cellsOf('PARK', year, month),
];
const share = (cells: Cell[], holds: (light: Light) => boolean) =>
  cells.filter(({ light }) => holds(light)).length / cells.length;
const reds = (cells: Cell[]) => cells.filter(({ light }) => light.light === 'RED');

describe('lights of counties and parks in October 2026', () => {
  const october = places(2026, 10);

  it('are on schedule in seven to eight of ten cells and behind in about one of six', () => {
    expect(share(october, ({ severity }) => severity === 0)).toBeGreaterThan(0.68);
    expect(share(october, ({ severity }) => severity === 0)).toBeLessThan(0.8);
    expect(share(october, ({ light }) => light === 'YELLOW')).toBeGreaterThan(0.14);
    expect(share(october, ({ light }) => light === 'YELLOW')).toBeLessThan(0.19);
  });

  it('are red in 8 to 14 cells, nearly all in three places and four indicators', () => {
    const red = reds(october);
    expect(red.length).toBeGreaterThanOrEqual(8);
    expect(red.length).toBeLessThanOrEqual(14);
    const troubled = ['990122', '990124', '990194'];
    expect(red.filter(({ unit }) => !troubled.includes(unit))).toHaveLength(1);
    const usual = ['FOREIGN_CAPITAL', 'INVESTMENT_GROWTH', 'PROJECT_STARTS', 'PM25'];
    expect(red.filter(({ indicator }) => !usual.includes(indicator))).toHaveLength(2);
  });

  it('are grey in 4 to 8 of a hundred cells, for ten different reasons', () => {
    const grey = october.filter(({ light }) => light.light === 'GREY');
    expect(grey.length / october.length).toBeGreaterThan(0.04);
    expect(grey.length / october.length).toBeLessThan(0.08);
    expect(new Set(grey.map(({ light }) => light.reason)).size).toBe(10);
  });

  it('meet the hole of the project rule in two places', () => {
    const holes = october.filter(({ light }) => light.reason === 'RULE_UNDEFINED');
    expect(holes.map(({ indicator }) => indicator)).toEqual([
      'MAJOR_INVESTMENT',
      'MAJOR_INVESTMENT',
    ]);
  });

  it('show blue where blue is best', () => {
    const blue = october.filter(({ light }) => light.light === 'BLUE');
    expect(new Set(blue.map(({ indicator }) => indicator))).toEqual(new Set(['NEW_FIRMS']));
  });

  it('have been red for months in some cells, are new in one and recovered in another', () => {
    const isRed = (unit: string, indicator: string, month: number) =>
      reds(places(2026, month)).some((cell) => cell.unit === unit && cell.indicator === indicator);
    expect([7, 8, 9, 10].every((month) => isRed('990122', 'FOREIGN_CAPITAL', month))).toBe(true);
    expect([9, 10].map((month) => isRed('990124', 'TRADE', month))).toEqual([false, true]);
    expect([8, 9, 10].map((month) => isRed('990123', 'RETAIL_GROWTH', month))).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('lights of departments in October 2026', () => {
  it.each(['ECONOMY', 'SERVICE', 'PARTY', 'VERTICAL'])('are mostly on schedule: %s', (category) => {
    const cells = cellsOf(category, 2026, 10);
    expect(share(cells, ({ severity }) => severity === 0)).toBeGreaterThan(0.6);
    expect(reds(cells).length).toBeLessThanOrEqual(6);
  });

  it('send a breached cap of zero to the worst light', () => {
    const breach = cellsOf('SERVICE', 2026, 10).find(
      ({ unit, indicator }) => unit === 'D209' && indicator === 'CYBER_INCIDENTS',
    );
    expect(breach?.light.light).toBe('RED');
  });
});

describe('lights of earlier years', () => {
  it('are there for every December', () => {
    for (const year of [2023, 2024, 2025]) {
      const cells = places(year, 12);
      expect(
        share(cells, ({ severity }) => severity === 0),
        String(year),
      ).toBeGreaterThan(0.7);
    }
    const period = observedPeriod(
      { kind: 'GROWTH_RATE', frequency: 'QUARTER', skipsJanuary: false },
      2023,
      3,
    );
    expect(newest.has(`990102|GDP_GROWTH|${periodKey(period!)}`), periodCode(period!)).toBe(true);
  });
});
