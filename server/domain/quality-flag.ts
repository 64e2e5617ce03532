import type { Decimal } from './decimal.ts';
import type { QualityRuleKind, Severity } from './quality-rule.ts';

/** A figure a push brought or touched that does not satisfy a rule, as it goes into the review queue. */
export type QualityFlag = {
  ruleCode: string;
  ruleNameZh: string;
  ruleNameEn: string;
  kind: QualityRuleKind;
  severity: Severity;
  indicatorCode: string;
  unitCode: string;
  periodKey: number;
  revision: number;
  value: Decimal;
  messageZh: string;
  messageEn: string;
};
