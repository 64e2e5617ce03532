import { formatNumber, withUnit } from '../../charts/format.ts';
import { type MissingReason, missingReasonWord } from '../../charts/light.ts';

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
