import type { StoredQualityRule } from '../../data/quality/quality-rule.mapper.ts';
import { listQualityRules } from '../../data/quality/quality-rule.repository.ts';
import { type ActionContext, assertMay } from '../action-context.ts';

/** The newest version of every rule, by code. */
export async function readQualityRules(context: ActionContext): Promise<StoredQualityRule[]> {
  assertMay(context, 'quality.read');
  return listQualityRules(context.store.reader);
}
