import type { StoredIndicator, StoredUnit } from '../../data/catalogue/catalogue.ts';
import { listArrivals } from '../../data/supply/supply.repository.ts';
import { shanghaiDay } from '../../domain/calendar-day.ts';
import { type ContractVersion, expectedObservations, versionFor } from '../../domain/contract.ts';
import type { DueDay } from '../../domain/due-rule.ts';
import { type Period, periodKey } from '../../domain/period.ts';
import {
  countFigure,
  NO_SUPPLY,
  type SupplyCounts,
  type SupplyState,
  sumSupply,
  supplyState,
} from '../../domain/supply.ts';
import { type ActionContext, assertMay, InvalidArgument, today } from '../action-context.ts';
import { figureKey, owedKey } from './owed-key.ts';
import { readContracts } from './read-contracts.ts';

/** The figures of one indicator and period that a contract owes, counted, and the units whose figure is not there. */
export type ItemSupply = {
  indicator: StoredIndicator;
  period: Period;
  due: DueDay;
  counts: SupplyCounts;
  absent: StoredUnit[];
};

export type ContractSupply = {
  month: Period;
  version: number;
  today: string;
  total: SupplyCounts;
  items: ItemSupply[];
};

/**
 * What a contract owes for a month and what of it is there, in the order of its items; null when there is no
 * such contract, it is another department's, or it does not hold for the month. Corrections and refusals are
 * a department's, not a contract's: they stay 0 here.
 */
export async function readContractSupply(
  context: ActionContext,
  code: string,
  month: Period,
): Promise<ContractSupply | null> {
  assertMay(context, 'contract.read');
  if (month.kind !== 'MONTH') {
    throw new InvalidArgument(
      'period',
      '数据约定按月应报，期间请写成2026-10。',
      'Contracts owe by the month: write the period as 2026-10.',
    );
  }
  const contract = (await readContracts(context)).find((one) => one.code === code);
  const version = contract ? versionFor(contract, month) : null;
  if (version === null) return null;
  const figures = await readOwed(context, version, month);
  const items = [...Map.groupBy(figures, groupOf).values()].map(itemSupply);
  const total = sumSupply(items.map(({ counts }) => counts));
  return { month, version: version.version, today: today(context), total, items };
}

type OwedFigure = Pick<ItemSupply, 'indicator' | 'period' | 'due'> & {
  unit: StoredUnit;
  state: SupplyState;
  isThere: boolean;
};

async function readOwed(
  context: ActionContext,
  version: ContractVersion,
  month: Period,
): Promise<OwedFigure[]> {
  const catalogue = await context.catalogue();
  const expected = expectedObservations(version, month, catalogue);
  const keys = expected.map((figure) => owedKey(catalogue, figure));
  const arrivals = await listArrivals(context.store.reader, keys);
  const arrivedAt = new Map(arrivals.map((one) => [figureKey(one), one.at]));
  const day = today(context);
  return expected.map(({ indicatorCode, unitCode, period, due }, at) => {
    const arrival = arrivedAt.get(figureKey(keys[at]!));
    return {
      indicator: catalogue.indicatorByCode.get(indicatorCode)!,
      unit: catalogue.unitByCode.get(unitCode)!,
      period,
      due,
      state: supplyState(due.day, arrival ? shanghaiDay(arrival) : null, day),
      isThere: arrival !== undefined,
    };
  });
}

const groupOf = ({ indicator, period, due }: OwedFigure) =>
  `${indicator.code} ${periodKey(period)} ${due.day}`;

function itemSupply(figures: OwedFigure[]): ItemSupply {
  const { indicator, period, due } = figures[0]!;
  const counts = figures.reduce((sum, { state }) => countFigure(sum, state, false), NO_SUPPLY);
  const absent = figures.filter(({ isThere }) => !isThere).map(({ unit }) => unit);
  return { indicator, period, due, counts, absent };
}
