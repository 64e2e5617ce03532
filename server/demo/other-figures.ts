import { roundTo } from '../domain/decimal.ts';
import { yearOnYear } from '../domain/growth.ts';
import type { DemoIndicator, ValueModel } from './demo-indicator.ts';
import { type DemoUnit, firstMonth } from './demo-unit.ts';
import { LAST_YEAR, referenceMonth } from './demo-years.ts';
import { exactly, inLastDigits } from './last-digit.ts';
import { between, noise, pick } from './noise.ts';
import { niceStep, solveTarget } from './solve-target.ts';
import { plannedLag } from './standing.ts';
import { LATE_NODE_2026 } from './stories.ts';
import { goalOf, MONTHS, type YearFigures } from './year-figures.ts';

type Question<S extends ValueModel['shape']> = {
  entry: DemoIndicator;
  model: Extract<ValueModel, { shape: S }>;
  unit: DemoUnit;
  year: number;
};

/** Growth of an amount on the same months of the year before, rounded as published. */
export function growthCounts(
  now: YearFigures,
  before: YearFigures,
  amountDigits: number,
): (number | null)[] {
  return MONTHS.map((month) => {
    const value = now.counts[month - 1] ?? null;
    const last = before.counts[month - 1] ?? null;
    if (value === null || last === null) return null;
    const growth = yearOnYear(exactly(value, amountDigits), exactly(last, amountDigits), false);
    return growth === null ? null : roundTo(growth.times(10), 0).toNumber();
  });
}

/** A growth rate computed from an amount of the city; its target is agreed to the half. */
export function derivedGrowth(
  question: Question<'GROWTH_OF'>,
  counts: (number | null)[],
): YearFigures {
  const { entry, unit, year } = question;
  const actual = counts[referenceMonth(year) - 1] ?? null;
  if (actual === null) return { counts, goal: null };
  const { lag } = plannedLag(entry, unit, year);
  const value = solveTarget({
    rough: actual + lag * 10,
    step: 5,
    planned: lag,
    ruleCode: entry.indicator.lightRuleCode,
    lagFor: (target) => (target - actual) / 10,
  });
  return { counts, goal: goalOf(value) };
}

/** A balance that grows month by month; the target is what it should reach in the year. */
export function stockFigures({ entry, model, unit, year }: Question<'STOCK'>): YearFigures {
  const { code, digits, lightRuleCode } = entry.indicator;
  const start = model.base * unit.size * (1 + ((year - 2025) * model.growth) / 100);
  const counts = MONTHS.map((month) => {
    if (month < firstMonth(unit, year)) return null;
    const chance = between(`stock|${unit.code}|${code}|${year}|${month}`, -0.004, 0.004);
    return inLastDigits(start * (1 + (model.growth / 100) * (month / 12) + chance), digits);
  });
  const actual = counts[referenceMonth(year) - 1]!;
  const { lag } = plannedLag(entry, unit, year);
  const rough = actual / (1 - lag / 100);
  const goal = solveTarget({
    rough,
    step: niceStep(rough),
    planned: lag,
    ruleCode: lightRuleCode,
    lagFor: (target) => 100 - (actual * 100) / target,
  });
  return { counts, goal: goalOf(goal) };
}

/** Where a banded level comes to rest in a year; units planned behind end outside, on either side. */
function bandClose({ entry, model, unit, year }: Question<'BAND'>): number {
  const { code, unitOfMeasureZh } = entry.indicator;
  const { lag } = plannedLag(entry, unit, year);
  const outside = unitOfMeasureZh === '%' ? lag : (lag * (model.lower + model.upper)) / 200;
  const isHigh = noise(`side|${unit.code}|${code}`) < 0.6;
  if (lag > 0) return isHigh ? model.upper + outside : model.lower - outside;
  const place = between(`place|${unit.code}|${code}|${year}`, 0.2, 0.8);
  return model.lower + place * (model.upper - model.lower);
}

/** A level agreed within two ends: it moves from where last year left it to where this year will. */
export function bandFigures(question: Question<'BAND'>): YearFigures {
  const { entry, model, unit, year } = question;
  const { code, digits } = entry.indicator;
  const from = bandClose({ ...question, year: year - 1 });
  const to = bandClose(question);
  const last = referenceMonth(year);
  const width = model.upper - model.lower;
  const counts = MONTHS.map((month) => {
    if (month < firstMonth(unit, year)) return null;
    const chance = between(`band|${unit.code}|${code}|${year}|${month}`, -0.02, 0.02);
    const wobble = month === last ? 0 : width * chance;
    return inLastDigits(from + (to - from) * Math.min(1, month / last) + wobble, digits);
  });
  const goal = {
    value: null,
    lower: inLastDigits(model.lower, digits),
    upper: inLastDigits(model.upper, digits),
    dueMonth: null,
  };
  return { counts, goal };
}

/** A milestone: work done so far, per hundred, and the month it is due. Most are met, some early. */
export function nodeFigures({ entry, unit, year }: Question<'NODE'>): YearFigures {
  const { code } = entry.indicator;
  const key = `${unit.code}|${code}|${year}`;
  const late = LATE_NODE_2026;
  const isLate = year === LAST_YEAR && unit.code === late.unitCode && code === late.indicatorCode;
  const dueMonth = isLate ? late.dueMonth : pick(`due|${key}`, [6, 7, 8, 9, 9, 10, 11, 12]);
  const doneMonth = Math.min(12, dueMonth - pick(`early|${key}`, [0, 0, 0, 1, 1, 2]));
  const counts = MONTHS.map((month) => {
    if (month < firstMonth(unit, year)) return null;
    if (isLate && month >= dueMonth) return late.done[month - dueMonth] ?? 70;
    const reach = isLate ? 52 : 100;
    const end = isLate ? dueMonth : doneMonth;
    return month >= end ? 100 : Math.round((reach * month) / end / 5) * 5;
  });
  return { counts, goal: { value: null, lower: null, upper: null, dueMonth } };
}
