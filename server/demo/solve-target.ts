import { decimal } from '../domain/decimal.ts';
import { classifyLag } from '../domain/light-rule.ts';
import { LIGHT_RULES } from './catalogue/light-rules.ts';

const lightOfLag = (ruleCode: string, lag: number) => {
  const rule = LIGHT_RULES.find((candidate) => candidate.code === ruleCode)!;
  return classifyLag(rule, decimal(lag))?.light ?? null;
};

type TargetSearch = {
  /** Where the lag would be met exactly, in units of the last digit. */
  rough: number;
  /** The grain people agree targets in, in units of the last digit. */
  step: number;
  planned: number;
  ruleCode: string;
  /** The lag a candidate would give. */
  lagFor: (target: number) => number;
};

/** The roundest target near the rough one that gives the planned light; else the nearest of all. */
export function solveTarget({ rough, step, planned, ruleCode, lagFor }: TargetSearch): number {
  const wanted = lightOfLag(ruleCode, planned);
  const middle = Math.round(rough / step);
  const candidates = [-3, -2, -1, 0, 1, 2, 3].map((shift) => (middle + shift) * step);
  const fitting = candidates.filter(
    (target) => target > 0 && lightOfLag(ruleCode, lagFor(target)) === wanted,
  );
  const pool = fitting.length > 0 ? fitting : candidates.filter((target) => target > 0);
  const distance = (target: number) => Math.abs(lagFor(target) - planned);
  return pool.reduce(
    (best, target) => (distance(target) < distance(best) ? target : best),
    pool[0] ?? step,
  );
}

/** A grain of about one in a hundred: 1, 2, 5, 10, 20, 50 … units of the last digit. */
export function niceStep(rough: number): number {
  let step = 1;
  while (step * 250 < rough) step *= String(step).startsWith('2') ? 2.5 : 2;
  return step;
}
