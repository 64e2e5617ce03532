import { describe, expect, it } from 'vitest';
import { type Decimal, decimal } from './decimal.ts';
import {
  absenceOfUnit,
  absenceReason,
  GREY_REASONS,
  lightOf,
  reasonWithoutTarget,
  usualDueDay,
} from './light.ts';
import type { LightBand, LightColour, LightRule } from './light-rule.ts';
import { MISSING_REASONS } from './observation.ts';
import { makePeriod } from './period.ts';
import type { Progress } from './progress.ts';

function band(light: LightColour, severity: number, lower: string | null, upper: string | null) {
  const end = (text: string | null) => (text === null ? null : decimal(text));
  const ends = { lower: end(lower), lowerClosed: false, upper: end(upper), upperClosed: true };
  return { light, severity, shape: 'CIRCLE', wordZh: light, wordEn: light, ...ends } as LightBand;
}
const rule = (...bands: LightBand[]): LightRule => ({
  code: 'R',
  nameZh: '规则',
  nameEn: 'Rule',
  lagDigits: 1,
  bands,
});
const TOTAL = rule(
  band('RED', 2, '10', null),
  band('YELLOW', 1, '0', '10'),
  band('GREEN', 0, null, '0'),
);
const HOLED = rule(band('GREEN', 0, null, '0'), band('RED', 2, '10', null));

const measured = (lag: Decimal | null): Progress => ({
  state: 'MEASURED',
  scheduledShare: decimal(1),
  due: decimal(0),
  completionRate: null,
  lag,
  lagMeasure: 'PERCENTAGE_POINTS',
  status: 'BEHIND',
});

describe('the light of a measured progress', () => {
  it.each<[string, LightColour, number]>([
    ['-4', 'GREEN', 0],
    ['10', 'YELLOW', 1],
    ['10.1', 'RED', 2],
  ])('a lag of %s is %s with its band', (lag, light, severity) => {
    const found = lightOf(TOTAL, measured(decimal(lag)));
    expect(found).toMatchObject({ light, severity, reason: null, band: { light } });
  });

  it('in a hole of the rule it is grey and says that the rule is undefined', () => {
    const undefinedLight = { light: 'GREY', severity: null, reason: 'RULE_UNDEFINED', band: null };
    expect(lightOf(HOLED, measured(decimal(5)))).toEqual(undefinedLight);
  });

  it('a breached cap of zero, which has no lag, gets the worst band wherever it is listed', () => {
    expect(lightOf(TOTAL, measured(null))).toMatchObject({ light: 'RED', severity: 2 });
  });

  it('under a rule without bands even a breached cap stays grey', () => {
    expect(lightOf(rule(), measured(null))).toMatchObject({
      light: 'GREY',
      reason: 'RULE_UNDEFINED',
    });
  });
});

describe('grey', () => {
  const UNMEASURED = [
    'NOT_DUE',
    'NOT_REPORTED',
    'NO_TARGET',
    'ZERO_TARGET',
    ...MISSING_REASONS,
  ] as const;

  it.each(UNMEASURED)('%s lights nothing and keeps its reason', (reason) => {
    expect(lightOf(TOTAL, { state: 'UNMEASURED', reason })).toEqual({
      light: 'GREY',
      severity: null,
      reason,
      band: null,
    });
  });

  it('every reason for grey is an unmeasured one, or the hole of a rule', () => {
    expect([...GREY_REASONS].sort()).toEqual([...UNMEASURED, 'RULE_UNDEFINED'].sort());
  });
});

describe('what a missing report means (R1: departments owe figures by the 18th)', () => {
  it.each([
    [2025, 9, '2025-10-01', 'NOT_DUE'],
    [2025, 9, '2025-10-17', 'NOT_DUE'],
    [2025, 9, '2025-10-18', 'NOT_DUE'],
    [2025, 9, '2025-10-19', 'NOT_REPORTED'],
    [2025, 9, '2026-01-01', 'NOT_REPORTED'],
    [2025, 8, '2025-09-18', 'NOT_DUE'],
    [2025, 8, '2025-09-19', 'NOT_REPORTED'],
    [2025, 12, '2025-12-31', 'NOT_DUE'],
    [2025, 12, '2026-01-18', 'NOT_DUE'],
    [2025, 12, '2026-01-19', 'NOT_REPORTED'],
    [2025, 1, '2025-02-18', 'NOT_DUE'],
    [2025, 1, '2025-02-19', 'NOT_REPORTED'],
  ])('figures of %i-%i, looked for on %s: %s', (year, month, today, reason) => {
    expect(absenceReason(usualDueDay(makePeriod('MONTH', year, month)), today)).toBe(reason);
  });
});

describe('a missing report of a unit', () => {
  const october = makePeriod('MONTH', 2025, 10);
  const dueDay = '2025-11-18';
  it.each([
    [null, '2025-11-18', 'NOT_DUE'],
    [null, '2025-11-19', 'NOT_REPORTED'],
    ['2025-10-31', '2025-11-19', 'NOT_REPORTED'],
    ['2025-10-30', '2025-11-19', 'UNIT_DISSOLVED'],
    ['2025-10-30', '2025-11-01', 'UNIT_DISSOLVED'],
    ['2024-12-30', '2025-11-19', 'UNIT_DISSOLVED'],
  ])('that existed to %s, looked for on %s: %s', (validTo, today, reason) => {
    expect(absenceOfUnit({ validTo }, october, dueDay, today)).toBe(reason);
  });

  it('without a target is dissolved or has none', () => {
    expect(reasonWithoutTarget({ validTo: null }, october)).toBe('NO_TARGET');
    expect(reasonWithoutTarget({ validTo: '2025-10-31' }, october)).toBe('NO_TARGET');
    expect(reasonWithoutTarget({ validTo: '2025-10-30' }, october)).toBe('UNIT_DISSOLVED');
    expect(reasonWithoutTarget(undefined, october)).toBe('NO_TARGET');
  });
});
