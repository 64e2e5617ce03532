import type { ApplyCalendarInput } from '../../__generated__/graphql.ts';
import { readJsonObject } from '../../ui/read-json.ts';

export type CalendarReading =
  | { input: ApplyCalendarInput; fault: null }
  /** `line` counts from 1; null where the whole file is meant. */
  | { input: null; fault: { code: 'JSON' | 'LINE' | 'EMPTY'; line: number | null } };

const OFF = new Set(['休', '放假', 'off', 'holiday']);
const WORKED = new Set(['班', '上班', 'work', 'workday']);

/**
 * Reads the file of a year: JSON as the interface takes it, or lines of day, 休 or 班, name and English name.
 * Whether its days make sense is for the server to say.
 */
export function readCalendarFile(text: string): CalendarReading {
  const clean = text.replace(/^\uFEFF/, '').trim();
  return clean.startsWith('{') ? readJson(clean) : readLines(clean);
}

function readJson(text: string): CalendarReading {
  const { value, fault } = readJsonObject<ApplyCalendarInput>(text);
  if (fault) return { input: null, fault: { code: 'JSON', line: fault.line } };
  const { year, holidays, workdays = [] } = value;
  if (typeof year !== 'number' || !Array.isArray(holidays) || !Array.isArray(workdays)) {
    return { input: null, fault: { code: 'JSON', line: null } };
  }
  return { input: { year, holidays, workdays }, fault: null };
}

function readLines(text: string): CalendarReading {
  const holidays: ApplyCalendarInput['holidays'][number][] = [];
  const workdays: ApplyCalendarInput['workdays'][number][] = [];
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    const [day = '', mark = '', nameZh = '', nameEn = ''] = line
      .split(/[,，\t]/)
      .map((part) => part.trim());
    const isHead = at === 0 && !/\d/.test(day);
    if (line.trim() === '' || isHead) continue;
    const entry = { day, nameZh, ...(nameEn ? { nameEn } : {}) };
    if (OFF.has(mark.toLowerCase())) holidays.push(entry);
    else if (WORKED.has(mark.toLowerCase())) workdays.push(entry);
    else return { input: null, fault: { code: 'LINE', line: at + 1 } };
  }
  const year = Number([...holidays, ...workdays][0]?.day.slice(0, 4));
  if (!Number.isInteger(year)) return { input: null, fault: { code: 'EMPTY', line: null } };
  return { input: { year, holidays, workdays }, fault: null };
}
