const OFFSETS = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];

/** Day of the week, 0 = Sunday (Sakamoto's rule); computed, so that no clock or time zone is asked. */
function weekday(year: number, month: number, day: number): number {
  const y = month < 3 ? year - 1 : year;
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return (y + leaps + OFFSETS[month - 1]! + day) % 7;
}

const two = (n: number) => String(n).padStart(2, '0');

/** `YYYY-MM-DD`; a day that falls on a weekend moves to the Monday after. */
export function workingDay(year: number, month: number, day: number): string {
  const shift = { 0: 1, 6: 2 }[weekday(year, month, day)] ?? 0;
  return `${year}-${two(month)}-${two(day + shift)}`;
}

/**
 * An instant in Shanghai office hours as ISO UTC. `minute` counts from 08:30 in Shanghai (00:30 UTC)
 * and must stay below 540.
 */
export function officeInstant(day: string, minute: number): string {
  const total = 30 + (minute % 540);
  return `${day}T${two(Math.floor(total / 60))}:${two(total % 60)}:00.000Z`;
}
