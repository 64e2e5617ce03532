import { type Contract, type ContractItem, type ContractVersion, itemPeriod } from './contract.ts';
import type { Decimal } from './decimal.ts';
import { type DueDay, monthAfter } from './due-rule.ts';
import type { Indicator } from './indicator.ts';
import { VALUE_QUALITIES, type ValueQuality } from './observation.ts';
import { type Period, periodCode } from './period.ts';

type Named = { code: string; nameZh: string; nameEn: string };

/** One figure to be filled in, with what was known of it before. */
export type FormRow = {
  unit: Named;
  indicator: Indicator;
  period: Period;
  item: ContractItem;
  due: DueDay;
  /** Of the period the item owed before this one; null where nothing is known. */
  prior: Decimal | null;
  /** Of the same period last year. */
  lastYear: Decimal | null;
};

/** What a department fills in for a month: every output of a contract is made from it. */
export type ContractForm = {
  contract: Contract;
  version: ContractVersion;
  month: Period;
  department: Named;
  rows: readonly FormRow[];
};

/** The period an item owed before the one of a month; null when it owed none in the year before. */
export function priorItemPeriod(
  item: ContractItem,
  indicator: Indicator,
  month: Period,
): Period | null {
  for (let back = 1; back <= 12; back++) {
    const period = itemPeriod(item, indicator, monthAfter(month, -back));
    if (period !== null) return period;
  }
  return null;
}

/** Firmness words a figure of an item may carry: those at least as firm as agreed. */
export function allowedQualities(
  item: Pick<ContractItem, 'leastQuality'>,
): readonly ValueQuality[] {
  const { leastQuality } = item;
  return leastQuality === null
    ? VALUE_QUALITIES
    : VALUE_QUALITIES.slice(VALUE_QUALITIES.indexOf(leastQuality));
}

/** Name of a form as files and client keys carry it: `FIN-MONTHLY-2026-10-v2`. */
export function formName({ contract, version, month }: ContractForm): string {
  return `${contract.code}-${periodCode(month)}-v${version.version}`;
}
