import { drawingPosition } from '../decimal-text.ts';
import { formatCount, formatPercent, formatPeriod } from '../format.ts';
import { type ChartTable, column, plain } from './chart-table.ts';

/** Shaped like the GraphQL `GreenShareMonth`. Null share = no light was lit that month. */
export interface GreenShareInput {
  readonly period: string;
  readonly litCount: number;
  readonly onScheduleCount: number;
  readonly greyCount: number;
  readonly sharePercent: string | null;
  readonly lastYearSharePercent: string | null;
}

export interface GreenShareMonth {
  readonly period: string;
  readonly share: string | null;
  readonly position: number | null;
  readonly lastYearShare: string | null;
  readonly lastYearPosition: number | null;
  readonly litCount: number;
  readonly onScheduleCount: number;
  readonly greyCount: number;
}

export interface GreenShareModel {
  readonly kind: 'greenShare';
  readonly months: readonly GreenShareMonth[];
  readonly hasLastYear: boolean;
}

/** Share of on-schedule lights among the lit ones, by month; grey never counts as green. */
export function buildGreenShareModel(rows: readonly GreenShareInput[]): GreenShareModel {
  const months = rows.map((row) => ({
    period: row.period,
    share: row.sharePercent,
    position: drawingPosition(row.sharePercent),
    lastYearShare: row.lastYearSharePercent,
    lastYearPosition: drawingPosition(row.lastYearSharePercent),
    litCount: row.litCount,
    onScheduleCount: row.onScheduleCount,
    greyCount: row.greyCount,
  }));
  return {
    kind: 'greenShare',
    months,
    hasLastYear: months.some(({ lastYearShare }) => lastYearShare !== null),
  };
}

/** The table twin: month, share, last year, and the counts the share was made of. */
export function greenShareTable(model: GreenShareModel): ChartTable {
  return {
    columns: [
      column('period', '月份', 'Month'),
      column('share', '达序时占比', 'On schedule', true),
      column('lastYear', '上年同期', 'Last year', true),
      column('onSchedule', '达序时', 'On-schedule lights', true),
      column('lit', '亮灯', 'Lit', true),
      column('grey', '未亮灯', 'Not lit', true),
    ],
    rows: model.months.map((month) => [
      { zh: formatPeriod(month.period, 'zh'), en: formatPeriod(month.period, 'en') },
      plain(formatPercent(month.share, { digits: 1 })),
      plain(formatPercent(month.lastYearShare, { digits: 1 })),
      plain(formatCount(month.onScheduleCount)),
      plain(formatCount(month.litCount)),
      plain(formatCount(month.greyCount)),
    ]),
  };
}
