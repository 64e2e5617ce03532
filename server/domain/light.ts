import {
  classifyLag,
  type LightBand,
  type LightColour,
  type LightRule,
  worstBand,
} from './light-rule.ts';
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

/**
 * What a missing report means on a given day: not due until the day of the next month by which
 * departments owe their figures (the 18th, R1), afterwards not reported.
 */
export function absenceReason(closedYear: number, closedMonth: number, today: string): GreyReason {
  const month = closedMonth === 12 ? 1 : closedMonth + 1;
  const year = closedMonth === 12 ? closedYear + 1 : closedYear;
  const dueDay = `${year}-${String(month).padStart(2, '0')}-${REPORT_DUE_DAY}`;
  return today <= dueDay ? 'NOT_DUE' : 'NOT_REPORTED';
}

const REPORT_DUE_DAY = '18';
