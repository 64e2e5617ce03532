import { beforeAll, describe, expect, it } from 'vitest';
import { type Decimal, decimal } from '../domain/decimal.ts';
import { judgeQualityRule } from '../domain/judge-quality-rule.ts';
import { periodKey } from '../domain/period.ts';
import { parsePeriod } from '../domain/period-text.ts';
import { type QualityRuleKind, ruleBody } from '../domain/quality-rule.ts';
import { qualityRuleFaults } from '../domain/quality-rule-faults.ts';
import type { ChangedSeries, Figure, QualityWorld } from '../domain/quality-world.ts';
import { holdsOn } from '../domain/unit.ts';
import { buildDemoCity, type DemoCity } from './build-demo-city.ts';
import type { DemoPush } from './pushes.ts';
import { DEMO_QUALITY_RULES } from './quality-rules.ts';

type Said = { push: string; code: string; severity: string; unit: string; message: string };

/** Judges every push of the city in its turn, with what was known by then. */
function judgeAll(city: DemoCity): Said[] {
  const series = new Map<string, Map<number, Figure>>();
  const earlier = new Map<string, Decimal>();
  const indicators = new Map(city.indicators.map((one) => [one.code, one]));
  const world: QualityWorld = {
    indicator: (code) => indicators.get(code)!,
    series: (indicator, unit) => series.get(`${indicator} ${unit}`) ?? new Map(),
    earlier: (indicator, unit, key) => earlier.get(`${indicator} ${unit} ${key}`) ?? null,
    unitsBelow: (unit, types, day) =>
      city.units
        .filter((one) => one.parentCode === unit && types.includes(one.unitType))
        .filter((one) => holdsOn(one, day))
        .map((one) => one.code),
    unitsOfCategory: (category, day) =>
      city.memberships
        .filter((stay) => stay.categoryCode === category && holdsOn(stay, day))
        .map((stay) => stay.unitCode),
  };
  return city.pushes.flatMap((push) => {
    const changes = take(push, series, earlier);
    return DEMO_QUALITY_RULES.flatMap((rule) =>
      [...judgeQualityRule(ruleBody(rule.kind, rule.parameters)!, changes, world)].map(
        ({ subject, messageZh }) => ({
          push: push.clientKey,
          code: rule.code,
          severity: rule.severity,
          unit: subject.unitCode,
          message: messageZh,
        }),
      ),
    );
  });
}

function take(
  push: DemoPush,
  series: Map<string, Map<number, Figure>>,
  earlier: Map<string, Decimal>,
): ChangedSeries[] {
  earlier.clear();
  const changes: ChangedSeries[] = [];
  for (const { unit, indicator, period, value } of push.rows) {
    const key = periodKey(parsePeriod(period)!);
    const one = series.get(`${indicator} ${unit}`) ?? new Map<number, Figure>();
    series.set(`${indicator} ${unit}`, one);
    const known = one.get(key);
    if (value === null) {
      one.delete(key);
      continue;
    }
    const figure = decimal(value);
    if (known?.value.eq(figure)) continue;
    if (known) earlier.set(`${indicator} ${unit} ${key}`, known.value);
    one.set(key, { value: figure, revision: (known?.revision ?? 0) + 1 });
    changes.push({ indicatorCode: indicator, unitCode: unit, periodKeys: [key] });
  }
  return changes;
}

let city: DemoCity;
let said: Said[];
beforeAll(() => {
  city = buildDemoCity();
  said = judgeAll(city);
});

describe('the quality rules of the demo city', () => {
  it('can be saved', () => {
    const faults = qualityRuleFaults(DEMO_QUALITY_RULES, {
      indicators: new Map(city.indicators.map((one) => [one.code, one])),
      units: new Set(city.units.map((unit) => unit.code)),
      categories: new Set(city.categories.map((category) => category.code)),
      kinds: new Map<string, QualityRuleKind>(),
    });
    expect(faults).toEqual([]);
  });

  it('are owned by the lead departments of what they judge', () => {
    const leads = new Set(city.indicators.map((one) => one.leadDepartmentCode));
    expect(DEMO_QUALITY_RULES.filter((rule) => !leads.has(rule.ownerDepartmentCode))).toEqual([]);
  });

  it('raise a handful of flags, 5 to 30, and refuse no push', () => {
    expect(said.filter(({ severity }) => severity === 'BLOCKING')).toEqual([]);
    expect(said.length).toBeGreaterThanOrEqual(5);
    expect(said.length).toBeLessThanOrEqual(30);
  });

  it('find the figure that was typed ten times too large, and its correction', () => {
    const codes = said
      .filter(({ unit, push }) => unit === '990181' && push.startsWith('demo-d105-2026-05'))
      .map(({ code }) => code);
    expect(codes).toContain('FOREIGN_CAPITAL_SEASON');
    expect(codes).toContain('FOREIGN_CAPITAL_REVISION');
  });
});
