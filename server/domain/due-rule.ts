import { addDays } from './calendar-day.ts';
import { endDate, endMonth, makePeriod, type Period } from './period.ts';
import {
  addWorkingDays,
  type CalendarYears,
  isProvisional,
  nthWorkingDayOfMonth,
  type Roll,
  rollToWorkingDay,
} from './working-calendar.ts';

/** When a figure is owed. `monthsAfter` counts from the month its period ends in; 1 is the month after. */
export type DueRule =
  | { kind: 'WORKING_DAY'; nth: number; monthsAfter: number }
  /** A day beyond the end of the month is its last day. */
  | { kind: 'DAY_OF_MONTH'; day: number; monthsAfter: number; roll: Roll }
  /** The first day counted is the one after the period. */
  | { kind: 'WORKING_DAYS_AFTER_END'; days: number };
export const DUE_RULE_KINDS = ['WORKING_DAY', 'DAY_OF_MONTH', 'WORKING_DAYS_AFTER_END'] as const;

/** Every month since 2004 had at least sixteen working days: a day up to the fifteenth is always there. */
export const MAX_NTH = 15;
export const MAX_MONTHS_AFTER = 12;
export const MAX_DAYS_AFTER = 250;

/** Whether a rule names a day that every month has and that lies after the period. */
export function isPossible(rule: DueRule): boolean {
  switch (rule.kind) {
    case 'WORKING_DAY':
      return isCount(rule.nth, MAX_NTH) && isCount(rule.monthsAfter, MAX_MONTHS_AFTER);
    case 'DAY_OF_MONTH':
      return isCount(rule.day, 31) && isCount(rule.monthsAfter, MAX_MONTHS_AFTER);
    case 'WORKING_DAYS_AFTER_END':
      return isCount(rule.days, MAX_DAYS_AFTER);
  }
}

const isCount = (n: number, most: number) => Number.isInteger(n) && n >= 1 && n <= most;

/** A due day; provisional where the holidays of its year are not known yet and it may still move. */
export type DueDay = { day: string; isProvisional: boolean };

/** The last day on which a figure of a period is in time. The rule must be possible. */
export function dueDayOf(calendar: CalendarYears, rule: DueRule, period: Period): DueDay {
  const day = dayOf(calendar, rule, period);
  return { day, isProvisional: isProvisional(calendar, day) };
}

function dayOf(calendar: CalendarYears, rule: DueRule, period: Period): string {
  if (rule.kind === 'WORKING_DAYS_AFTER_END') {
    return addWorkingDays(calendar, endDate(period), rule.days, { countsFirstDay: false });
  }
  const month = monthAfter(period, rule.monthsAfter);
  if (rule.kind === 'WORKING_DAY') {
    const { year, ordinal } = month;
    return nthWorkingDayOfMonth(calendar, year, ordinal, rule.nth) ?? endDate(month);
  }
  const asked = addDays(`${endDate(month).slice(0, 8)}01`, rule.day - 1);
  const day = asked > endDate(month) ? endDate(month) : asked;
  return rollToWorkingDay(calendar, day, rule.roll);
}

/** The month a number of months after the one a period ends in; before it when negative. */
export function monthAfter(period: Period, months: number): Period {
  const count = endMonth(period) - 1 + months;
  return makePeriod('MONTH', period.year + Math.floor(count / 12), (((count % 12) + 12) % 12) + 1);
}

const ROLL_WORDS: Record<Roll, { zh: string; en: string }> = {
  NEXT: { zh: '，遇节假日顺延', en: ', the next working day if nobody works on it' },
  PREVIOUS: { zh: '，遇节假日提前', en: ', the working day before if nobody works on it' },
  NONE: { zh: '', en: '' },
};

/** The rule in words, as a contract prints it. */
export function dueRuleWords(rule: DueRule): { zh: string; en: string } {
  if (rule.kind === 'WORKING_DAYS_AFTER_END') {
    const { days } = rule;
    return { zh: `期后${days}个工作日内`, en: `within ${days} working days after the period` };
  }
  const months = rule.monthsAfter;
  const zh = months === 1 ? '次月' : `期后第${months}个月`;
  const en = months === 1 ? 'of the month after' : `of month ${months} after the period`;
  if (rule.kind === 'WORKING_DAY') {
    return { zh: `${zh}第${rule.nth}个工作日前`, en: `by working day ${rule.nth} ${en}` };
  }
  const roll = ROLL_WORDS[rule.roll];
  return { zh: `${zh}${rule.day}日前${roll.zh}`, en: `by day ${rule.day} ${en}${roll.en}` };
}
