import {
  type Catalogue,
  type StoredIndicator,
  type StoredUnit,
  unitsOfCategory,
} from '../../data/catalogue/catalogue.ts';
import { findLatestPush } from '../../data/progress/progress.repository.ts';
import { Decimal, roundTo } from '../../domain/decimal.ts';
import { latestObservedPeriod } from '../../domain/indicator.ts';
import type { GreyReason } from '../../domain/light.ts';
import type { LightColour } from '../../domain/light-rule.ts';
import type { ValueQuality } from '../../domain/observation.ts';
import {
  endDate,
  endMonth,
  makePeriod,
  type Period,
  precedingPeriod,
} from '../../domain/period.ts';
import type { LagMeasure } from '../../domain/progress.ts';
import { type RankingMethod, rankByValue } from '../../domain/ranking.ts';
import { holdsOn, type UnitType } from '../../domain/unit.ts';
import { type ActionContext, assertMay, InvalidArgument } from '../action-context.ts';
import { assertCategory } from './read-cells.ts';
import { lagStandings, type Standing, shareStandings, valueStandings } from './standings.ts';

export type RankingMeasure = 'VALUE' | 'LAG' | 'ON_SCHEDULE_SHARE';
export type RankingQuestion = {
  period: Period;
  category: string | null;
  unitType: UnitType | null;
  indicatorCode: string | null;
  measure: RankingMeasure;
  method: RankingMethod;
  asOf: Date | null;
};
export type RankingRow = {
  unit: StoredUnit;
  rank: number;
  isTied: boolean;
  value: Decimal;
  previousRank: number | null;
  /** Places gained since the period before: positive = climbed; null when not ranked then. */
  rankChange: number | null;
  light: LightColour | 'GREY';
  /** Why no light is lit; null when one is, and where shares of lights are ranked. */
  reason: GreyReason | null;
  lag: string | null;
  lagMeasure: LagMeasure | null;
  quality: ValueQuality | null;
};
export type Ranking = {
  period: Period;
  previousPeriod: Period | null;
  categoryCode: string | null;
  indicator: StoredIndicator | null;
  measure: RankingMeasure;
  method: RankingMethod;
  rows: RankingRow[];
  unranked: { unit: StoredUnit; reason: GreyReason }[];
  /** Sum of the exact values over the ranked units; null where units do not add. */
  sum: Decimal | null;
  dataAsOf: Date | null;
};

/** Ranks comparable units by value, by gap to schedule, or by the share of lights on schedule. Units without a figure are listed with the reason, not last. */
export async function readRanking(
  context: ActionContext,
  question: RankingQuestion,
): Promise<Ranking> {
  assertMay(context, 'ranking.read');
  const catalogue = await context.catalogue();
  const indicator = indicatorOf(catalogue, question);
  const units = comparedUnits(catalogue, question);
  const period = comparedPeriod(indicator, question);
  const previousPeriod = period && comparedBefore(indicator, question, period);
  const read = (at: Period, withLights: boolean) =>
    readStandings(context, { ...question, period: at, withLights }, units, indicator);
  const standings = period === null ? units.map(notDue) : await read(period, true);
  const before = previousPeriod === null ? [] : await read(previousPeriod, false);
  const options = rankingOptions(indicator, question);
  const previous = new Map(
    rankByValue(before, (one) => one.value, options).map((one) => [one.item.unit.id, one.rank]),
  );
  const latest = await findLatestPush(context.store.reader, question.asOf);
  return {
    period: period ?? question.period,
    previousPeriod,
    categoryCode: question.category,
    indicator,
    measure: question.measure,
    method: question.method,
    rows: rankByValue(standings, (one) => one.value, options).map((ranked) => ({
      unit: ranked.item.unit,
      rank: ranked.rank,
      isTied: ranked.isTied,
      value: ranked.value,
      ...rankMove(ranked.rank, previous.get(ranked.item.unit.id)),
      light: ranked.item.light,
      reason: ranked.item.lightReason,
      lag: ranked.item.lag,
      lagMeasure: ranked.item.lagMeasure,
      quality: ranked.item.quality,
    })),
    unranked: standings.flatMap(({ unit, value, reason }) =>
      value === null ? [{ unit, reason: reason ?? 'NOT_REPORTED' }] : [],
    ),
    sum: sumOf(indicator, question.measure, standings),
    dataAsOf: latest?.recordedAt ?? null,
  };
}

function rankMove(rank: number, previousRank: number | undefined) {
  if (previousRank === undefined) return { previousRank: null, rankChange: null };
  return { previousRank, rankChange: previousRank - rank };
}

function notDue(unit: StoredUnit): Standing {
  return {
    unit,
    value: null,
    reason: 'NOT_DUE',
    light: 'GREY',
    lightReason: 'NOT_DUE',
    lag: null,
    lagMeasure: null,
    quality: null,
  };
}

function indicatorOf(catalogue: Catalogue, question: RankingQuestion): StoredIndicator | null {
  if (question.measure === 'ON_SCHEDULE_SHARE') return null;
  const indicator = catalogue.indicatorByCode.get(question.indicatorCode ?? '');
  if (!indicator) {
    throw new InvalidArgument(
      'indicator',
      `没有指标“${question.indicatorCode ?? ''}”；按数值或差距排名须指定指标。`,
      `There is no indicator "${question.indicatorCode ?? ''}"; ranking by value or gap needs one.`,
    );
  }
  if (indicator.direction === 'INTERVAL' && question.measure === 'VALUE') {
    throw new InvalidArgument(
      'measure',
      '区间型指标的数值没有高低之分，请按差距（LAG）排名。',
      'Values of an interval indicator have no better end: rank by LAG.',
    );
  }
  return indicator;
}

function comparedUnits(catalogue: Catalogue, question: RankingQuestion): StoredUnit[] {
  const day = endDate(question.period);
  const { category, unitType } = question;
  if (category === null && unitType === null) {
    throw new InvalidArgument(
      'category',
      '排名只在可比单位之间进行：请指定分类或单位类型。',
      'Only comparable units are ranked: give a category or a unit type.',
    );
  }
  if (category !== null) assertCategory(catalogue, category);
  const units =
    category === null
      ? catalogue.units.filter((unit) => holdsOn(unit, day))
      : unitsOfCategory(catalogue, category, day);
  return unitType === null ? units : units.filter((unit) => unit.unitType === unitType);
}

/** The period compared: the indicator's own newest one by the month asked for; the month itself for gaps and shares. */
function comparedPeriod(
  indicator: StoredIndicator | null,
  question: RankingQuestion,
): Period | null {
  const { period, measure } = question;
  const month = endMonth(period);
  if (indicator === null || measure !== 'VALUE') return makePeriod('MONTH', period.year, month);
  return latestObservedPeriod(indicator, period.year, month);
}

/** The period compared before: the one the indicator reported before, so that a quarter follows a quarter. */
function comparedBefore(
  indicator: StoredIndicator | null,
  question: RankingQuestion,
  period: Period,
): Period | null {
  if (indicator === null || question.measure !== 'VALUE') return precedingPeriod(period);
  return (
    latestObservedPeriod(indicator, period.year, endMonth(period) - 1) ??
    latestObservedPeriod(indicator, period.year - 1, 12)
  );
}

function readStandings(
  context: ActionContext,
  question: RankingQuestion & { withLights: boolean },
  units: readonly StoredUnit[],
  indicator: StoredIndicator | null,
): Promise<Standing[]> {
  const { period, asOf, measure, withLights } = question;
  if (indicator === null) return shareStandings(context, { period, units, asOf });
  if (measure === 'LAG') return lagStandings(context, { period, units, asOf, indicator });
  return valueStandings(context, { period, units, asOf, indicator, withLights });
}

/** Shares are printed with one decimal, gaps with the decimals of the light rule's default, values as the indicator prints them. */
function rankingOptions(indicator: StoredIndicator | null, { measure, method }: RankingQuestion) {
  if (measure === 'ON_SCHEDULE_SHARE' || indicator === null) {
    return { method, highestFirst: true, digits: 1 };
  }
  if (measure === 'LAG') return { method, highestFirst: false, digits: 2 };
  return { method, highestFirst: indicator.direction === 'POSITIVE', digits: indicator.digits };
}

function sumOf(
  indicator: StoredIndicator | null,
  measure: RankingMeasure,
  standings: readonly Standing[],
): Decimal | null {
  if (indicator?.unitAggregation !== 'SUM' || measure !== 'VALUE') return null;
  const values = standings.flatMap(({ value }) => (value === null ? [] : [value]));
  if (values.length === 0) return null;
  return roundTo(Decimal.sum(...values), indicator.digits);
}
