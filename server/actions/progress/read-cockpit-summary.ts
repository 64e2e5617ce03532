import { findLatestPush, type LightRecord } from '../../data/progress/progress.repository.ts';
import { type Decimal, HUNDRED, roundTo } from '../../domain/decimal.ts';
import type { GreyReason } from '../../domain/light.ts';
import { type LightColour, RED_LIST_SEVERITY } from '../../domain/light-rule.ts';
import { type Period, precedingPeriod } from '../../domain/period.ts';
import { timeProgress } from '../../domain/schedule.ts';
import { type ActionContext, assertMay } from '../action-context.ts';
import { assertMonth, readableUnits, readLights } from './read-cells.ts';

/** The figures of the cockpit's one sentence. `timeProgressPercent` has one decimal, as notices print it. */
export type CockpitSummary = {
  period: Period;
  categoryCode: string;
  timeProgressPercent: Decimal;
  cellCount: number;
  indicatorCount: number;
  unitCount: number;
  lightCounts: { light: LightColour | 'GREY'; count: number }[];
  greyCounts: { reason: GreyReason; count: number }[];
  newRedCount: number;
  clearedRedCount: number;
  dataAsOf: Date | null;
  latestReceiptNumber: string | null;
};

/** Counts the cells of the matrix, those without a target included, of a category at the close of a month, and what came onto or left the red list since the month before. */
export async function readCockpitSummary(
  context: ActionContext,
  question: { period: Period; category: string; asOf: Date | null },
): Promise<CockpitSummary> {
  const viewer = assertMay(context, 'progress.read');
  assertMonth(question.period);
  const { period, category, asOf } = question;
  const units = readableUnits(await context.catalogue(), viewer, category, period);
  const unitIds = units.map((unit) => unit.id);
  const records = await readLights(context, { period, unitIds, asOf });
  const indicatorCount = new Set(records.map((record) => record.indicatorId)).size;
  const cellCount = indicatorCount * units.length;
  const untargeted = cellCount - records.length;
  const before = await readLights(context, { period: precedingPeriod(period), unitIds, asOf });
  const latest = await findLatestPush(context.store.reader, asOf);
  const reds = redKeys(records);
  const redsBefore = redKeys(before);
  return {
    period,
    categoryCode: category,
    timeProgressPercent: roundTo(timeProgress(period.ordinal).times(HUNDRED), 1),
    cellCount,
    indicatorCount,
    unitCount: units.length,
    lightCounts: countBy(
      [...records.map((one) => one.light), ...new Array<'GREY'>(untargeted).fill('GREY')],
      (light) => light,
    ).map(([light, count]) => ({ light, count })),
    greyCounts: countBy(
      [
        ...records.flatMap((one) => (one.reason === null ? [] : [one.reason])),
        ...new Array<'NO_TARGET'>(untargeted).fill('NO_TARGET'),
      ],
      (reason) => reason,
    ).map(([reason, count]) => ({ reason, count })),
    newRedCount: [...reds].filter((key) => !redsBefore.has(key)).length,
    clearedRedCount: [...redsBefore].filter((key) => !reds.has(key)).length,
    dataAsOf: latest?.recordedAt ?? null,
    latestReceiptNumber: latest?.receiptNumber ?? null,
  };
}

function redKeys(records: readonly LightRecord[]): Set<string> {
  return new Set(
    records
      .filter((one) => one.severity !== null && one.severity >= RED_LIST_SEVERITY)
      .map((one) => `${one.unitId} ${one.indicatorId}`),
  );
}

function countBy<T, K>(items: readonly T[], keyOf: (item: T) => K): [K, number][] {
  const counts = new Map<K, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return [...counts];
}
