import { type Indicator, observedPeriod } from './indicator.ts';
import { type Light, lightOf } from './light.ts';
import type { LightRule } from './light-rule.ts';
import type { ObservedValue } from './observation.ts';
import { periodKey } from './period.ts';
import { measureProgress, type Progress } from './progress.ts';
import type { Target } from './target.ts';

/** Progress and light of one unit and indicator at the close of a month. */
export type MonthCell = {
  month: number;
  /** Key of the period read; null when the indicator reports nothing this early in the year. */
  observedPeriodKey: number | null;
  /** The indicator reports nothing for this month: the last reporting month's light is carried. */
  isCarried: boolean;
  observed: ObservedValue | null;
  progress: Progress;
  light: Light;
  /** Reporting months of the year in a row with this light; 0 before the first report is owed. */
  monthsInRow: number;
};

export type YearQuestion = {
  indicator: Indicator;
  rule: LightRule;
  target: Target;
  year: number;
  /** What is known per period key. */
  observedAt: (key: number) => ObservedValue | null;
};

/**
 * The twelve month-end lights of a year. Between two reports of a quarterly, half-yearly or yearly
 * figure the last light is carried, because it is still the newest fact; a report that is owed and
 * missing is never covered by an older one.
 */
export function progressOfYear(question: YearQuestion): MonthCell[] {
  const cells: MonthCell[] = [];
  let reported: MonthCell | null = null;
  for (let month = 1; month <= 12; month++) {
    const period = observedPeriod(question.indicator, question.year, month);
    if (period === null) {
      cells.push(reported === null ? notYetDue(month) : { ...reported, month, isCarried: true });
      continue;
    }
    const key = periodKey(period);
    const observed = question.observedAt(key);
    const { indicator, target, rule } = question;
    const progress = measureProgress({
      indicator,
      target,
      observed,
      monthsClosed: month,
      lagDigits: rule.lagDigits,
    });
    const light = lightOf(rule, progress);
    const isOwed = light.reason !== 'NOT_DUE';
    const before: number = reported?.light.light === light.light ? reported.monthsInRow : 0;
    const run = isOwed ? before + 1 : 0;
    reported = {
      month,
      observedPeriodKey: key,
      isCarried: false,
      observed,
      progress,
      light,
      monthsInRow: run,
    };
    cells.push(reported);
  }
  return cells;
}

function notYetDue(month: number): MonthCell {
  const progress = { state: 'UNMEASURED', reason: 'NOT_DUE' } as const;
  return {
    month,
    observedPeriodKey: null,
    isCarried: false,
    observed: null,
    progress,
    light: { light: 'GREY', severity: null, reason: 'NOT_DUE', band: null },
    monthsInRow: 0,
  };
}
