import { departmentUnits } from './catalogue/departments.ts';
import { DEMO_INDICATORS } from './catalogue/indicators.ts';
import { LAST_MONTH, LAST_YEAR } from './demo-years.ts';
import { noise } from './noise.ts';
import { noteFor } from './push-notes.ts';
import { type DemoRow, type FiguresSource, rowsOf } from './rows.ts';
import { officeInstant, workingDay } from './working-day.ts';

/** A push as it arrived: who sent it, when (UTC), under which key and file name, and its rows. */
export type DemoPush = {
  clientKey: string;
  departmentCode: string;
  recordedAt: string;
  fileName: string;
  notes: string[];
  rows: DemoRow[];
};

/** Departments that lead an indicator, in order of their codes. */
export const LEAD_CODES: readonly string[] = [
  ...new Set(DEMO_INDICATORS.map(({ indicator }) => indicator.leadDepartmentCode)),
].sort();

const SHORT_NAMES = new Map(departmentUnits().map((unit) => [unit.code, unit.shortNameZh]));

/** The Chinese short name of a lead department, for file names. */
export function leadName(code: string): string {
  return SHORT_NAMES.get(code) ?? code;
}

type Batch = { key: string; label: string; months: [year: number, month: number][]; day: string };

const monthsOf = (year: number, from: number, to: number): [number, number][] =>
  Array.from({ length: to - from + 1 }, (_, i) => [year, from + i]);

/** Figures of 2023 and 2024 were entered when the city took Baton up; 2025 by half-year. */
function earlierBatches(lead: string): Batch[] {
  const day = 8 + Math.floor(noise(`day|${lead}`) * 9);
  return [
    {
      key: '2023-2024',
      label: '2023—2024年历史',
      months: [...monthsOf(2023, 1, 12), ...monthsOf(2024, 1, 12)],
      day: workingDay(2025, 2, day),
    },
    {
      key: '2025H1',
      label: '2025年1—6月',
      months: monthsOf(2025, 1, 6),
      day: workingDay(2025, 7, day),
    },
    {
      key: '2025H2',
      label: '2025年7—12月',
      months: monthsOf(2025, 7, 12),
      day: workingDay(2026, 1, day),
    },
  ];
}

/** Spring Festival 2026 begins on 15 February: January's figures come in the week before. */
const WINDOW_DAYS = { january: 5, others: 8 };

/** Days on which a month's figures came after the 18th, or only just in time. */
const ODD_DAYS: Readonly<Record<string, number>> = {
  'D206|8': 23,
  'D208|5': 22,
  'D207|10': 18,
  'D000|10': 17,
};

function monthlyBatch(lead: string, month: number): Batch {
  const day =
    ODD_DAYS[`${lead}|${month}`] ??
    9 +
      Math.floor(
        noise(`day|${lead}|${month}`) * (month === 1 ? WINDOW_DAYS.january : WINDOW_DAYS.others),
      );
  return {
    key: `${LAST_YEAR}-${String(month).padStart(2, '0')}`,
    label: month === 1 ? '2026年1月' : `2026年1—${month}月`,
    months: [[LAST_YEAR, month]],
    day: workingDay(LAST_YEAR, month + 1, day),
  };
}

/** The regular pushes of every lead department, without corrections. */
export function regularPushes(figures: FiguresSource): DemoPush[] {
  const months = Array.from({ length: LAST_MONTH }, (_, i) => i + 1);
  return LEAD_CODES.flatMap((lead, index) => {
    const entries = DEMO_INDICATORS.filter(
      ({ indicator }) => indicator.leadDepartmentCode === lead,
    );
    const batches = [...earlierBatches(lead), ...months.map((month) => monthlyBatch(lead, month))];
    return batches.map((batch) => ({
      clientKey: `demo-${lead.toLowerCase()}-${batch.key}`,
      departmentCode: lead,
      recordedAt: officeInstant(
        batch.day,
        index * 25 + Math.floor(noise(`${lead}|${batch.key}`) * 20),
      ),
      fileName: `${leadName(lead)}${batch.label}考核数据.xlsx`,
      notes: noteFor(lead, batch.key),
      rows: batch.months.flatMap(([year, month]) =>
        entries.flatMap((entry) => rowsOf(entry, year, month, figures)),
      ),
    }));
  }).filter((push) => push.rows.length > 0);
}
