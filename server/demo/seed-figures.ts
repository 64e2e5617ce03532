import { DEPARTMENTS } from './catalogue/departments.ts';

/**
 * Figures the source documents give, kept as they were published and placed in the city's year 2025
 * (seed 002-19, 002-20, 001-56) and 2026 (seed 000-39). In units of the last published digit.
 */
export const FISCAL_YEAR_TOTALS: Readonly<Record<string, Readonly<Record<number, number>>>> = {
  // 150.7 is 39.8 % above 107.8, and 95 is 51.5 % above 62.7: the earlier years are implied.
  FISCAL_TOTAL: { 2022: 9310, 2023: 10020, 2024: 10780, 2025: 15070, 2026: 16050 },
  BUDGET_REVENUE: { 2022: 5480, 2023: 5860, 2024: 6270, 2025: 9500, 2026: 10100 },
};

/** Share of tax in December, tenths of a percent: 70.8 is 2.2 points above 68.6 on a comparable basis. */
export const TAX_SHARE_DECEMBER: Readonly<Record<number, number>> = { 2024: 686, 2025: 708 };

/** Public satisfaction of the second half of 2025, tenths of a point. */
export const PUBLIC_SATISFACTION_2025H2 = 938;

/** Organs under appraisal by year. */
export const ORGANS: Readonly<Record<number, number>> = { 2023: 84, 2024: 85, 2025: 86 };

/** The 102 items of 2026 came in three batches: 28 for livelihood, 19 key investments, 55 others. */
export const ASSIGNED_BATCHES = [
  { month: 3, items: 28 },
  { month: 6, items: 19 },
  { month: 8, items: 55 },
] as const;

export const KEY_TASKS_2025 = { tasks: 655, done: 635 };

/** How the 655 tasks of 2025 and the 635 done are spread over the forty departments, to the last one. */
export function keyTasksOf(departmentCode: string): { target: number; done: number } {
  const { tasks, done } = KEY_TASKS_2025;
  const rank = DEPARTMENTS.findIndex(({ code }) => code === departmentCode);
  const count = DEPARTMENTS.length;
  const target = Math.floor(tasks / count) + (rank < tasks % count ? 1 : 0);
  const undone = tasks - done;
  // Two tasks open in every fourth department, which takes ten departments for twenty tasks.
  const open = rank % 4 === 1 ? undone / (count / 4) : 0;
  return { target, done: target - open };
}
