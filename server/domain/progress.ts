import { Decimal, HUNDRED, roundTo, ZERO } from './decimal.ts';
import { type Direction, type IndicatorKind, isPercentage, isYearToDate } from './indicator.ts';
import type { MissingReason, ObservedValue } from './observation.ts';
import { scheduledShare } from './schedule.ts';
import type { Target } from './target.ts';

/** 完成, 提前完成, 超序时, 达序时, 欠进度 (schedule 3.1). */
export type ProgressStatus = 'COMPLETED' | 'COMPLETED_EARLY' | 'AHEAD' | 'ON_SCHEDULE' | 'BEHIND';

/** Whether a lag is counted in percentage points or, for values that are no percentages, in percent of the target. */
export type LagMeasure = 'PERCENTAGE_POINTS' | 'PERCENT_OF_TARGET';

export type UnmeasuredReason =
  | 'NOT_DUE'
  | 'NOT_REPORTED'
  | 'NO_TARGET'
  | 'ZERO_TARGET'
  | MissingReason;

/**
 * How far a value is. `scheduledShare` is a fraction (0.75), rates and lags are per hundred.
 * `lag` is positive when behind; it is null only for a breached cap of zero, for which no ratio exists.
 * `completionRate` is null where a share of the target means nothing (growth rates, bands, caps of zero).
 */
export type Measured = {
  state: 'MEASURED';
  scheduledShare: Decimal;
  due: Decimal | null;
  completionRate: Decimal | null;
  lag: Decimal | null;
  lagMeasure: LagMeasure;
  status: ProgressStatus;
};
export type Progress = Measured | { state: 'UNMEASURED'; reason: UnmeasuredReason };

export type ProgressQuestion = {
  indicator: { kind: IndicatorKind; direction: Direction; unitOfMeasureZh: string };
  target: Target | null;
  /** Null when nothing was ever pushed for the period. */
  observed: ObservedValue | null;
  /** Months of the year closed when the value stands, 1–12. */
  monthsClosed: number;
  /** Decimals the lag is printed with; the status is read off the printed lag, as the light is. */
  lagDigits: number;
};

const unmeasured = (reason: UnmeasuredReason): Progress => ({ state: 'UNMEASURED', reason });

/**
 * Compares a value with what was due (schedule 3.1): cumulative amounts against the pro-rated target,
 * growth rates and levels against the whole target, milestones against their month.
 */
export function measureProgress(question: ProgressQuestion): Progress {
  const { indicator, target, observed, monthsClosed } = question;
  if (target === null) return unmeasured('NO_TARGET');
  const schedule = { kind: 'LINEAR_BY_MONTH', startsAfterMonth: target.startsAfterMonth } as const;
  const share = scheduledShare(schedule, monthsClosed);
  if (share === null) return unmeasured('NOT_DUE');
  if (observed === null) return unmeasured(isBeforeNode(question) ? 'NOT_DUE' : 'NOT_REPORTED');
  if (observed.value === null) return unmeasured(observed.missingReason);
  const facts = { ...question, target, actual: observed.value, share };
  if (indicator.kind === 'MILESTONE') return measureMilestone(facts);
  if (indicator.direction === 'INTERVAL') return measureInterval(facts);
  return measureAgainstValue(facts);
}

/** An unfinished node owes nothing before its month, reported or not. */
function isBeforeNode({ indicator, target, monthsClosed }: ProgressQuestion): boolean {
  const dueMonth = target?.dueMonth ?? null;
  return indicator.kind === 'MILESTONE' && dueMonth !== null && monthsClosed < dueMonth;
}

/**
 * What was due when a month had closed: the pro-rated target for cumulative amounts, the whole target
 * otherwise. Null for bands and milestones, and before a shifted schedule starts.
 */
export function dueValue(
  indicator: { kind: IndicatorKind; direction: Direction },
  target: Target,
  monthsClosed: number,
): Decimal | null {
  if (target.value === null || indicator.kind === 'MILESTONE') return null;
  const schedule = { kind: 'LINEAR_BY_MONTH', startsAfterMonth: target.startsAfterMonth } as const;
  const share = scheduledShare(schedule, monthsClosed);
  if (share === null) return null;
  return indicator.kind === 'CUMULATIVE_AMOUNT'
    ? proratedValue(target.value, target.startsAfterMonth, monthsClosed)
    : target.value;
}

/** The part of an amount due, multiplied before it is divided: a third of 3 is 1, not 0.999…. */
function proratedValue(whole: Decimal, startsAfterMonth: number, monthsClosed: number): Decimal {
  return whole.times(monthsClosed - startsAfterMonth).div(12 - startsAfterMonth);
}

type Facts = ProgressQuestion & { target: Target; actual: Decimal; share: Decimal };

function measureAgainstValue(facts: Facts): Progress {
  const { indicator, target, actual, share, monthsClosed } = facts;
  const goal = target.value;
  if (goal === null) return unmeasured('NO_TARGET');
  const prorated = indicator.kind === 'CUMULATIVE_AMOUNT';
  const due = dueValue(indicator, target, monthsClosed) ?? goal;
  const inPoints = countsInPoints(facts);
  if (goal.isZero() && !(inPoints && !prorated)) return measureZeroTarget(facts);
  const shortfall = indicator.direction === 'REVERSE' ? actual.minus(due) : due.minus(actual);
  const lag = inPoints && !prorated ? shortfall : shortfall.times(HUNDRED).div(goal.abs());
  const rate =
    indicator.kind === 'GROWTH_RATE' || goal.lte(0) ? null : actual.times(HUNDRED).div(goal);
  return {
    state: 'MEASURED',
    scheduledShare: prorated ? share : new Decimal(1),
    due,
    completionRate: rate,
    lag,
    lagMeasure: inPoints ? 'PERCENTAGE_POINTS' : 'PERCENT_OF_TARGET',
    status: statusOf({ lag: roundTo(lag, facts.lagDigits), rate, indicator, monthsClosed }),
  };
}

/** Shares of a cumulative target and values that are percentages differ by points; other levels by percent of the target. */
function countsInPoints({ indicator }: Facts): boolean {
  return isYearToDate(indicator.kind) || isPercentage(indicator.unitOfMeasureZh);
}

/** A cap of zero is kept or breached; a positive target of zero asks for nothing, so no light is lit. */
function measureZeroTarget({ indicator, actual, share }: Facts): Progress {
  if (indicator.direction !== 'REVERSE') return unmeasured('ZERO_TARGET');
  const kept = actual.lte(0);
  return {
    state: 'MEASURED',
    scheduledShare: indicator.kind === 'CUMULATIVE_AMOUNT' ? share : new Decimal(1),
    due: ZERO,
    completionRate: null,
    lag: kept ? ZERO : null,
    lagMeasure: 'PERCENTAGE_POINTS',
    status: kept ? 'ON_SCHEDULE' : 'BEHIND',
  };
}

/** Inside the band the lag is minus the distance to the nearer end; outside it is the distance to the band. */
function measureInterval(facts: Facts): Progress {
  const { target, actual, indicator, share } = facts;
  if (target.lower === null || target.upper === null) return unmeasured('NO_TARGET');
  const isProrated = indicator.kind === 'CUMULATIVE_AMOUNT';
  const scale = isProrated ? share : new Decimal(1);
  const due = (end: Decimal) =>
    isProrated ? proratedValue(end, target.startsAfterMonth, facts.monthsClosed) : end;
  const lower = due(target.lower);
  const upper = due(target.upper);
  const outside = Decimal.max(lower.minus(actual), actual.minus(upper));
  const inPoints = isPercentage(indicator.unitOfMeasureZh);
  const middle = target.lower.plus(target.upper).div(2).abs();
  if (!inPoints && middle.isZero()) return unmeasured('ZERO_TARGET');
  const lag = inPoints ? outside : outside.times(HUNDRED).div(middle);
  return {
    state: 'MEASURED',
    scheduledShare: scale,
    due: actual.lt(lower) ? lower : actual.gt(upper) ? upper : actual,
    completionRate: null,
    lag,
    lagMeasure: inPoints ? 'PERCENTAGE_POINTS' : 'PERCENT_OF_TARGET',
    status: roundTo(lag, facts.lagDigits).lte(0) ? 'ON_SCHEDULE' : 'BEHIND',
  };
}

/** A node's value is the share of its work done, per hundred. Before its month an unfinished node is not due. */
function measureMilestone({ target, actual, monthsClosed }: Facts): Progress {
  if (target.dueMonth === null) return unmeasured('NO_TARGET');
  const done = actual.gte(HUNDRED);
  const early = monthsClosed < target.dueMonth;
  if (early && !done) return unmeasured('NOT_DUE');
  return {
    state: 'MEASURED',
    scheduledShare: new Decimal(1),
    due: HUNDRED,
    completionRate: actual,
    lag: done ? ZERO : HUNDRED.minus(actual),
    lagMeasure: 'PERCENTAGE_POINTS',
    status: done ? (early ? 'COMPLETED_EARLY' : 'COMPLETED') : 'BEHIND',
  };
}

function statusOf(facts: {
  lag: Decimal;
  rate: Decimal | null;
  indicator: ProgressQuestion['indicator'];
  monthsClosed: number;
}): ProgressStatus {
  const { lag, rate, indicator, monthsClosed } = facts;
  const reachable = indicator.kind === 'CUMULATIVE_AMOUNT' && indicator.direction === 'POSITIVE';
  if (reachable && rate?.gte(HUNDRED)) return monthsClosed < 12 ? 'COMPLETED_EARLY' : 'COMPLETED';
  if (lag.gt(0)) return 'BEHIND';
  return lag.isZero() ? 'ON_SCHEDULE' : 'AHEAD';
}
