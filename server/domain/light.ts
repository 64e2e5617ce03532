import {
  classifyLag,
  type LightBand,
  type LightColour,
  type LightRule,
  worstBand,
} from './light-rule.ts';
import { endDate, endMonth, type Period } from './period.ts';
import type { Progress, UnmeasuredReason } from './progress.ts';

/** Why no light is lit. RULE_UNDEFINED: measured, but the rule says nothing about such a lag. */
export const GREY_REASONS = [
  'NOT_DUE',
  'NOT_REPORTED',
  'NOT_COLLECTED',
  'NOT_APPLICABLE',
  'CONFIDENTIAL',
  'WITHDRAWN',
  'UNIT_DISSOLVED',
  'UNDER_VERIFICATION',
  'NO_TARGET',
  'ZERO_TARGET',
  'RULE_UNDEFINED',
] as const;
export type GreyReason = (typeof GREY_REASONS)[number];

/** Why a trend has no value: as for lights, or the unit did not exist and nobody's past may stand for its own. */
export const GAP_REASONS = [...GREY_REASONS, 'HISTORY_NOT_CARRIED'] as const;
export type GapReason = (typeof GAP_REASONS)[number];

export type Light =
  | { light: LightColour; severity: number; reason: null; band: LightBand }
  | { light: 'GREY'; severity: null; reason: GreyReason; band: null };

/** The light of a progress under a rule. Grey always carries its reason and never counts as green. */
export function lightOf(rule: LightRule, progress: Progress): Light {
  if (progress.state === 'UNMEASURED') return grey(progress.reason);
  const band = progress.lag === null ? worstBand(rule) : classifyLag(rule, progress.lag);
  if (band === null) return grey('RULE_UNDEFINED');
  return { light: band.light, severity: band.severity, reason: null, band };
}

function grey(reason: UnmeasuredReason | 'RULE_UNDEFINED'): Light {
  return { light: 'GREY', severity: null, reason, band: null };
}

/** What a missing report means on a day: not due up to and on its due day, afterwards not reported. */
export function absenceReason(dueDay: string, today: string): GreyReason {
  return today <= dueDay ? 'NOT_DUE' : 'NOT_REPORTED';
}

/** The same for a unit: one that was gone when the period ended owes nothing, now or later. */
export function absenceOfUnit(
  unit: { validTo: string | null } | undefined,
  period: Period,
  dueDay: string,
  today: string,
): GreyReason {
  return isDissolvedBy(unit, period) ? 'UNIT_DISSOLVED' : absenceReason(dueDay, today);
}

/** Why there is no light where no target was assigned. */
export function reasonWithoutTarget(
  unit: { validTo: string | null } | undefined,
  period: Period,
): 'UNIT_DISSOLVED' | 'NO_TARGET' {
  return isDissolvedBy(unit, period) ? 'UNIT_DISSOLVED' : 'NO_TARGET';
}

function isDissolvedBy(unit: { validTo: string | null } | undefined, period: Period): boolean {
  return unit !== undefined && unit.validTo !== null && unit.validTo < endDate(period);
}

/** The day by which departments owe what no contract speaks of: the 18th of the month after the period (R1). */
export function usualDueDay(period: Period): string {
  const isDecember = endMonth(period) === 12;
  const month = isDecember ? 1 : endMonth(period) + 1;
  const year = isDecember ? period.year + 1 : period.year;
  return `${year}-${String(month).padStart(2, '0')}-${USUAL_DUE_DAY}`;
}

const USUAL_DUE_DAY = '18';
