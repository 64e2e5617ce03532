import { CITY_OFFSET_MINUTES } from '../format-instant.ts';
import { parsePeriod } from '../period-code.ts';
import type { TrendInput, TrendNoteMark } from './trend-types.ts';

/** Each note at the first period that ends in or after the month it became known, by the calendar of the city. */
export function noteMarks(input: TrendInput): TrendNoteMark[] {
  return (input.indicator.notes ?? []).flatMap((note, at) => {
    const time = Date.parse(note.recordedAt);
    if (Number.isNaN(time)) return [];
    const month = new Date(time + CITY_OFFSET_MINUTES * 60_000).toISOString().slice(0, 7);
    const periodIndex = input.periods.findIndex((code) => endsInOrAfter(code, month));
    if (periodIndex === -1) return [];
    return [{ number: at + 1, periodIndex, text: note.text, receiptNumber: note.receiptNumber }];
  });
}

function endsInOrAfter(code: string, month: string): boolean {
  const period = parsePeriod(code);
  return period !== null && `${period.year}-${String(period.endMonth).padStart(2, '0')}` >= month;
}
