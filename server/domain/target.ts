import type { Decimal } from './decimal.ts';
import type { Direction, IndicatorKind } from './indicator.ts';

/** What was agreed for one unit, indicator and year. */
export type Target = {
  unitCode: string;
  indicatorCode: string;
  year: number;
  /** The value to reach or keep; null for INTERVAL indicators, which carry both ends instead. */
  value: Decimal | null;
  lower: Decimal | null;
  upper: Decimal | null;
  /** Month by whose end a milestone is due, 1–12; null for every other kind. */
  dueMonth: number | null;
  /** Months of the year already gone when a shifted schedule starts; 0 asks for the full-year share (seed 000-35). */
  startsAfterMonth: number;
  responsiblePerson: string | null;
  documentNumber: string | null;
  /** Day the target was assigned, `YYYY-MM-DD`. */
  assignedOn: string;
};

export type TargetFault =
  | 'VALUE_MISSING'
  | 'BAND_MISSING'
  | 'BAND_REVERSED'
  | 'DUE_MONTH_MISSING'
  | 'START_MONTH_OUT_OF_RANGE';

type Terms = Pick<Target, 'value' | 'lower' | 'upper' | 'dueMonth' | 'startsAfterMonth'>;

/** What is wrong with a target for its indicator; empty when it can be measured against. */
export function targetFaults(
  indicator: { kind: IndicatorKind; direction: Direction },
  target: Terms,
): TargetFault[] {
  const faults: TargetFault[] = [];
  if (indicator.kind === 'MILESTONE') {
    const month = target.dueMonth;
    if (month === null || month < 1 || month > 12) faults.push('DUE_MONTH_MISSING');
  } else if (indicator.direction === 'INTERVAL') {
    if (target.lower === null || target.upper === null) faults.push('BAND_MISSING');
    else if (target.lower.gt(target.upper)) faults.push('BAND_REVERSED');
  } else if (target.value === null) {
    faults.push('VALUE_MISSING');
  }
  if (target.startsAfterMonth < 0 || target.startsAfterMonth > 11) {
    faults.push('START_MONTH_OUT_OF_RANGE');
  }
  return faults;
}
