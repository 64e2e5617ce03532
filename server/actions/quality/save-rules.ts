import {
  insertQualityRule,
  listQualityRules,
  lockQualityRules,
} from '../../data/quality/quality-rule.repository.ts';
import {
  qualityRuleFaults,
  type RuleDraft,
  type RuleFault,
} from '../../domain/quality-rule-faults.ts';
import { type ActionContext, assertMay } from '../action-context.ts';

export type SaveRulesOutcome = { saved: number; faults: RuleFault[] };

/** Saves rules as new versions under their codes, all or none. They hold for pushes from now on. */
export async function saveQualityRules(
  context: ActionContext,
  drafts: readonly RuleDraft[],
): Promise<SaveRulesOutcome> {
  const viewer = assertMay(context, 'qualityRule.write');
  const catalogue = await context.catalogue();
  return context.store.transact(async ({ trx, reader }) => {
    await lockQualityRules(trx);
    const saved = await listQualityRules(reader);
    const faults = qualityRuleFaults(drafts, {
      indicators: catalogue.indicatorByCode,
      units: catalogue.unitByCode,
      categories: new Set(catalogue.categories.map((category) => category.code)),
      kinds: new Map(saved.map((rule) => [rule.code, rule.body.kind])),
    });
    if (faults.length > 0) return { saved: 0, faults };
    const author = { accountId: viewer.accountId, recordedAt: context.now() };
    for (const draft of drafts) await insertQualityRule(trx, draft, author);
    return { saved: drafts.length, faults: [] };
  });
}
