import type { MissingReason, ValueQuality } from './observation.ts';

/** What a code of observation status says about the value beside it. */
export type StatusMeaning =
  | { is: 'VALUE'; quality: ValueQuality | null }
  | { is: 'MISSING'; reason: MissingReason }
  /** Not accepted; `zh` and `en` say what the code stands for. */
  | { is: 'REFUSED'; zh: string; en: string };

const asIs: StatusMeaning = { is: 'VALUE', quality: null };
const firm = (quality: ValueQuality): StatusMeaning => ({ is: 'VALUE', quality });
const missing = (reason: MissingReason): StatusMeaning => ({ is: 'MISSING', reason });
const FORECAST: StatusMeaning = { is: 'REFUSED', zh: '预测值', en: 'forecast' };

/** CL_OBS_STATUS of the SDMX cross-domain code lists. */
const OBS_STATUS: Record<string, StatusMeaning> = {
  A: asIs,
  B: asIs,
  D: asIs,
  E: firm('ESTIMATE'),
  F: FORECAST,
  G: asIs,
  H: missing('NOT_APPLICABLE'),
  I: firm('ESTIMATE'),
  J: asIs,
  K: missing('NOT_APPLICABLE'),
  L: missing('NOT_COLLECTED'),
  M: missing('NOT_APPLICABLE'),
  N: asIs,
  O: missing('NOT_COLLECTED'),
  P: firm('PRELIMINARY'),
  Q: missing('CONFIDENTIAL'),
  S: asIs,
  U: asIs,
  V: firm('PRELIMINARY'),
  W: asIs,
};

/** The small letters Eurostat writes behind a value or under OBS_FLAG. */
const EUROSTAT_FLAG: Record<string, StatusMeaning> = {
  b: asIs,
  c: missing('CONFIDENTIAL'),
  d: asIs,
  e: firm('ESTIMATE'),
  f: FORECAST,
  i: asIs,
  n: asIs,
  p: firm('PRELIMINARY'),
  r: asIs,
  s: firm('ESTIMATE'),
  u: asIs,
  z: missing('NOT_APPLICABLE'),
};

/** What an observation status stands for; blank is a normal value, null a code nobody knows. */
export function statusMeaning(code: string): StatusMeaning | null {
  if (code === '') return asIs;
  if (Object.hasOwn(OBS_STATUS, code)) return OBS_STATUS[code]!;
  return Object.hasOwn(EUROSTAT_FLAG, code) ? EUROSTAT_FLAG[code]! : null;
}

/** Codes of OBS_CONF and CONF_STATUS under which a figure may not be shown: confidential for any reason. */
const CONFIDENTIAL = new Set(['C', 'D', 'S', 'A', 'O', 'T', 'G', 'M', 'N']);

/** Whether a confidentiality code forbids showing the figure. F (free) and blank do not. */
export function isConfidential(code: string): boolean {
  return CONFIDENTIAL.has(code);
}
