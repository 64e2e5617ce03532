import type { ColumnType, Generated } from 'kysely';

type Numeric = string;
type Instant = ColumnType<Date, Date | string, Date | string>;

export type QualityRuleTable = {
  quality_rule_id: Generated<string>;
  code: string;
  version: number;
  name_zh: string;
  name_en: string;
  kind: string;
  severity: string;
  owner_department_id: number;
  note_zh: string;
  note_en: string;
  is_active: boolean;
  parameters: ColumnType<unknown, string, string>;
  account_id: string;
  recorded_at: Instant;
};

export type QualityFlagTable = {
  quality_flag_id: Generated<string>;
  quality_rule_id: string;
  push_id: string;
  indicator_id: number;
  unit_id: number;
  period_key: number;
  revision: number;
  value: Numeric;
  severity: string;
  figures: ColumnType<unknown, string, string>;
  message_zh: string;
  message_en: string;
  recorded_at: Instant;
};

export type QualityVerdictTable = {
  quality_verdict_id: Generated<string>;
  quality_flag_id: string;
  verdict: string;
  comment: string;
  account_id: string;
  recorded_at: Instant;
};

export type IndicatorCounterpartTable = {
  indicator_counterpart_id: Generated<string>;
  indicator_id: number;
  counterpart_id: number;
  tolerance_percent: Numeric;
  scoring_side: string;
  valid_from: string;
  account_id: string;
  recorded_at: Instant;
};

export type ReconciliationDecisionTable = {
  reconciliation_decision_id: Generated<string>;
  indicator_id: number;
  counterpart_id: number;
  unit_id: number;
  period_key: number;
  revision: number;
  counterpart_revision: number;
  verdict: string;
  reason: string;
  account_id: string;
  recorded_at: Instant;
  push_id: string | null;
};
