import { judgeQuality, type QualityOutcome } from '../actions/quality/judge-quality.ts';
import { saveQualityRules } from '../actions/quality/save-rules.ts';
import type { Receipt } from '../data/observation/push.repository.ts';
import {
  type QualityRuleKind,
  type RuleParameters,
  ruleParameters,
} from '../domain/quality-rule.ts';
import type { RuleDraft } from '../domain/quality-rule-faults.ts';
import type { TestCity } from './given-city.ts';

/** A rule of the finance department that warns, unless told otherwise. */
export function aRule(
  code: string,
  kind: QualityRuleKind,
  told: Partial<RuleParameters>,
  more: Partial<RuleDraft> = {},
): RuleDraft {
  return {
    code,
    nameZh: `规则 ${code}`,
    nameEn: `Rule ${code}`,
    ownerDepartmentCode: 'FIN',
    severity: 'WARNING',
    noteZh: '',
    noteEn: '',
    isActive: true,
    kind,
    parameters: ruleParameters(told),
    ...more,
  };
}

/** Saves rules that must be accepted. */
export async function givenRules(city: TestCity, ...rules: RuleDraft[]): Promise<void> {
  const { faults } = await saveQualityRules(city.as('office'), rules);
  if (faults.length > 0) throw new Error(JSON.stringify(faults[0]));
}

/** Judges the revisions a push brought as the push path does: in one transaction, beside the table of changes. */
export async function judgePush(city: TestCity, receipt: Receipt): Promise<QualityOutcome> {
  const catalogue = await city.app.catalogue.get();
  return city.store.transact(async (scope) => {
    await scope.client.query(
      `create temporary table observation_change on commit drop as
      select indicator_id, unit_id, period_key, value, missing_reason, quality, revision,
        (row_number() over (order by indicator_id, unit_id, period_key))::integer as ordinal,
        '数据'::text as sheet,
        (row_number() over (order by indicator_id, unit_id, period_key))::integer + 1 as place_row,
        '数值'::text as place_column, null::text as place_cell
      from observation where push_id = ${Number(receipt.id)}`,
    );
    return judgeQuality(scope, { catalogue, pushId: receipt.id, recordedAt: receipt.recordedAt });
  });
}
