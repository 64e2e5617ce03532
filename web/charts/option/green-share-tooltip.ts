import { formatCount, formatPercent, formatPeriod } from '../format.ts';
import type { GreenShareModel } from '../model/green-share-model.ts';
import type { OptionContext } from './base-option.ts';
import { tooltipHtml } from './tooltip-html.ts';

export const GREEN_SHARE_WORDS = {
  zh: {
    share: '达序时占比',
    lastYear: '上年同期',
    counts: '达序时/亮灯',
    grey: '未亮灯',
    none: '未亮灯',
  },
  en: {
    share: 'On schedule',
    lastYear: 'Last year',
    counts: 'On schedule / lit',
    grey: 'Not lit',
    none: 'no light lit',
  },
} as const;

/** One month in figures. */
export function greenShareTooltip(
  model: GreenShareModel,
  at: number,
  { theme, language }: OptionContext,
): string {
  const month = model.months[at];
  if (!month) return '';
  const words = GREEN_SHARE_WORDS[language];
  const share = month.share === null ? words.none : formatPercent(month.share, { digits: 1 });
  const rows = [
    { label: words.share, figure: share, colour: theme.accent },
    {
      label: words.lastYear,
      figure: formatPercent(month.lastYearShare, { digits: 1 }),
      colour: theme.textMuted,
    },
    {
      label: words.counts,
      figure: `${formatCount(month.onScheduleCount)} / ${formatCount(month.litCount)}`,
    },
    { label: words.grey, figure: formatCount(month.greyCount) },
  ];
  return tooltipHtml({ title: formatPeriod(month.period, language), rows }, theme);
}
