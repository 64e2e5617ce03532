import {
  findMappingOwner,
  listMappings,
  updateMapping,
} from '../../data/mapping/mapping.repository.ts';
import { type MappingIssue, parseColumnMapping } from '../../files/column-mapping.ts';
import { type ActionContext, assertMay } from '../action-context.ts';

export type SaveOutcome = { code: string | null; issues: MappingIssue[] };

/** Saves a column mapping under its code. A department may replace its own mappings; the appraisal office any. */
export async function saveMapping(context: ActionContext, json: unknown): Promise<SaveOutcome> {
  const viewer = assertMay(context, 'mapping.write');
  const read = parseColumnMapping(json);
  if ('issues' in read) return { code: null, issues: read.issues };
  const { mapping } = read;
  const owner = await findMappingOwner(context.store.reader, mapping.code);
  if (owner !== null && owner !== viewer.accountId && viewer.role !== 'APPRAISAL_OFFICE') {
    const message =
      '此代码已被其他部门使用，请换一个 This code belongs to another department; choose another';
    return { code: null, issues: [{ path: ['code'], message }] };
  }
  await context.store.transact(({ trx }) =>
    updateMapping(trx, {
      code: mapping.code,
      nameZh: mapping.nameZh,
      nameEn: mapping.nameEn,
      definition: JSON.stringify(mapping),
      accountId: viewer.accountId,
      savedAt: context.now(),
    }),
  );
  return { code: mapping.code, issues: [] };
}

/** The mappings a push may name. */
export async function readMappings(context: ActionContext) {
  assertMay(context, 'mapping.read');
  return listMappings(context.store.reader);
}
