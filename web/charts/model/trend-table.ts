import { formatNumber, formatPeriod, MISSING_FIGURE } from '../format.ts';
import type { BilingualText } from '../language.ts';
import { type ChartTable, column, plain } from './chart-table.ts';
import { trendOriginText, trendSignedText } from './trend-remarks.ts';
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
  return withRemarks(model, point);
}

/** The figure, and where it was signed otherwise or comes from a predecessor, both in brackets. */
function withRemarks(model: TrendModel, point: TrendPoint): BilingualText {
  const figure = formatNumber(point.value, { digits: model.digits, signed: model.isSigned });
  const { signedValue, inheritedFrom } = point;
  if (signedValue === null && inheritedFrom === null) return plain(figure);
  const signed =
    signedValue === null
      ? []
      : [trendSignedText(formatNumber(signedValue, { digits: model.digits }))];
  const origin = inheritedFrom === null ? [] : [trendOriginText(inheritedFrom)];
  const remarks = [...signed, ...origin];
  return {
    zh: `${figure}（${remarks.map(({ zh }) => zh).join('，')}）`,
    en: `${figure} (${remarks.map(({ en }) => en).join(', ')})`,
  };
}
