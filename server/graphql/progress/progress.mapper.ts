import type { ExplainedCell } from '../../actions/progress/explain-cell.ts';
import type { Ranking } from '../../actions/progress/read-ranking.ts';
import type { RedListItem } from '../../actions/progress/read-red-list.ts';
import type { Trend } from '../../actions/progress/read-trend.ts';
import type { UnitProfile } from '../../actions/progress/read-unit-profile.ts';
import type { Catalogue } from '../../data/catalogue/catalogue.ts';
import { type Decimal, HUNDRED, roundTo } from '../../domain/decimal.ts';
import { periodFromKey } from '../../domain/period.ts';
import { showIndicator, showRules, showUnit } from '../catalogue/catalogue.mapper.ts';
import { showRevision } from '../observation/observation.mapper.ts';
import { showTarget } from '../target/target.mapper.ts';
import type { ProgressType, RedListItemType, UnitProfileType } from './progress.type.ts';
import type { RankingType, TrendType } from './ranking.type.ts';

export function showRedListItem(catalogue: Catalogue, item: RedListItem): RedListItemType {
  const { cell } = item;
  return {
    unit: showUnit(catalogue, item.unit),
    indicator: showIndicator(catalogue, item.indicator),
    light: cell.light,
    lagPoints: cell.lag,
    lagMeasure: cell.lagMeasure,
    actual: cell.actual,
    due: cell.due,
    target: cell.targetValue,
    monthsInRow: cell.monthsInRow,
    leadDepartment: showUnit(catalogue, item.leadDepartment),
    responsiblePerson: item.responsiblePerson,
  };
}

export function showProfile(catalogue: Catalogue, profile: UnitProfile): UnitProfileType {
  const { cells } = profile;
  return {
    unit: showUnit(catalogue, profile.unit),
    period: profile.period,
    legend: profile.legend,
    indicators: profile.indicators.map((one) => showIndicator(catalogue, one)),
    observedPeriods: cells.map((cell) =>
      cell.observedPeriodKey === null ? null : periodFromKey(cell.observedPeriodKey),
    ),
    actuals: cells.map((cell) => cell.actual),
    targets: cells.map((cell) => cell.targetValue),
    dues: cells.map((cell) => cell.due),
    completionRates: cells.map((cell) => cell.completionRate),
    lagPoints: cells.map((cell) => cell.lag),
    lagMeasures: cells.map((cell) => cell.lagMeasure),
    statuses: cells.map((cell) => cell.status),
    lights: cells.map((cell) => cell.light),
    reasons: cells.map((cell) => cell.reason),
    monthsInRow: cells.map((cell) => cell.monthsInRow),
    dataAsOf: profile.dataAsOf,
  };
}

export function showRanking(catalogue: Catalogue, ranking: Ranking): RankingType {
  const category = catalogue.categories.find((one) => one.code === ranking.categoryCode);
  return {
    period: ranking.period,
    previousPeriod: ranking.previousPeriod,
    category: category ?? null,
    indicator: ranking.indicator && showIndicator(catalogue, ranking.indicator),
    measure: ranking.measure,
    method: ranking.method,
    rows: ranking.rows.map(({ lag, ...row }) => ({
      ...row,
      unit: showUnit(catalogue, row.unit),
      lagPoints: lag,
    })),
    unranked: ranking.unranked.map(({ unit, reason }) => ({
      unit: showUnit(catalogue, unit),
      reason,
    })),
    sum: ranking.sum,
    dataAsOf: ranking.dataAsOf,
  };
}

const SHOWN_GROWTH_DIGITS = 2;
const atMost = (value: Decimal | null, digits: number) =>
  value === null ? null : roundTo(value, digits);

export function showTrend(catalogue: Catalogue, trend: Trend): TrendType {
  return {
    ...trend,
    indicator: showIndicator(catalogue, trend.indicator),
    series: trend.series.map((series) => ({
      ...series,
      unit: showUnit(catalogue, series.unit),
      yoy: series.yoy.map((value) => atMost(value, SHOWN_GROWTH_DIGITS)),
      dues: series.dues.map((value) => atMost(value, trend.indicator.digits + 2)),
    })),
  };
}

export function showExplained(catalogue: Catalogue, explained: ExplainedCell): ProgressType {
  const { indicator, rule, cell } = explained;
  const measured = cell?.progress.state === 'MEASURED' ? cell.progress : null;
  const history = explained.history.map(showRevision);
  return {
    unit: showUnit(catalogue, explained.unit),
    indicator: showIndicator(catalogue, indicator),
    period: explained.period,
    observedPeriod: explained.observedPeriod,
    observation: explained.observed && showRevision(explained.observed),
    target: explained.target && showTarget(catalogue, explained.target),
    scheduledSharePercent: atMost(measured?.scheduledShare.times(HUNDRED) ?? null, 2),
    due: atMost(measured?.due ?? null, indicator.digits + 2),
    completionRate: atMost(measured?.completionRate ?? null, 2),
    lagPoints: atMost(measured?.lag ?? null, rule.lagDigits),
    lagMeasure: measured?.lagMeasure ?? null,
    status: measured?.status ?? null,
    light: cell?.light.light ?? 'GREY',
    reason: explained.reason,
    rule: showRules(catalogue).find((one) => one.code === rule.code)!,
    monthsInRow: cell?.monthsInRow ?? 0,
    steps: explained.steps,
    sparkPeriods: explained.spark.map((point) => point.period),
    spark: explained.spark.map((point) => point.value),
    history,
  };
}
