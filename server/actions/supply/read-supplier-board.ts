import type { Catalogue, StoredUnit } from '../../data/catalogue/catalogue.ts';
import {
  listArrivals,
  listCorrectedAfterSigning,
  listRefusedRows,
  type OwedKey,
} from '../../data/supply/supply.repository.ts';
import { shanghaiDay } from '../../domain/calendar-day.ts';
import { expectedObservations, versionFor } from '../../domain/contract.ts';
import { monthAfter } from '../../domain/due-rule.ts';
import { endDate, makePeriod, type Period, periodCode, startDate } from '../../domain/period.ts';
import { watchedDepartment } from '../../domain/permission.ts';
import {
  countFigure,
  NO_SUPPLY,
  type SupplyCounts,
  sumSupply,
  supplyState,
} from '../../domain/supply.ts';
import {
  type ActionContext,
  assertMay,
  assertYear,
  InvalidArgument,
  today,
} from '../action-context.ts';

/** What a department owed for a month; `period` null is the sum of its months. */
export type SupplierRow = { department: StoredUnit; period: Period | null } & SupplyCounts;
export type SupplierBoard = { today: string; rows: SupplierRow[]; totals: SupplierRow[] };

type Owed = OwedKey & { department: StoredUnit; month: Period; dueDay: string };

/**
 * How departments kept their contracts: for one month, or for every month of the year that has closed.
 * Departments without a contract for a month have no row; a department sees its own only.
 */
export async function readSupplierBoard(
  context: ActionContext,
  question: { year: number; month: number | null },
): Promise<SupplierBoard> {
  const viewer = assertMay(context, 'supply.read');
  assertYear(question.year);
  const months = monthsAsked(question, today(context));
  const catalogue = await context.catalogue();
  const scope = watchedDepartment(viewer);
  const owed = owedFigures(catalogue, months).filter(
    ({ department }) => scope === 'ALL' || scope.departmentCode === department.code,
  );
  const rows = await countOwed(context, owed, months);
  const totals = [...Map.groupBy(rows, (row) => row.department)].map(([department, own]) => {
    return { department, period: null, ...sumSupply(own) };
  });
  return { today: today(context), rows, totals };
}

function monthsAsked(
  { year, month }: { year: number; month: number | null },
  day: string,
): Period[] {
  if (month === null) {
    const all = Array.from({ length: 12 }, (_, i) => makePeriod('MONTH', year, i + 1));
    return all.filter((period) => endDate(period) < day);
  }
  if (Number.isInteger(month) && month >= 1 && month <= 12)
    return [makePeriod('MONTH', year, month)];
  throw new InvalidArgument(
    'month',
    `月份须在 1 至 12 之间，收到 ${month}。`,
    `The month must lie between 1 and 12; it was ${month}.`,
  );
}

/** Every figure owed for the months; one that two contracts owe is counted once, for the first by code. */
function owedFigures(catalogue: Catalogue, months: readonly Period[]): Owed[] {
  const owed = new Map<string, Owed>();
  for (const contract of catalogue.contracts) {
    const department = catalogue.unitByCode.get(contract.departmentCode)!;
    for (const month of months) {
      const version = versionFor(contract, month);
      if (version === null) continue;
      for (const figure of expectedObservations(version, month, catalogue)) {
        const indicatorId = catalogue.indicatorByCode.get(figure.indicatorCode)!.id;
        const unitId = catalogue.unitByCode.get(figure.unitCode)!.id;
        const key = keyOf({ indicatorId, unitId, periodKey: figure.periodKey });
        const { periodKey, item, due } = figure;
        const { leastQuality } = item;
        if (owed.has(key)) continue;
        owed.set(key, {
          department,
          month,
          indicatorId,
          unitId,
          periodKey,
          leastQuality,
          dueDay: due.day,
        });
      }
    }
  }
  return [...owed.values()];
}

type Key = { indicatorId: number; unitId: number; periodKey: number };
const keyOf = ({ indicatorId, unitId, periodKey }: Key) => `${indicatorId} ${unitId} ${periodKey}`;

async function countOwed(
  context: ActionContext,
  owed: readonly Owed[],
  months: readonly Period[],
): Promise<SupplierRow[]> {
  const { reader } = context.store;
  const arrivals = new Map((await listArrivals(reader, owed)).map((one) => [keyOf(one), one.at]));
  const corrected = new Set((await listCorrectedAfterSigning(reader, owed)).map(keyOf));
  const refused = await refusedRows(context, months);
  const day = today(context);
  const groups = Map.groupBy(
    owed,
    ({ department, month }) => `${department.code} ${periodCode(month)}`,
  );
  const rows = [...groups].map(([group, figures]): SupplierRow => {
    const { department, month } = figures[0]!;
    let counts: SupplyCounts = { ...NO_SUPPLY, refusedRows: refused.get(group) ?? 0 };
    for (const figure of figures) {
      const at = arrivals.get(keyOf(figure));
      const state = supplyState(figure.dueDay, at ? shanghaiDay(at) : null, day);
      counts = countFigure(counts, state, corrected.has(keyOf(figure)));
    }
    return { department, period: month, ...counts };
  });
  return rows.sort(byDepartmentAndMonth);
}

function byDepartmentAndMonth(a: SupplierRow, b: SupplierRow): number {
  if (a.department.code !== b.department.code)
    return a.department.code < b.department.code ? -1 : 1;
  return (a.period?.ordinal ?? 0) - (b.period?.ordinal ?? 0);
}

/** Rows refused in the month after each contract period, by department code and contract period. */
async function refusedRows(
  context: ActionContext,
  months: readonly Period[],
): Promise<Map<string, number>> {
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) return new Map();
  const catalogue = await context.catalogue();
  const counts = await listRefusedRows(context.store.reader, {
    fromDay: startDate(monthAfter(first, 1)),
    toDay: endDate(monthAfter(last, 1)),
  });
  const byMonth = new Map(
    months.map((month) => [periodCode(monthAfter(month, 1)), periodCode(month)]),
  );
  return new Map(
    counts.map(({ departmentId, month, rows }) => {
      return [`${catalogue.unitById.get(departmentId)?.code} ${byMonth.get(month)}`, rows];
    }),
  );
}
