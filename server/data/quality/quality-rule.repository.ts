import { sql } from 'kysely';
import type { RuleDraft } from '../../domain/quality-rule-faults.ts';
import type { Reader, Transaction } from '../connect.ts';
import {
  parametersJson,
  qualityRuleFromRow,
  type StoredQualityRule,
} from './quality-rule.mapper.ts';

/** The newest version of every rule, active or not, by code. */
export async function listQualityRules(db: Reader): Promise<StoredQualityRule[]> {
  const rows = await db
    .selectFrom('quality_rule as rule')
    .innerJoin('unit', 'unit.unit_id', 'rule.owner_department_id')
    .distinctOn('rule.code')
    .selectAll('rule')
    .select('unit.code as owner_department_code')
    .orderBy('rule.code')
    .orderBy('rule.version', 'desc')
    .execute();
  return rows.map(qualityRuleFromRow);
}

/** Serialises those who save rules, so that versions follow one after the other. */
export async function lockQualityRules(trx: Transaction): Promise<void> {
  await sql`select pg_advisory_xact_lock(7266, -7)`.execute(trx);
}

/** Writes the next version of a rule. */
export async function insertQualityRule(
  trx: Transaction,
  draft: RuleDraft,
  author: { accountId: string; recordedAt: Date },
): Promise<void> {
  const { code } = draft;
  await trx
    .insertInto('quality_rule')
    .values((eb) => ({
      code,
      version: eb
        .selectFrom('quality_rule')
        .select(sql<number>`coalesce(max(version), 0) + 1`.as('version'))
        .where('code', '=', code),
      name_zh: draft.nameZh,
      name_en: draft.nameEn,
      kind: draft.kind,
      severity: draft.severity,
      owner_department_id: eb
        .selectFrom('unit')
        .select('unit_id')
        .where('code', '=', draft.ownerDepartmentCode),
      note_zh: draft.noteZh,
      note_en: draft.noteEn,
      is_active: draft.isActive,
      parameters: parametersJson(draft.parameters),
      account_id: author.accountId,
      recorded_at: author.recordedAt,
    }))
    .execute();
}
