const CITY_OFFSET_MS = 8 * 3600 * 1000;

/** An instant as a date-and-time field of the city writes it: 2026-11-20T09:30; '' for none. */
export function momentText(instant: string | null): string {
  const time = Date.parse(instant ?? '');
  if (Number.isNaN(time)) return '';
  return new Date(time + CITY_OFFSET_MS).toISOString().slice(0, 16);
}

/** The instant such a field names, in UTC; null for what is no moment. */
export function instantOfMoment(text: string): string | null {
  const time = Date.parse(`${text}:00.000+08:00`);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
