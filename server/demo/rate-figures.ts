import { isPercentage } from '../domain/indicator.ts';
import type { DemoIndicator, ValueModel } from './demo-indicator.ts';
import { type DemoUnit, firstMonth } from './demo-unit.ts';
import { LAST_YEAR, referenceMonth } from './demo-years.ts';
import { inLastDigits } from './last-digit.ts';
import { between } from './noise.ts';
import { plannedLag } from './standing.ts';
import { RECOVERED_2026, type Story } from './stories.ts';
import { goalOf, MONTHS, type YearFigures } from './year-figures.ts';

type Rate = Extract<ValueModel, { shape: 'RATE' }>;
type Question = { entry: DemoIndicator; model: Rate; unit: DemoUnit; year: number };

/** Targets of rates are agreed to the half. */
function agreedTarget({ entry, model, unit, year }: Question): number {
  const own = between(`own|${unit.code}|${entry.indicator.code}`, -model.spread, model.spread);
  const rough = model.target + own + (model.trend ?? 0) * (year - LAST_YEAR);
  return Math.min(model.max ?? Number.POSITIVE_INFINITY, Math.max(0.5, Math.round(rough * 2) / 2));
}

/** How far behind when a month closes; at the reference month exactly what was planned. */
function lagAt(question: Question, story: Story, month: number): number {
  const { entry, model, unit, year } = question;
  const { code, kind, unitOfMeasureZh } = entry.indicator;
  const recovered = RECOVERED_2026;
  if (code === recovered.indicatorCode && unit.code === recovered.unitCode && year === LAST_YEAR) {
    if (month >= recovered.from) return month <= recovered.to ? recovered.lag : recovered.last;
  }
  const ahead = referenceMonth(year) - month;
  const swing = kind === 'GROWTH_RATE' ? 0.45 : isPercentage(unitOfMeasureZh) ? 0.2 : 1;
  const wobble =
    ahead === 0
      ? 0
      : swing * (1 + ahead / 6) * between(`w|${unit.code}|${code}|${year}|${month}`, -1, 1);
  const climb = ((model.trend ?? 0) * ahead) / 24;
  const base = month < story.since ? Math.min(story.lag / 4, 1.5) : story.lag * (1 - 0.02 * ahead);
  return base + wobble + Math.abs(climb) + (model.monthLag?.[month - 1] ?? 0);
}

/** Figures of a rate or level: the target first, then how far each month is from it. */
export function rateFigures(question: Question): YearFigures {
  const { entry, model, unit, year } = question;
  const { direction, digits, unitOfMeasureZh } = entry.indicator;
  const target = agreedTarget(question);
  const story = plannedLag(entry, unit, year);
  const sign = direction === 'REVERSE' ? -1 : 1;
  const perLag = isPercentage(unitOfMeasureZh) ? 1 : target / 100;
  const counts = MONTHS.map((month) => {
    if (month < firstMonth(unit, year)) return null;
    const value = target - sign * lagAt(question, story, month) * perLag;
    return inLastDigits(
      Math.min(model.max ?? value, direction === 'REVERSE' ? Math.max(0, value) : value),
      digits,
    );
  });
  return { counts, goal: goalOf(inLastDigits(target, digits)) };
}
