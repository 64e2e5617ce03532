import { join } from 'node:path';
import { updateMappingShape } from '../../data/mapping/mapping.repository.ts';
import { fingerprintOf } from '../../files/fingerprint.ts';
import { type ActionContext, assertMay } from '../action-context.ts';
import { type SaveOutcome, saveMapping } from '../mapping/save-mapping.ts';
import { sampleStored } from '../observation/open-file.ts';
import { readDraft } from './manage-draft.ts';

/** Saves a mapping and remembers the shape of the draft's file, so that next month's file is recognised. */
export async function keepMapping(
  context: ActionContext,
  input: { draftId: string; fileIndex: number; mapping: unknown },
): Promise<SaveOutcome> {
  assertMay(context, 'mapping.write');
  const saved = await saveMapping(context, input.mapping);
  const { code } = saved;
  if (code === null) return saved;
  const draft = await readDraft(context, input.draftId);
  const file = draft?.files[input.fileIndex];
  if (!file) return saved;
  const stored = { path: join(context.spoolFolder, file.spoolName), fileName: file.fileName };
  const sample = await sampleStored(stored);
  const grid = 'code' in sample ? undefined : sample.grids[0];
  if (grid) {
    const fingerprint = fingerprintOf(grid);
    await context.store.transact(({ trx }) => updateMappingShape(trx, code, fingerprint));
  }
  return saved;
}
