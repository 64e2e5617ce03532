import type { Selectable } from 'kysely';
import { decimal } from '../../domain/decimal.ts';
import {
  type QualityRule,
  type QualityRuleKind,
  type RuleParameters,
  ruleBody,
  ruleParameters,
  type Severity,
  type Term,
} from '../../domain/quality-rule.ts';
import type { QualityRuleTable } from './quality.tables.ts';

/** A rule with the version of it that was saved. */
export type StoredQualityRule = QualityRule & { id: string; version: number; recordedAt: Date };

const DECIMALS = new Set([
  'constant',
  'min',
  'max',
  'tolerance',
  'tolerancePercent',
  'factor',
  'relativePercent',
  'percent',
]);

/** Parameters as the column keeps them: what was told, decimals as text. */
export function parametersJson(parameters: RuleParameters): string {
  const told = Object.entries(parameters).filter(([, value]) => value !== null);
  return JSON.stringify(Object.fromEntries(told));
}

function readParameters(json: Record<string, unknown>): RuleParameters {
  const entries = Object.entries(json).map(([name, value]) => {
    if (DECIMALS.has(name)) return [name, decimal(value as string)];
    if (name === 'left' || name === 'right') {
      const terms = value as { indicatorCode: string; factor: string }[];
      return [name, terms.map((term): Term => ({ ...term, factor: decimal(term.factor) }))];
    }
    return [name, value];
  });
  return ruleParameters(Object.fromEntries(entries));
}

type RuleRow = Selectable<QualityRuleTable> & { owner_department_code: string };

/** Only whole rules are saved; a row that does not make one was not written by this program. */
export function qualityRuleFromRow(row: RuleRow): StoredQualityRule {
  const kind = row.kind as QualityRuleKind;
  const body = ruleBody(kind, readParameters(row.parameters as Record<string, unknown>));
  if (body === null) throw new Error(`Quality rule ${row.quality_rule_id} lacks parameters`);
  return {
    id: row.quality_rule_id,
    code: row.code,
    version: row.version,
    nameZh: row.name_zh,
    nameEn: row.name_en,
    ownerDepartmentCode: row.owner_department_code,
    severity: row.severity as Severity,
    noteZh: row.note_zh,
    noteEn: row.note_en,
    isActive: row.is_active,
    body,
    recordedAt: row.recorded_at,
  };
}
