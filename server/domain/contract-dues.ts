import { addDays } from './calendar-day.ts';
import { type Contract, type ContractPicture, itemPeriod, versionFor } from './contract.ts';
import { type DueDay, dueDayOf, MAX_MONTHS_AFTER, monthAfter } from './due-rule.ts';
import { makePeriod, type Period } from './period.ts';
import { workingDaysBetween } from './working-calendar.ts';

/** The next day on which a contract owes something. */
export type NextDue = DueDay & {
  /** Working days that are left after today, the due day counted; 0 = it is today or nobody works until then. */
  workingDaysLeft: number;
  /** Months whose figures are owed on it, oldest first. */
  months: Period[];
};

/**
 * The first due day that is not past; null when the contract owes nothing in the year around today. Figures
 * may be owed long after their month, so months of the past year count as well as those to come.
 */
export function nextDueOf(
  contract: Contract,
  today: string,
  picture: ContractPicture,
): NextDue | null {
  const [year, month] = today.split('-').map(Number) as [number, number];
  const now = makePeriod('MONTH', year, month);
  let next: { due: DueDay; months: Period[] } | null = null;
  for (let ahead = -MAX_MONTHS_AFTER - 1; ahead <= 12; ahead += 1) {
    const owedFor = monthAfter(now, ahead);
    for (const due of dueDaysOf(contract, owedFor, picture)) {
      if (due.day < today || (next !== null && due.day > next.due.day)) continue;
      const known: Period[] = next?.due.day === due.day ? next.months : [];
      const isKnown =
        known.at(-1)?.ordinal === owedFor.ordinal && known.at(-1)?.year === owedFor.year;
      next = { due, months: isKnown ? known : [...known, owedFor] };
    }
  }
  if (next === null) return null;
  const { due, months } = next;
  const tomorrow = addDays(today, 1);
  const isToday = due.day < tomorrow;
  const workingDaysLeft = isToday ? 0 : workingDaysBetween(picture.calendar, tomorrow, due.day);
  return { ...due, workingDaysLeft, months };
}

function dueDaysOf(contract: Contract, month: Period, picture: ContractPicture): DueDay[] {
  return (versionFor(contract, month)?.items ?? []).flatMap((item) => {
    const indicator = picture.indicatorByCode.get(item.indicatorCode);
    const period = indicator ? itemPeriod(item, indicator, month) : null;
    return period === null ? [] : [dueDayOf(picture.calendar, item.due, period)];
  });
}
