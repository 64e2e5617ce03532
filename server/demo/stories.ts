import { FENGCHUAN, GAOWU, LANPU, NINGHUAI, YONGDU, ZHUQUAN } from './catalogue/places.ts';

/** How far a cell is behind at the end of the year (for 2026: in October) and since which month. */
export type Story = { lag: number; since: number };

const story = (unitCode: string, indicatorCode: string, lag: number, since: number) =>
  [`${unitCode}|${indicatorCode}`, { lag, since }] as const;

/** The places that were really in trouble in 2026, and the two in the hole of the project rule. */
export const STORIES_2026: ReadonlyMap<string, Story> = new Map([
  story(NINGHUAI, 'FOREIGN_CAPITAL', 24, 3),
  story(NINGHUAI, 'INVESTMENT_GROWTH', 5.8, 4),
  story(NINGHUAI, 'PROJECT_STARTS', 19, 6),
  story(NINGHUAI, 'PM25', 16, 8),
  story(YONGDU, 'FOREIGN_CAPITAL', 31, 5),
  story(YONGDU, 'INVESTMENT_GROWTH', 4.1, 7),
  story(YONGDU, 'PROJECT_STARTS', 14, 9),
  story(FENGCHUAN, 'FOREIGN_CAPITAL', 14, 8),
  story(FENGCHUAN, 'PM25', 12.5, 6),
  story(FENGCHUAN, 'TRADE', 12, 10),
  story(GAOWU, 'MAJOR_INVESTMENT', 4.5, 1),
  story(LANPU, 'MAJOR_INVESTMENT', 7.2, 1),
]);

/** Red in summer, made good by October. */
export const RECOVERED_2026 = {
  unitCode: GAOWU,
  indicatorCode: 'RETAIL_GROWTH',
  from: 7,
  to: 9,
  lag: 2.9,
  last: 0.8,
};

/** Milestones that are late: share done at each month from the due month on. */
export const LATE_NODE_2026 = {
  unitCode: GAOWU,
  indicatorCode: 'PROJECT_NODE',
  dueMonth: 9,
  done: [55, 62],
};

/** Departments that broke a cap of zero: year and month of the incident. */
export const CYBER_INCIDENTS: ReadonlyMap<string, number> = new Map([
  ['D209|2026', 8],
  ['D210|2025', 5],
]);

/** Whose target is zero: nothing is asked of a district without farmland, nothing is allowed to a new park. */
export const ZERO_TARGETS = new Set(['990102|FARMLAND', '990195|ACCIDENTS']);

/** Renovation targets of 2026 were assigned only in late August; time counts from then (seed 000-35). */
export function isLateAssigned(indicatorCode: string, year: number): boolean {
  return indicatorCode === 'OLD_HOUSING' && year === 2026;
}

/** Months of the year gone when a target's schedule starts; a park founded in July got its own in August. */
export function startsAfterMonth(indicatorCode: string, unitCode: string, year: number): number {
  const isNewPark = unitCode === ZHUQUAN && year === 2024;
  return isNewPark || isLateAssigned(indicatorCode, year) ? 8 : 0;
}

/** Cells of 2026 nobody agreed a target for. */
export const WITHOUT_TARGET_2026 = new Set([`${ZHUQUAN}|LOANS`, `${LANPU}|FAMILY_DOCTORS`]);

/** Targets lowered in July: the first version asked a tenth more. */
export const AMENDED = new Set([`${GAOWU}|TRADE|2026`, `${NINGHUAI}|NEW_JOBS|2025`]);
