import type { BilingualText } from './language.ts';

export type LightColour = 'GREEN' | 'YELLOW' | 'RED' | 'BLUE' | 'ORANGE' | 'PURPLE' | 'GREY';
export type LightShape = 'CIRCLE' | 'TRIANGLE' | 'SQUARE' | 'DIAMOND' | 'PENTAGON' | 'RING';
export type GreyReason =
  | 'NOT_DUE'
  | 'NOT_REPORTED'
  | 'NOT_COLLECTED'
  | 'NOT_APPLICABLE'
  | 'CONFIDENTIAL'
  | 'WITHDRAWN'
  | 'UNIT_DISSOLVED'
  | 'UNDER_VERIFICATION'
  | 'NO_TARGET'
  | 'ZERO_TARGET'
  | 'RULE_UNDEFINED';
export type MissingReason =
  | 'NOT_COLLECTED'
  | 'NOT_APPLICABLE'
  | 'CONFIDENTIAL'
  | 'WITHDRAWN'
  | 'UNIT_DISSOLVED'
  | 'UNDER_VERIFICATION';
/** Why a trend has no value: as for lights, or nobody's past may stand for the unit's own. */
export type GapReason = GreyReason | 'HISTORY_NOT_CARRIED';
export type ValueQuality = 'FLASH' | 'ESTIMATE' | 'PRELIMINARY' | 'VERIFIED' | 'FINAL';

export interface LegendEntryInput {
  readonly light: LightColour;
  readonly shape: LightShape;
  readonly wordZh: string;
  readonly wordEn: string;
  readonly severity: number;
}

/** Why no light is lit, in words. */
export const GREY_REASON_WORDS: Record<GreyReason, BilingualText> = {
  NOT_DUE: { zh: '未到期', en: 'not due yet' },
  NOT_REPORTED: { zh: '未报送', en: 'not reported' },
  NOT_COLLECTED: { zh: '未采集', en: 'not collected' },
  NOT_APPLICABLE: { zh: '不适用', en: 'not applicable' },
  CONFIDENTIAL: { zh: '保密', en: 'confidential' },
  WITHDRAWN: { zh: '已撤回', en: 'withdrawn' },
  UNIT_DISSOLVED: { zh: '单位已撤销', en: 'unit dissolved' },
  UNDER_VERIFICATION: { zh: '待核验', en: 'under verification' },
  NO_TARGET: { zh: '未下达目标', en: 'no target assigned' },
  ZERO_TARGET: { zh: '目标为零', en: 'target is zero' },
  RULE_UNDEFINED: { zh: '规则未定义', en: 'rule undefined' },
};

export const QUALITY_WORDS: Record<ValueQuality, BilingualText> = {
  FLASH: { zh: '快报', en: 'flash' },
  ESTIMATE: { zh: '预计', en: 'estimate' },
  PRELIMINARY: { zh: '初步核算', en: 'preliminary' },
  VERIFIED: { zh: '已核验', en: 'verified' },
  FINAL: { zh: '终审', en: 'final' },
};

const NEVER_PUSHED: BilingualText = { zh: '未报送', en: 'not reported' };

/** Why a value is a gap. Null = nothing was ever pushed for it. */
export function missingReasonWord(reason: MissingReason | null): BilingualText {
  return reason === null ? NEVER_PUSHED : GREY_REASON_WORDS[reason];
}

const NOT_CARRIED: BilingualText = {
  zh: '沿革未衔接',
  en: 'before it existed, no past carried over',
};

/** Why a trend has no value, in words. */
export function gapReasonWord(reason: GapReason): BilingualText {
  return reason === 'HISTORY_NOT_CARRIED' ? NOT_CARRIED : GREY_REASON_WORDS[reason];
}

/** The word of one light: its legend's word, or for grey the reason no light is lit. */
export function lightWord(
  light: LightColour,
  reason: GreyReason | null,
  legend: readonly LegendEntryInput[],
): BilingualText {
  if (light === 'GREY' && reason !== null) return GREY_REASON_WORDS[reason];
  const entry = legend.find((candidate) => candidate.light === light);
  return entry ? { zh: entry.wordZh, en: entry.wordEn } : { zh: '未亮灯', en: 'no light' };
}

/** The shape the rule gives a colour; grey is always a ring. */
export function lightShape(light: LightColour, legend: readonly LegendEntryInput[]): LightShape {
  if (light === 'GREY') return 'RING';
  return legend.find((candidate) => candidate.light === light)?.shape ?? 'CIRCLE';
}
