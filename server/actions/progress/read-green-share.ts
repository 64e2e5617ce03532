import { unitsOfCategory } from '../../data/catalogue/catalogue.ts';
import { listMonthCounts, type MonthCounts } from '../../data/progress/progress.repository.ts';
import { lastClosedMonth } from '../../domain/calendar-day.ts';
import { type Decimal, decimal, HUNDRED, roundTo } from '../../domain/decimal.ts';
import { endDate, makePeriod, type Period, periodKey, periodsOfYear } from '../../domain/period.ts';
import { type ActionContext, assertMay, assertYear, today } from '../action-context.ts';
import { readableUnits } from './read-cells.ts';

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

/** The share of lights on schedule by month of a year, beside the same month of the year before; months not closed yet are left out. */
export async function readGreenShare(
  context: ActionContext,
  question: { year: number; category: string },
): Promise<GreenShareMonth[]> {
  const viewer = assertMay(context, 'progress.read');
  const { year, category } = question;
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
  );
  const lastYear = await countsOfYear(
    context,
    year - 1,
    now.map((unit) => unit.id).filter((id) => before.has(id)),
  );
  return closedMonths(year, today(context)).map((period) => {
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

async function countsOfYear(context: ActionContext, year: number, unitIds: readonly number[]) {
  const fromKey = periodKey(makePeriod('MONTH', year, 1));
  const span = { fromKey, toKey: fromKey + 11, unitIds };
  const counts = await listMonthCounts(context.store.reader, span);
  return new Map(counts.map((count) => [count.periodKey % 100, count]));
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
