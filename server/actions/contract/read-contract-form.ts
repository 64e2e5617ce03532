import type { Catalogue } from '../../data/catalogue/catalogue.ts';
import { listObservations } from '../../data/observation/observation.repository.ts';
import { lastClosedMonth } from '../../domain/calendar-day.ts';
import {
  type ContractVersion,
  type ExpectedObservation,
  expectedObservations,
  versionFor,
} from '../../domain/contract.ts';
import { type ContractForm, type FormRow, priorItemPeriod } from '../../domain/contract-form.ts';
import type { Decimal } from '../../domain/decimal.ts';
import { makePeriod, type Period, periodKey, samePeriodLastYear } from '../../domain/period.ts';
import { type ActionContext, assertMay, InvalidArgument, today } from '../action-context.ts';
import { readContracts } from './read-contracts.ts';

/**
 * What a department fills in for a month (null = the newest that has closed), with earlier values beside it;
 * null when there is no such contract, it is another department's, or it does not hold for the month.
 */
export async function readContractForm(
  context: ActionContext,
  code: string,
  asked: Period | null,
): Promise<ContractForm | null> {
  assertMay(context, 'contract.read');
  const month = asked ?? closedMonth(today(context));
  if (month.kind !== 'MONTH') {
    throw new InvalidArgument(
      'period',
      '数据约定按月应报，期间请写成2026-10。',
      'Contracts owe by the month: write the period as 2026-10.',
    );
  }
  const contract = (await readContracts(context)).find((one) => one.code === code);
  const version = contract ? versionFor(contract, month) : null;
  if (!contract || !version) return null;
  const catalogue = await context.catalogue();
  const department = catalogue.unitByCode.get(contract.departmentCode)!;
  const rows = await readRows(context, catalogue, version, month);
  return { contract, version, month, department, rows };
}

function closedMonth(day: string): Period {
  const { year, month } = lastClosedMonth(day);
  return makePeriod('MONTH', year, month);
}

async function readRows(
  context: ActionContext,
  catalogue: Catalogue,
  version: ContractVersion,
  month: Period,
): Promise<FormRow[]> {
  const expected = expectedObservations(version, month, catalogue);
  const valueAt = await readEarlier(context, catalogue, expected, month);
  return expected.map(({ indicatorCode, unitCode, period, item, due }) => {
    const indicator = catalogue.indicatorByCode.get(indicatorCode)!;
    const unit = catalogue.unitByCode.get(unitCode)!;
    const prior = priorItemPeriod(item, indicator, month);
    return {
      unit,
      indicator,
      period,
      item,
      due,
      prior: prior === null ? null : valueAt(indicator.id, unit.id, prior),
      lastYear: valueAt(indicator.id, unit.id, samePeriodLastYear(period)),
    };
  });
}

/** Values of the two years up to the month, as known now. */
async function readEarlier(
  context: ActionContext,
  catalogue: Catalogue,
  expected: readonly ExpectedObservation[],
  month: Period,
): Promise<(indicatorId: number, unitId: number, period: Period) => Decimal | null> {
  const idsOf = (codes: readonly string[], by: ReadonlyMap<string, { id: number }>) =>
    [...new Set(codes)].map((code) => by.get(code)!.id);
  const observations = await listObservations(context.store.reader, {
    indicatorIds: idsOf(
      expected.map((one) => one.indicatorCode),
      catalogue.indicatorByCode,
    ),
    unitIds: idsOf(
      expected.map((one) => one.unitCode),
      catalogue.unitByCode,
    ),
    fromKey: (month.year - 1) * 1000,
    toKey: month.year * 1000 + 999,
    asOf: null,
    basis: 'LATEST',
  });
  const keyOf = (...ids: number[]) => ids.join(' ');
  const values = new Map(
    observations.map((one) => [
      keyOf(one.indicatorId, one.unitId, one.periodKey),
      one.observed.value,
    ]),
  );
  return (indicatorId, unitId, period) =>
    values.get(keyOf(indicatorId, unitId, periodKey(period))) ?? null;
}
