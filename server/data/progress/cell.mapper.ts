import { roundTo } from '../../domain/decimal.ts';
import type { LightRule } from '../../domain/light-rule.ts';
import { makePeriod, periodKey } from '../../domain/period.ts';
import type { MonthCell } from '../../domain/progress-year.ts';
import type { StageCell } from '../bulk-load.ts';
import type { StoredIndicator } from '../catalogue/catalogue.ts';
import type { StoredTarget } from '../target/target.repository.ts';
import type { CellRecord } from './progress.repository.ts';

/** A computed month as it is kept: figures rounded the way they are printed. */
export function cellRecordOf(
  cell: MonthCell,
  facts: { indicator: StoredIndicator; rule: LightRule; target: StoredTarget; year: number },
): CellRecord & { isCarried: boolean } {
  const { indicator, rule, target, year } = facts;
  const measured = cell.progress.state === 'MEASURED' ? cell.progress : null;
  const value = cell.observed?.value ?? null;
  return {
    periodKey: periodKey(makePeriod('MONTH', year, cell.month)),
    unitId: target.unitId,
    indicatorId: indicator.id,
    observedPeriodKey: cell.observedPeriodKey,
    isCarried: cell.isCarried,
    targetId: target.id,
    actual: value?.toFixed() ?? null,
    quality: value === null ? null : (cell.observed?.quality ?? null),
    targetValue: target.value?.toFixed() ?? null,
    due: measured?.due ? roundTo(measured.due, indicator.digits + 2).toFixed() : null,
    completionRate: measured?.completionRate ? roundTo(measured.completionRate, 2).toFixed() : null,
    lag: measured?.lag ? roundTo(measured.lag, rule.lagDigits).toFixed() : null,
    lagMeasure: measured?.lagMeasure ?? null,
    status: measured?.status ?? null,
    light: cell.light.light,
    severity: cell.light.severity,
    reason: cell.light.reason,
    monthsInRow: cell.monthsInRow,
  };
}

/** The record in the column order of the staging table. */
export function stageRowOf(record: CellRecord & { isCarried: boolean }): StageCell[] {
  return [
    record.periodKey,
    record.unitId,
    record.indicatorId,
    record.observedPeriodKey,
    record.isCarried ? 't' : 'f',
    record.targetId,
    record.actual,
    record.quality,
    record.targetValue,
    record.due,
    record.completionRate,
    record.lag,
    record.lagMeasure,
    record.status,
    record.light,
    record.severity,
    record.reason,
    record.monthsInRow,
  ];
}
