import { formatNumber, withUnit } from '../../charts/format.ts';
import { type MissingReason, missingReasonWord } from '../../charts/light.ts';

interface Said {
  value: string | null;
  missingReason: MissingReason | null;
}

interface Measure {
  unitOfMeasureZh: string;
  unitOfMeasureEn: string;
  digits: number;
}

/** A value as it is said: its figure with the unit of measure, or why there is none. */
export function saidText(said: Said, measure: Measure, language: 'zh' | 'en'): string {
  if (said.value === null) return missingReasonWord(said.missingReason)[language];
  const unit = language === 'en' ? measure.unitOfMeasureEn : measure.unitOfMeasureZh;
  const figure = formatNumber(said.value, { digits: digitsShown(said.value, measure.digits) });
  return withUnit(figure, unit, language);
}

/** A correction may lie beyond the digits a page rounds to; here every digit that was said is shown. */
function digitsShown(value: string, digits: number): number {
  const said = value.split('.')[1]?.replace(/0+$/, '').length ?? 0;
  return Math.max(digits, said);
}
