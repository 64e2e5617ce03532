/** Monthly shares of a year's amount, per thousand. Spring Festival dents the first quarter. */
export const SEASONS = {
  EVEN: [90, 71, 88, 82, 84, 86, 82, 81, 86, 82, 83, 85],
  INVESTMENT: [74, 58, 90, 84, 88, 98, 82, 82, 92, 86, 83, 83],
  YEAR_END: [66, 50, 84, 78, 82, 96, 78, 78, 92, 86, 96, 114],
  FISCAL: [112, 70, 82, 96, 82, 94, 90, 70, 84, 96, 70, 54],
  WARM: [80, 68, 82, 82, 86, 90, 90, 90, 88, 84, 80, 80],
  FOURTH_QUARTER: [0, 0, 8, 10, 14, 20, 30, 38, 220, 260, 220, 180],
} as const satisfies Record<string, readonly number[]>;
export type SeasonName = keyof typeof SEASONS;

/** Extra lag of yearly mean PM2.5 and of clean-air days: winters are worse, the mean recovers by autumn. */
export const WINTER_LAG = [46, 40, 33, 26, 19, 13, 8, 4, 1, 0, 1, 3] as const;
