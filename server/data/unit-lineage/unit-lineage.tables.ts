import type { Generated } from 'kysely';

/** Text on the way out; text or number on the way in. */
type Numeric = string;

export type UnitNameTable = {
  unit_id: number;
  name_zh: string;
  name_en: string;
  short_name_zh: string;
  valid_from: string;
  valid_to: string;
};

export type UnitLineageTable = {
  predecessor_id: number;
  successor_id: number;
  on_day: string;
  kind: string;
  share: Numeric | null;
  carries_history: Generated<boolean>;
  document_number: string | null;
  note: string | null;
};
