import { formatInstant } from './format.ts';
import type { Language } from './language.ts';

/** What stands under a picture. Absent parts are left out. */
export interface ChartCaption {
  readonly source?: string | null;
  readonly unitOfMeasure?: string | null;
  /** Already in words: 2026年1—10月. */
  readonly period?: string | null;
  /** UTC instant of the newest figure drawn. */
  readonly dataAsOf?: string | null;
  readonly note?: string | null;
}

/** Source, unit, period and age on one line. */
export function captionText(caption: ChartCaption, language: Language): string {
  const isZh = language === 'zh';
  const part = (zh: string, en: string, value: string | null | undefined): string[] =>
    value ? [isZh ? `${zh}：${value}` : `${en}: ${value}`] : [];
  const asOf = caption.dataAsOf ? formatInstant(caption.dataAsOf, language) : null;
  return [
    ...part('来源', 'Source', caption.source),
    ...part('单位', 'Unit', caption.unitOfMeasure),
    ...part('时期', 'Period', caption.period),
    ...part('数据截至', 'Data as of', asOf),
    ...(caption.note ? [caption.note] : []),
  ].join(isZh ? '　' : ' · ');
}
