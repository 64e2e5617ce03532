import { Decimal, decimal, ZERO } from './decimal.ts';

/** How the share of the year's target that time allows grows over the year. Others follow. */
export type Schedule = { kind: 'LINEAR_BY_MONTH'; startsAfterMonth: number };

/**
 * The share of the target due when a month has closed, 0 to 1: m ÷ 12, or from a shifted start
 * (m − s) ÷ (12 − s) (schedule 3.2.1 and 3.2.7). Null while the schedule has not started: nothing is
 * due yet, so no light can be lit.
 */
export function scheduledShare(schedule: Schedule, monthsClosed: number): Decimal | null {
  const start = schedule.startsAfterMonth;
  if (monthsClosed <= start) return null;
  return decimal(monthsClosed - start).div(12 - start);
}

/** The share of the year that has passed when a month closes, 0 to 1: what the cockpit prints as 时间进度. */
export function timeProgress(monthsClosed: number): Decimal {
  return monthsClosed <= 0 ? ZERO : Decimal.min(decimal(monthsClosed).div(12), 1);
}
