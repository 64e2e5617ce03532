import { formatNumber, formatPeriod, MISSING_FIGURE } from '../format.ts';
import type { BilingualText } from '../language.ts';
import { type ChartTable, column, plain } from './chart-table.ts';
import type { TrendModel, TrendPoint } from './trend-types.ts';

/** The table twin: newest period first, one column per line; gaps carry their reason. */
export function trendTable(model: TrendModel): ChartTable {
  return {
    columns: [
      column('period', '时期', 'Period'),
      ...model.lines.map(({ key, name }) => column(key, name.zh, name.en, true)),
    ],
    rows: model.periods
      .map((code, at) => [
        { zh: formatPeriod(code, 'zh'), en: formatPeriod(code, 'en') },
        ...model.lines.map((line) => cellText(model, line.points[at])),
      ])
      .reverse(),
  };
}

function cellText(model: TrendModel, point: TrendPoint | undefined): BilingualText {
  if (!point || point.value === null) return point?.gapWord ?? plain(MISSING_FIGURE);
  return plain(formatNumber(point.value, { digits: model.digits, signed: model.isSigned }));
}
