/**
 * A unit's year on one indicator, in units of the last published digit: what stands when each month
 * closes (null before the unit existed or where nothing can be computed) and what was agreed.
 */
export type YearFigures = { counts: (number | null)[]; goal: Goal | null };

/** What was agreed, in units of the last published digit. */
export type Goal = {
  value: number | null;
  lower: number | null;
  upper: number | null;
  dueMonth: number | null;
};

export const goalOf = (value: number): Goal => ({
  value,
  lower: null,
  upper: null,
  dueMonth: null,
});

export const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
