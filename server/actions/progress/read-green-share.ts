import { unitsOfCategory } from '../../data/catalogue/catalogue.ts';
import {
  type CellRecord,
  listMonthCounts,
  type MonthCounts,
} from '../../data/progress/progress.repository.ts';
import { lastClosedMonth, shanghaiDay } from '../../domain/calendar-day.ts';
import { type Decimal, decimal, HUNDRED, roundTo } from '../../domain/decimal.ts';
import { endDate, makePeriod, type Period, periodKey, periodsOfYear } from '../../domain/period.ts';
import { type ActionContext, assertMay, assertYear, today } from '../action-context.ts';
import { cellsAsOf, readableUnits } from './read-cells.ts';

/** How many of the lit lights are on schedule at a month's close. Grey is not counted in the share. */
export type GreenShareMonth = {
  period: Period;
  litCount: number;
  onScheduleCount: number;
  greyCount: number;
  /** One decimal; null where no light is lit. */
  sharePercent: Decimal | null;
  lastYearSharePercent: Decimal | null;
};

/** The share of lights on schedule by month of a year, beside the same month of the year before; months not closed by the instant asked for are left out. */
export async function readGreenShare(
  context: ActionContext,
  question: { year: number; category: string; asOf: Date | null },
): Promise<GreenShareMonth[]> {
  const viewer = assertMay(context, 'progress.read');
  const { year, category, asOf } = question;
  assertYear(year);
  const catalogue = await context.catalogue();
  const december = makePeriod('MONTH', year, 12);
  const now = readableUnits(catalogue, viewer, category, december);
  const before = new Set(
    unitsOfCategory(catalogue, category, endDate({ ...december, year: year - 1 })).map(
      (unit) => unit.id,
    ),
  );
  const counts = await countsOfYear(
    context,
    year,
    now.map((unit) => unit.id),
    asOf,
  );
  const lastYear = await countsOfYear(
    context,
    year - 1,
    now.map((unit) => unit.id).filter((id) => before.has(id)),
    asOf,
  );
  return closedMonths(year, asOf === null ? today(context) : shanghaiDay(asOf)).map((period) => {
    const count = counts.get(period.ordinal);
    return {
      period,
      litCount: count?.lit ?? 0,
      onScheduleCount: count?.onSchedule ?? 0,
      greyCount: count?.grey ?? 0,
      sharePercent: shareOf(count),
      lastYearSharePercent: shareOf(lastYear.get(period.ordinal)),
    };
  });
}

async function countsOfYear(
  context: ActionContext,
  year: number,
  unitIds: readonly number[],
  asOf: Date | null,
) {
  if (asOf !== null) {
    return countCells(await cellsAsOf(context, { year, unitIds, indicatorId: null, asOf }));
  }
  const fromKey = periodKey(makePeriod('MONTH', year, 1));
  const span = { fromKey, toKey: fromKey + 11, unitIds };
  const counts = await listMonthCounts(context.store.reader, span);
  return new Map(counts.map((count) => [count.periodKey % 100, count]));
}

/** The same counts from the cells of a look back. */
function countCells(cells: readonly CellRecord[]): Map<number, MonthCounts> {
  const byMonth = Map.groupBy(cells, (cell) => cell.periodKey);
  return new Map(
    [...byMonth].map(([periodKey, own]) => {
      const lit = own.filter((cell) => cell.severity !== null);
      const onSchedule = lit.filter((cell) => cell.severity === 0).length;
      const counts = { lit: lit.length, onSchedule, grey: own.length - lit.length };
      return [periodKey % 100, { periodKey, ...counts }];
    }),
  );
}

function closedMonths(year: number, day: string): Period[] {
  const last = lastClosedMonth(day);
  const months = year < last.year ? 12 : year > last.year ? 0 : last.month;
  return periodsOfYear('MONTH', year).slice(0, months);
}

function shareOf(count: MonthCounts | undefined): Decimal | null {
  if (count === undefined || count.lit === 0) return null;
  return roundTo(decimal(count.onSchedule).times(HUNDRED).div(count.lit), 1);
}
