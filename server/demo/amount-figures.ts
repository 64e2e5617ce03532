import type { DemoIndicator, ValueModel } from './demo-indicator.ts';
import { type DemoUnit, firstMonth } from './demo-unit.ts';
import { referenceMonth } from './demo-years.ts';
import { inLastDigits } from './last-digit.ts';
import { between } from './noise.ts';
import { SEASONS } from './season.ts';
import { keyTasksOf } from './seed-figures.ts';
import { niceStep, solveTarget } from './solve-target.ts';
import { plannedLag } from './standing.ts';
import {
  CYBER_INCIDENTS,
  isLateAssigned,
  type Story,
  startsAfterMonth,
  ZERO_TARGETS,
} from './stories.ts';
import { type Goal, goalOf, MONTHS, type YearFigures } from './year-figures.ts';

type Amount = Extract<ValueModel, { shape: 'AMOUNT' }>;
type Question = { entry: DemoIndicator; model: Amount; unit: DemoUnit; year: number };

const BASE_YEAR = 2025;

function growthFactor(percentPerYear: number, year: number): number {
  const step = 1 + percentPerYear / 100;
  let factor = 1;
  for (let y = BASE_YEAR; y < year; y++) factor *= step;
  for (let y = BASE_YEAR; y > year; y--) factor /= step;
  return factor;
}

/** Share of the year's target due at the reference month. */
function dueShare({ entry, unit, year }: Question): number {
  const start = startsAfterMonth(entry.indicator.code, unit.code, year);
  return (referenceMonth(year) - start) / (12 - start);
}

/** Cumulative shares of the year, per thousand, after the month's own chance and any stall. */
function cumulativeShares({ entry, model, unit, year }: Question, story: Story): number[] {
  const { code } = entry.indicator;
  const season = SEASONS[isLateAssigned(code, year) ? 'FOURTH_QUARTER' : model.season];
  const swing = model.season === 'FISCAL' ? 0.025 : 0.07;
  const slow = stallFactor(season, story, referenceMonth(year));
  let sum = 0;
  return MONTHS.map((month) => {
    if (month < firstMonth(unit, year)) return 0;
    const chance = 1 + between(`month|${unit.code}|${code}|${year}|${month}`, -swing, swing);
    sum += season[month - 1]! * chance * (month >= story.since ? slow : 1);
    return sum;
  });
}

/** How much slower things go once a unit stalls, so that it is on schedule before and behind by October. */
function stallFactor(season: readonly number[], { lag, since }: Story, reference: number): number {
  if (since <= 1) return 1;
  const share = (months: number) => season.slice(0, months).reduce((a, b) => a + b, 0) / 1000;
  const before = share(since - 1);
  const pace = ((since - 1) / 12 - 0.05) / before;
  return ((reference / 12 - lag / 100) / pace - before) / (share(reference) - before);
}

/** Figures of an amount that grows through the year, with the target that gives the planned lag. */
export function amountFigures(question: Question): YearFigures {
  const { entry, model, unit, year } = question;
  const { code, digits } = entry.indicator;
  if (code === 'CYBER_INCIDENTS') return incidents(unit, year);
  if (ZERO_TARGETS.has(`${unit.code}|${code}`))
    return { counts: MONTHS.map(() => 0), goal: goalOf(0) };
  const story = plannedLag(entry, unit, year);
  const shares = cumulativeShares(question, story);
  const fixed = fixedGoal(question);
  const scale =
    fixed === null
      ? drawnAmount(question)
      : fixedAmount(question, story, fixed) / shares[referenceMonth(year) - 1]!;
  const cap =
    model.fixedTarget === undefined
      ? Number.POSITIVE_INFINITY
      : inLastDigits(model.fixedTarget, digits);
  const counts = MONTHS.map((month) =>
    month < firstMonth(unit, year)
      ? null
      : Math.min(cap, inLastDigits(scale * shares[month - 1]!, digits)),
  );
  if (fixed !== null) return { counts, goal: goalOf(inLastDigits(fixed.target, digits)) };
  return { counts, goal: solvedGoal(question, story, counts[referenceMonth(year) - 1]!) };
}

function drawnAmount({ entry, model, unit, year }: Question): number {
  const own = 1 + between(`own|${unit.code}|${entry.indicator.code}`, -0.12, 0.12);
  const luck = 1 + between(`year|${unit.code}|${entry.indicator.code}|${year}`, -0.025, 0.025);
  const size = model.sizeMatters === false ? 1 : unit.size;
  return (model.yearly * size * own * luck * growthFactor(model.growth, year)) / 1000;
}

type Fixed = { target: number; done: number | null };

/** Targets that are not solved: those every unit shares, and the 655 tasks of 2025 (seed 001-56). */
function fixedGoal({ entry, model, unit, year }: Question): Fixed | null {
  if (entry.indicator.code === 'KEY_TASKS' && year === 2025) return keyTasksOf(unit.code);
  return model.fixedTarget === undefined ? null : { target: model.fixedTarget, done: null };
}

function fixedAmount(question: Question, story: Story, { target, done }: Fixed): number {
  return done ?? target * (dueShare(question) - story.lag / 100);
}

function solvedGoal(question: Question, story: Story, actual: number): Goal {
  const { direction, lightRuleCode } = question.entry.indicator;
  const share = dueShare(question) * 100;
  const sign = direction === 'REVERSE' ? -1 : 1;
  const rough = (actual * 100) / (share - sign * story.lag);
  return goalOf(
    solveTarget({
      rough,
      step: niceStep(rough),
      planned: story.lag,
      ruleCode: lightRuleCode,
      lagFor: (target) => sign * (share - (actual * 100) / target),
    }),
  );
}

function incidents(unit: DemoUnit, year: number): YearFigures {
  const month = CYBER_INCIDENTS.get(`${unit.code}|${year}`) ?? 13;
  return { counts: MONTHS.map((m) => (m >= month ? 1 : 0)), goal: goalOf(0) };
}
