export const CORRECTION_KINDS = ['ERROR', 'SCHEDULED_REVISION', 'METHOD_CHANGE'] as const;
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];
export const MISSING_REASONS = [
  'NOT_COLLECTED',
  'NOT_APPLICABLE',
  'CONFIDENTIAL',
  'WITHDRAWN',
  'UNIT_DISSOLVED',
  'UNDER_VERIFICATION',
] as const;
export type GivenReason = (typeof MISSING_REASONS)[number];
export const QUALITIES = ['FLASH', 'ESTIMATE', 'PRELIMINARY', 'VERIFIED', 'FINAL'] as const;
export type GivenQuality = (typeof QUALITIES)[number];

export type CorrectionDraft =
  | {
      problem: null;
      kind: CorrectionKind;
      reason: string;
      said: { value: string | null; missingReason: GivenReason | null; quality: GivenQuality };
    }
  | { problem: 'needValue' | 'notNumber' | 'needReason'; text: string };

const SHORTEST_REASON = 5;

/** What the form asks for, or the first thing that is missing. A figure may carry its thousands commas. */
export function readCorrection(form: FormData): CorrectionDraft {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const pick = <T extends string>(name: string, choices: readonly T[], fallback: T): T =>
    choices.find((choice) => choice === text(name)) ?? fallback;
  const missingReason = MISSING_REASONS.find((one) => one === text('missingReason')) ?? null;
  const figure = text('value');
  const value = figure.replace(/[,，\s]/g, '');
  const reason = text('reason');
  if (missingReason === null && value === '') return { problem: 'needValue', text: '' };
  if (missingReason === null && !/^[-−]?\d+(\.\d+)?$/.test(value))
    return { problem: 'notNumber', text: figure };
  if (reason.length < SHORTEST_REASON) return { problem: 'needReason', text: reason };
  return {
    problem: null,
    kind: pick('kind', CORRECTION_KINDS, 'ERROR'),
    reason,
    said: {
      value: missingReason === null ? value.replace('−', '-') : null,
      missingReason,
      quality: pick('quality', QUALITIES, 'PRELIMINARY'),
    },
  };
}
