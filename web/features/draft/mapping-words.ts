import type { MissingReason, ValueQuality } from '../../charts/light.ts';

export const LAYOUTS = [
  'TIDY',
  'PERIODS_ACROSS',
  'INDICATORS_ACROSS',
  'UNITS_ACROSS',
  'CROSSED',
  'INDICATORS_DOWN',
  'SDMX_CSV',
] as const;
export type Layout = (typeof LAYOUTS)[number];
export const PERIOD_KINDS = ['AS_WRITTEN', 'YEAR_TO_DATE', 'END_OF_PERIOD'] as const;
export const BLANKS = ['SKIP', 'NOT_COLLECTED', 'REFUSE'] as const;
export const TIDY_FIELDS = [
  'unit',
  'indicator',
  'period',
  'value',
  'missingReason',
  'quality',
] as const;
export const AXES = ['unit', 'indicator', 'period', 'year'] as const;
export type Axis = (typeof AXES)[number];
export type TidyField = (typeof TIDY_FIELDS)[number];

export const QUALITIES: readonly ValueQuality[] = [
  'FLASH',
  'ESTIMATE',
  'PRELIMINARY',
  'VERIFIED',
  'FINAL',
];
export const MISSING_REASONS: readonly MissingReason[] = [
  'NOT_COLLECTED',
  'NOT_APPLICABLE',
  'CONFIDENTIAL',
  'WITHDRAWN',
  'UNIT_DISSOLVED',
  'UNDER_VERIFICATION',
];
