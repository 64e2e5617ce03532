import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { lightHoles } from '../domain/light-rule.ts';
import { ROLES } from '../domain/permission.ts';
import { targetFaults } from '../domain/target.ts';
import { holdsOn } from '../domain/unit.ts';
import { buildDemoCity } from './build-demo-city.ts';

const city = buildDemoCity();
const hash = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex');
const codes = (items: { code: string }[]) => items.map(({ code }) => code);
const members = (category: string, day: string) =>
  city.memberships
    .filter((stay) => stay.categoryCode === category && holdsOn(stay, day))
    .map(({ unitCode }) => unitCode);

describe('the demo city as a whole', () => {
  it('is the same to the letter each time it is built', () => {
    expect(hash(buildDemoCity())).toBe(hash(city));
  });

  it('has twelve places and forty departments in six classes', () => {
    const day = '2026-10-31';
    expect(members('COUNTY', day)).toHaveLength(8);
    expect(members('PARK', day)).toHaveLength(4);
    const departments = ['ECONOMY', 'SERVICE', 'PARTY', 'VERTICAL'].flatMap((c) => members(c, day));
    expect(new Set(departments).size).toBe(40);
  });

  it('moves Lanpu from the parks to the counties with the year 2025', () => {
    expect(members('PARK', '2024-12-31')).toContain('990191');
    expect(members('COUNTY', '2024-12-31')).not.toContain('990191');
    expect(members('COUNTY', '2025-01-01')).toContain('990191');
  });

  it('splits 1200 points as 700, 200, 200 and 100 (seed 000-07)', () => {
    const marks = city.blocks.map(({ code, fullMark }) => [code, Number(fullMark ?? 0)] as const);
    const sum = (picked: readonly (readonly [string, number])[]) =>
      picked.reduce((total, [, mark]) => total + mark, 0);
    const others = ['PARTY', 'PUBLIC', 'INTERNAL'];
    expect(sum(marks.filter(([code]) => !others.includes(code)))).toBe(700);
    expect(others.map((code) => marks.find(([c]) => c === code)?.[1])).toEqual([200, 200, 100]);
    expect(sum(marks)).toBe(1200);
  });

  it('uses every kind, direction and frequency of indicator', () => {
    expect(new Set(city.indicators.map(({ kind }) => kind)).size).toBe(4);
    expect(new Set(city.indicators.map(({ direction }) => direction)).size).toBe(3);
    expect(new Set(city.indicators.map(({ frequency }) => frequency)).size).toBe(4);
  });

  it('appraises sixty indicators, 42 of them in counties', () => {
    const appraised = (prefix: string) =>
      new Set(
        city.targets
          .filter(({ year, unitCode }) => year === 2026 && unitCode.startsWith(prefix))
          .map(({ indicatorCode }) => indicatorCode),
      ).size;
    expect(appraised('9901') - onlyCity()).toBe(42);
    expect(appraised('D')).toBe(18);
  });

  it('has no code or name twice and refers only to what exists', () => {
    const all = { units: codes(city.units), indicators: codes(city.indicators) };
    for (const list of Object.values(all)) expect(new Set(list).size).toBe(list.length);
    const names = [...city.units, ...city.indicators].map(({ nameZh }) => nameZh);
    expect(new Set(names).size).toBe(names.length);
    for (const indicator of city.indicators) {
      expect(codes(city.blocks)).toContain(indicator.blockCode);
      expect(codes(city.lightRules)).toContain(indicator.lightRuleCode);
      expect(all.units).toContain(indicator.leadDepartmentCode);
      expect(indicator.pinyin).toMatch(/^[a-z]+$/);
    }
    for (const target of city.targets) {
      expect(all.units).toContain(target.unitCode);
      expect(all.indicators).toContain(target.indicatorCode);
    }
  });

  it('keeps one rule with the published hole and closes the others', () => {
    const withHole = city.lightRules.filter((rule) => lightHoles(rule).length > 0);
    expect(codes(withHole)).toEqual(['YINCHUAN_2025']);
  });

  it('has an account for every role and for every lead department', () => {
    expect(new Set(city.accounts.map(({ role }) => role))).toEqual(new Set(ROLES));
    const leads = new Set(city.indicators.map(({ leadDepartmentCode }) => leadDepartmentCode));
    const held = city.accounts.map(({ unitCode }) => unitCode);
    for (const lead of leads) if (lead !== 'D000') expect(held).toContain(lead);
  });
});

describe('targets of the demo city', () => {
  const byCode = new Map(city.indicators.map((indicator) => [indicator.code, indicator]));

  it('can all be measured against', () => {
    const faulty = city.targets.filter(
      (target) => targetFaults(byCode.get(target.indicatorCode)!, target).length > 0,
    );
    expect(faulty).toEqual([]);
  });

  it('come in the order they were assigned', () => {
    const days = city.targets.map(({ assignedOn }) => assignedOn);
    expect(days).toEqual([...days].sort());
  });

  it('include one amended in July, several of late August and one of zero', () => {
    const versions = city.targets.filter(
      (t) => t.unitCode === '990123' && t.indicatorCode === 'TRADE' && t.year === 2026,
    );
    expect(versions.map(({ assignedOn }) => assignedOn.slice(0, 7))).toEqual([
      '2026-02',
      '2026-07',
    ]);
    expect(versions[1]!.value!.lt(versions[0]!.value!)).toBe(true);
    const late = city.targets.filter((t) => t.year === 2026 && t.startsAfterMonth === 8);
    expect(late).toHaveLength(8);
    expect(late.every(({ assignedOn }) => assignedOn.startsWith('2026-08'))).toBe(true);
    const zero = city.targets.filter(
      (t) => t.year === 2026 && t.value?.isZero() && t.indicatorCode === 'FARMLAND',
    );
    expect(zero).toHaveLength(1);
  });

  it('add up to the 655 tasks of 2025 over forty departments (seed 001-56)', () => {
    const tasks = city.targets.filter(
      (t) => t.year === 2025 && t.indicatorCode === 'KEY_TASKS' && t.unitCode.startsWith('D'),
    );
    expect(tasks.reduce((sum, { value }) => sum + value!.toNumber(), 0)).toBe(655);
  });
});

/** Indicators on which only the city itself carries a target in 2026. */
function onlyCity(): number {
  return ['CPI', 'ENERGY_CUT', 'PUBLIC_SATISFACTION', 'ASSIGNED_ITEMS'].length;
}
