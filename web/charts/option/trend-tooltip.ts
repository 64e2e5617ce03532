import { formatNumber, formatPeriod, MISSING_FIGURE, withUnit } from '../format.ts';
import { type Language, say } from '../language.ts';
import { QUALITY_WORDS } from '../light.ts';
import { trendOriginText, trendSignedText } from '../model/trend-remarks.ts';
import type { TrendModel, TrendPoint } from '../model/trend-types.ts';
import type { OptionContext } from './base-option.ts';
import { type TooltipRow, tooltipHtml } from './tooltip-html.ts';
import { lineColour } from './trend-series.ts';

/** One period in figures: each line's value, or the reason it has none. */
export function trendTooltip(
  model: TrendModel,
  periodCode: string,
  { theme, language }: OptionContext,
): string {
  const at = model.periods.indexOf(periodCode);
  const rows = model.lines.flatMap((line): TooltipRow[] => {
    const point = line.points[at];
    if (!point || (point.value === null && line.role !== 'actual')) return [];
    return [
      {
        label: say(line.name, language),
        figure: figureOf(model, point, language),
        remark: remarkOf(model, point, language),
        colour: lineColour(model, line, theme),
      },
    ];
  });
  const notes = model.noteMarks
    .filter(({ periodIndex }) => periodIndex === at)
    .map(({ number, text, receiptNumber }) =>
      language === 'zh'
        ? `注${number}：${text}（${receiptNumber}）`
        : `Note ${number}: ${text} (${receiptNumber})`,
    );
  return tooltipHtml({ title: formatPeriod(periodCode, language), rows, notes }, theme);
}

function figureOf(model: TrendModel, point: TrendPoint, language: Language): string {
  if (point.value === null) {
    return point.gapWord ? say(point.gapWord, language) : MISSING_FIGURE;
  }
  const figure = formatNumber(point.value, { digits: model.digits, signed: model.isSigned });
  return withUnit(figure, say(model.unitOfMeasure, language), language);
}

function remarkOf(model: TrendModel, point: TrendPoint, language: Language): string {
  const isZh = language === 'zh';
  return [
    ...(point.value !== null && point.quality && point.quality !== 'FINAL'
      ? [say(QUALITY_WORDS[point.quality], language)]
      : []),
    ...(point.correctionCount > 0
      ? [isZh ? `已修订${point.correctionCount}次` : `revised ${point.correctionCount}×`]
      : []),
    ...(point.signedValue === null
      ? []
      : [
          say(trendSignedText(formatNumber(point.signedValue, { digits: model.digits })), language),
        ]),
    ...(point.inheritedFrom ? [say(trendOriginText(point.inheritedFrom), language)] : []),
  ].join(isZh ? '，' : ', ');
}
