import type { MissingReason } from '../domain/observation.ts';
import { CITY_CODE, FENGCHUAN, GAOWU, LANPU, NINGHUAI, ZHUQUAN } from './catalogue/places.ts';
import { noise, pick } from './noise.ts';

/** Why a cell of a year has no value from a month on; LATE means that nobody sent anything. */
type Absence = { since: number; reason: MissingReason | 'LATE' };

const absence = (
  unitCode: string,
  indicatorCode: string,
  since: number,
  reason: Absence['reason'],
) => [`${unitCode}|${indicatorCode}`, { since, reason }] as const;

const ABSENCES_2026: ReadonlyMap<string, Absence> = new Map([
  // One exporter makes up almost all of the park's trade: publishing it would name the firm.
  absence(ZHUQUAN, 'TRADE', 1, 'CONFIDENTIAL'),
  absence(ZHUQUAN, 'RETAIL_SALES', 1, 'CONFIDENTIAL'),
  // The only section stood dry after the summer drought.
  absence(NINGHUAI, 'CLEAN_WATER', 9, 'NOT_APPLICABLE'),
  absence(LANPU, 'HOUSING_STOCK', 10, 'NOT_COLLECTED'),
  absence(FENGCHUAN, 'ACCIDENTS', 10, 'UNDER_VERIFICATION'),
  absence(NINGHUAI, 'NEW_JOBS', 9, 'UNDER_VERIFICATION'),
  absence(GAOWU, 'DOMESTIC_CAPITAL', 10, 'LATE'),
  absence('990103', 'DOMESTIC_CAPITAL', 10, 'LATE'),
  absence('D208', 'REPLY_DAYS', 10, 'LATE'),
  absence('D302', 'KEY_TASKS', 8, 'CONFIDENTIAL'),
  absence('D306', 'PETITIONS', 10, 'UNDER_VERIFICATION'),
]);

/** Why a value is not there, LATE when its row was never sent, or null when there is a value. */
export function absenceOf(
  unitCode: string,
  indicatorCode: string,
  year: number,
  month: number,
): Absence['reason'] | null {
  if (year === 2026) {
    const told = ABSENCES_2026.get(`${unitCode}|${indicatorCode}`);
    return told && month >= told.since ? told.reason : null;
  }
  if (unitCode === CITY_CODE) return null;
  const key = `absent|${unitCode}|${indicatorCode}|${year}|${month}`;
  if (noise(key) > 0.002) return null;
  return pick(`why|${key}`, ['NOT_COLLECTED', 'NOT_COLLECTED', 'UNDER_VERIFICATION']);
}
