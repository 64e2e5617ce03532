import { type Decimal, HUNDRED } from './decimal.ts';
import type { Indicator } from './indicator.ts';

/** Which of two figures of the same thing is scored. */
export const SCORING_SIDES = ['INDICATOR', 'COUNTERPART'] as const;
export type ScoringSide = (typeof SCORING_SIDES)[number];

/** KEEP: the scoring side stays as it is. ADOPT_COUNTERPART: it takes the figure of the other side. */
export const RECONCILIATION_VERDICTS = ['KEEP', 'ADOPT_COUNTERPART'] as const;
export type ReconciliationVerdict = (typeof RECONCILIATION_VERDICTS)[number];

/** The figures of two departments about one thing, compared. All null when one side is missing. */
export type Difference = {
  /** Other side minus scoring side, in the unit of measure. */
  difference: Decimal | null;
  /** Per hundred of the scoring side; null also where that is zero, and for percentages, which differ by points. */
  differencePercent: Decimal | null;
  isWithinTolerance: boolean | null;
};

/**
 * Compares the other side with the scoring side. The tolerance is per hundred of the scoring side; for
 * values that are percentages it is in points. Exactly at the tolerance is within.
 */
export function compareSides(
  scoring: Decimal | null,
  other: Decimal | null,
  terms: { tolerancePercent: Decimal; isPercentage: boolean },
): Difference {
  if (scoring === null || other === null) {
    return { difference: null, differencePercent: null, isWithinTolerance: null };
  }
  const difference = other.minus(scoring);
  const accepted = terms.isPercentage
    ? terms.tolerancePercent
    : scoring.abs().times(terms.tolerancePercent).div(HUNDRED);
  const isRelative = !terms.isPercentage && !scoring.isZero();
  return {
    difference,
    differencePercent: isRelative ? difference.times(HUNDRED).div(scoring.abs()) : null,
    isWithinTolerance: difference.abs().lte(accepted),
  };
}

/** One state of a pair of indicators; later ones replace it for periods that end from `validFrom` on. */
export type Counterpart = {
  indicatorCode: string;
  counterpartCode: string;
  tolerancePercent: Decimal;
  scoringSide: ScoringSide;
  /** `YYYY-MM-DD`. */
  validFrom: string;
};

/** The pair in force on a day: the newest entry that had begun; null when none had. Entries come oldest first. */
export function counterpartOn<T extends Counterpart>(
  entries: readonly T[],
  indicatorCode: string,
  day: string,
): T | null {
  let found: T | null = null;
  for (const entry of entries) {
    if (entry.indicatorCode !== indicatorCode || entry.validFrom > day) continue;
    if (found === null || entry.validFrom >= found.validFrom) found = entry;
  }
  return found;
}

export type CounterpartFaultCode =
  | 'REFERENCE_UNKNOWN'
  | 'SAME_INDICATOR'
  | 'MEANING_DIFFERS'
  | 'OUT_OF_RANGE'
  | 'DATE_INVALID';

/** One thing that keeps pairs from being saved: which entry of the input, which field, the value found there. */
export type CounterpartFault = {
  index: number;
  field: string;
  value: string;
  code: CounterpartFaultCode;
};

/** What must be the same on both sides for their figures to be comparable. */
const SAME = ['kind', 'frequency', 'unitOfMeasureZh', 'skipsJanuary'] as const;
const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** Everything that is wrong with pairs to be saved; empty when all can be. */
export function counterpartFaults(
  entries: readonly Counterpart[],
  indicators: ReadonlyMap<string, Indicator>,
): CounterpartFault[] {
  return entries.flatMap((entry, index) => {
    const faults: CounterpartFault[] = [];
    const report = (field: string, value: string, code: CounterpartFaultCode) =>
      faults.push({ index, field, value, code });
    const { indicatorCode, counterpartCode, tolerancePercent, validFrom } = entry;
    const [one, other] = [indicators.get(indicatorCode), indicators.get(counterpartCode)];
    if (!one) report('indicator', indicatorCode, 'REFERENCE_UNKNOWN');
    if (!other) report('counterpart', counterpartCode, 'REFERENCE_UNKNOWN');
    if (indicatorCode === counterpartCode) report('counterpart', counterpartCode, 'SAME_INDICATOR');
    if (one && other && SAME.some((field) => one[field] !== other[field])) {
      report('counterpart', counterpartCode, 'MEANING_DIFFERS');
    }
    if (tolerancePercent.lt(0)) {
      report('tolerancePercent', tolerancePercent.toFixed(), 'OUT_OF_RANGE');
    }
    if (!DAY.test(validFrom)) report('validFrom', validFrom, 'DATE_INVALID');
    return faults;
  });
}
