import { formatNumber, withUnit } from '../../charts/format.ts';
import {
  type MissingReason,
  missingReasonWord,
  QUALITY_WORDS,
  type ValueQuality,
} from '../../charts/light.ts';

export interface Said {
  value: string | null;
  missingReason: MissingReason | null;
}
export interface Measure {
  unitOfMeasureZh: string;
  unitOfMeasureEn: string;
}

/** A value as it is said, with its unit of measure; without one the reason. Null = nothing was known. */
export function saidText(
  said: Said | null,
  measure: Measure,
  language: 'zh' | 'en',
  nothing: string,
): string {
  if (said === null) return nothing;
  if (said.value === null) return missingReasonWord(said.missingReason)[language];
  const unit = language === 'en' ? measure.unitOfMeasureEn : measure.unitOfMeasureZh;
  return withUnit(formatNumber(said.value), unit, language);
}

type Firm = { quality: ValueQuality };

/** The firmness before and after, where a correction changes it; null where it stays or there was no value. */
export function qualityChange(
  before: Firm | null,
  after: Firm,
  language: 'zh' | 'en',
): string | null {
  if (before === null || before.quality === after.quality) return null;
  return `${QUALITY_WORDS[before.quality][language]} → ${QUALITY_WORDS[after.quality][language]}`;
}
