import type { ColumnMapping } from './column-mapping.ts';

/** One thing a person should decide or confirm, in both languages. */
export type MappingQuestion = {
  /** The field of the mapping that answers it. */
  field: keyof ColumnMapping;
  /** Whether the proposal already holds a guess; false = nothing can be read before it is answered. */
  hasGuess: boolean;
  messageZh: string;
  messageEn: string;
  /** What was found and what it is about, at most ten. */
  values: string[];
};

/** Codes or names → what they stand for; a `unitOfMeasure` there is compared with the one in the heads. */
export type KnownNames = {
  units: ReadonlyMap<string, unknown>;
  indicators: ReadonlyMap<string, unknown>;
};

/** CERTAIN: nothing to ask. LIKELY: guesses to be confirmed. UNSURE: something must be answered first. */
export type MappingProposal = {
  mapping: ColumnMapping;
  confidence: 'CERTAIN' | 'LIKELY' | 'UNSURE';
  questions: MappingQuestion[];
};

/** What stands in a proposal where a code has to be filled in; no unit or indicator is called so. */
export const TO_BE_FILLED_IN = '?';
