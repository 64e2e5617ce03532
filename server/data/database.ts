import type { ColumnType, Generated } from 'kysely';
import type {
  CalendarExceptionTable,
  ContractTable,
  ContractVersionTable,
} from './contract/contract.tables.ts';
import type {
  IndicatorCounterpartTable,
  QualityFlagTable,
  QualityRuleTable,
  QualityVerdictTable,
  ReconciliationDecisionTable,
} from './quality/quality.tables.ts';
import type { UnitLineageTable, UnitNameTable } from './unit-lineage/unit-lineage.tables.ts';

/** Text on the way out; text or number on the way in. */
type Numeric = string;
type Instant = ColumnType<Date, Date | string, Date | string>;

export type PeriodTable = {
  period_key: number;
  code: string;
  kind: string;
  year: number;
  ordinal: number;
};

export type UnitTable = {
  unit_id: Generated<number>;
  code: string;
  name_zh: string;
  name_en: string;
  short_name_zh: string;
  unit_type: string;
  parent_id: number | null;
  pinyin: string;
  valid_from: string;
  valid_to: string | null;
  sort_order: number;
};

export type CategoryTable = {
  category_id: Generated<number>;
  code: string;
  name_zh: string;
  name_en: string;
  sort_order: number;
};

export type CategoryMembershipTable = {
  unit_id: number;
  category_id: number;
  valid_from: string;
  valid_to: string | null;
};

export type IndicatorBlockTable = {
  block_id: Generated<number>;
  code: string;
  name_zh: string;
  name_en: string;
  full_mark: Numeric | null;
  sort_order: number;
};

export type LightRuleTable = {
  light_rule_id: Generated<number>;
  code: string;
  name_zh: string;
  name_en: string;
  lag_digits: number;
};

export type LightBandTable = {
  light_rule_id: number;
  position: number;
  light: string;
  shape: string;
  word_zh: string;
  word_en: string;
  severity: number;
  lower_end: Numeric | null;
  lower_closed: boolean;
  upper_end: Numeric | null;
  upper_closed: boolean;
};

export type IndicatorTable = {
  indicator_id: Generated<number>;
  code: string;
  name_zh: string;
  name_en: string;
  short_name_zh: string;
  pinyin: string;
  kind: string;
  direction: string;
  unit_of_measure_zh: string;
  unit_of_measure_en: string;
  time_aggregation: string;
  unit_aggregation: string;
  frequency: string;
  digits: number;
  skips_january: boolean;
  definition_zh: string;
  definition_en: string;
  block_id: number;
  lead_department_id: number;
  light_rule_id: number;
  sort_order: number;
};

export type CatalogueStateTable = { catalogue_state_id: Generated<number>; version: string };

export type AccountTable = {
  account_id: Generated<string>;
  login: string;
  display_name: string;
  role: string;
  unit_id: number | null;
  password_hash: string;
  failed_count: Generated<number>;
  locked_until: Instant | null;
  is_disabled: Generated<boolean>;
};

export type SessionTable = {
  token_hash: Buffer;
  account_id: string;
  created_at: Instant;
  expires_at: Instant;
};

export type ApiKeyTable = {
  api_key_id: Generated<string>;
  account_id: string;
  name: string;
  prefix: string;
  secret_hash: Buffer;
  created_at: Instant;
  expires_on: string | null;
  last_used_at: Instant | null;
  revoked_at: Instant | null;
};

export type ColumnMappingTable = {
  column_mapping_id: Generated<number>;
  code: string;
  name_zh: string;
  name_en: string;
  definition: ColumnType<unknown, string, string>;
  account_id: string;
  saved_at: Instant;
  fingerprint: string | null;
};

export type PushTable = {
  push_id: Generated<string>;
  receipt_number: string;
  account_id: string;
  client_key: string;
  rows_hash: Buffer;
  door: string;
  file_name: string | null;
  department_id: number | null;
  recorded_at: Instant;
  rows_read: number;
  rows_new: number;
  rows_changed: number;
  rows_unchanged: number;
  blank_cells: number;
  lights_changed: number;
  new_reds: number;
  notes: string[];
  indicator_ids: number[];
  period_keys: number[];
  mode: Generated<string>;
  rows_deleting: Generated<number>;
  values_withdrawn: Generated<number>;
  rows_skipped: Generated<number>;
  flags_raised: Generated<number>;
  contract_version: string | null;
  scope_indicator_ids: number[] | null;
  scope_unit_ids: number[] | null;
  scope_period_keys: number[] | null;
  reason: string | null;
};

export type ClientKeyTable = {
  account_id: string;
  client_key: string;
  push_id: string;
  input_hash: Buffer;
  asked_hash: Buffer;
  expires_at: Instant;
};

export type ReaffirmationTable = {
  push_id: string;
  indicator_id: number;
  unit_id: number;
  period_key: number;
  revision: number;
};

export type SignatureTable = {
  signature_id: Generated<string>;
  push_id: string;
  account_id: string;
  signer_name: string;
  signed_at: Instant;
  rows_hash: Buffer;
  statement: string;
  seal: Buffer | null;
  seal_type: string | null;
};

export type SignedValueTable = {
  indicator_id: number;
  unit_id: number;
  period_key: number;
  revision: number;
  signature_id: string;
};

export type CorrectionCaseTable = {
  correction_case_id: Generated<string>;
  case_number: string;
  kind: string;
  reason: string;
  department_id: number | null;
  account_id: string;
  file_name: string | null;
  requested_at: Instant;
};

export type CorrectionRowTable = {
  correction_case_id: string;
  indicator_id: number;
  unit_id: number;
  period_key: number;
  base_revision: number;
  value: Numeric | null;
  missing_reason: string | null;
  quality: string;
};

export type CorrectionEventTable = {
  correction_event_id: Generated<string>;
  correction_case_id: string;
  state: string;
  account_id: string;
  recorded_at: Instant;
  comment: string | null;
  push_id: string | null;
};

export type PushRefusalTable = {
  push_refusal_id: Generated<string>;
  account_id: string;
  department_id: number | null;
  door: string;
  file_name: string | null;
  refused_at: Instant;
  rows_read: number;
  finding_count: number;
  finding_codes: string[];
};

export type PushDraftTable = {
  push_draft_id: string;
  account_id: string;
  department_id: number | null;
  state: string;
  mode: string;
  scope: ColumnType<unknown, string, string> | null;
  files: ColumnType<unknown, string, string>;
  created_at: Instant;
  updated_at: Instant;
  catalogue_version: string | null;
  rows_staged: number | null;
  report: ColumnType<unknown, string, string> | null;
  push_id: string | null;
};

export type DraftRowTable = {
  push_draft_id: string;
  ordinal: number;
  file_index: number;
  sheet: string | null;
  place_row: number | null;
  place_column: string | null;
  place_cell: string | null;
  action: string;
  indicator_id: number | null;
  unit_id: number | null;
  period_key: number | null;
  value: Numeric | null;
  missing_reason: string | null;
  quality: string | null;
};

export type ObservationTable = {
  indicator_id: number;
  unit_id: number;
  period_key: number;
  revision: number;
  value: Numeric | null;
  missing_reason: string | null;
  quality: string;
  push_id: string;
  recorded_at: Instant;
};

export type IndicatorNoteTable = {
  indicator_note_id: Generated<string>;
  indicator_id: number;
  push_id: string;
  note: string;
};

export type TargetTable = {
  target_id: Generated<string>;
  unit_id: number;
  indicator_id: number;
  year: number;
  version: number;
  value: Numeric | null;
  lower_end: Numeric | null;
  upper_end: Numeric | null;
  due_month: number | null;
  starts_after_month: number;
  responsible_person: string | null;
  document_number: string | null;
  assigned_on: string;
  account_id: string;
  recorded_at: Instant;
};

export type ProgressCellTable = {
  period_key: number;
  unit_id: number;
  indicator_id: number;
  observed_period_key: number | null;
  is_carried: boolean;
  target_id: string;
  actual: Numeric | null;
  quality: string | null;
  target_value: Numeric | null;
  due: Numeric | null;
  completion_rate: Numeric | null;
  lag: Numeric | null;
  lag_measure: string | null;
  status: string | null;
  light: string;
  severity: number | null;
  reason: string | null;
  months_in_row: number;
};

/** Every table as Kysely sees it; a test compares it with the migrated database. */
export type Database = {
  period: PeriodTable;
  unit: UnitTable;
  unit_name: UnitNameTable;
  unit_lineage: UnitLineageTable;
  category: CategoryTable;
  category_membership: CategoryMembershipTable;
  indicator_block: IndicatorBlockTable;
  light_rule: LightRuleTable;
  light_band: LightBandTable;
  indicator: IndicatorTable;
  catalogue_state: CatalogueStateTable;
  account: AccountTable;
  session: SessionTable;
  api_key: ApiKeyTable;
  column_mapping: ColumnMappingTable;
  push: PushTable;
  observation: ObservationTable;
  indicator_note: IndicatorNoteTable;
  client_key: ClientKeyTable;
  reaffirmation: ReaffirmationTable;
  signature: SignatureTable;
  signed_value: SignedValueTable;
  correction_case: CorrectionCaseTable;
  correction_row: CorrectionRowTable;
  correction_event: CorrectionEventTable;
  push_refusal: PushRefusalTable;
  push_draft: PushDraftTable;
  draft_row: DraftRowTable;
  target: TargetTable;
  progress_cell: ProgressCellTable;
  calendar_exception: CalendarExceptionTable;
  contract: ContractTable;
  contract_version: ContractVersionTable;
  quality_rule: QualityRuleTable;
  quality_flag: QualityFlagTable;
  quality_verdict: QualityVerdictTable;
  indicator_counterpart: IndicatorCounterpartTable;
  reconciliation_decision: ReconciliationDecisionTable;
};
