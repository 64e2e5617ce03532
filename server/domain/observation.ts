import type { Decimal } from './decimal.ts';

/** Named reasons why there is no value. Missing is never zero. */
export const MISSING_REASONS = [
  'NOT_COLLECTED',
  'NOT_APPLICABLE',
  'CONFIDENTIAL',
  'WITHDRAWN',
  'UNIT_DISSOLVED',
  'UNDER_VERIFICATION',
] as const;
export type MissingReason = (typeof MISSING_REASONS)[number];

/** How firm a value is: 快报, 预计, 初步核算, 核实, 终审 (glossary valueQuality). */
export const VALUE_QUALITIES = ['FLASH', 'ESTIMATE', 'PRELIMINARY', 'VERIFIED', 'FINAL'] as const;
export type ValueQuality = (typeof VALUE_QUALITIES)[number];

/** LATEST: the newest revision known. SIGNED: the newest one under a signature; values nobody signed are left out. */
export const VALUE_BASES = ['LATEST', 'SIGNED'] as const;
export type ValueBasis = (typeof VALUE_BASES)[number];

/** A value, or a named reason for its absence; exactly one of the two. */
export type ObservedValue =
  | { value: Decimal; missingReason: null; quality: ValueQuality }
  | { value: null; missingReason: MissingReason; quality: ValueQuality };

/** One row of a push after its codes were understood. `period` is a period key. */
export type ObservationRow = {
  unitCode: string;
  indicatorCode: string;
  periodKey: number;
} & ObservedValue;
