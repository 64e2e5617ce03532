import { findMappingDefinition } from '../../data/mapping/mapping.repository.ts';
import type { PushDoor } from '../../data/observation/push.repository.ts';
import { finding, NOWHERE } from '../../domain/push-finding.ts';
import { type ColumnMapping, parseColumnMapping } from '../../files/column-mapping.ts';
import { readFile } from '../../files/read-file.ts';
import { type ActionContext, assertMay } from '../action-context.ts';
import type { PushOutcome } from './push-input.ts';
import { pushObservations } from './push-observations.ts';

export type FilePush = {
  clientKey: string;
  door: PushDoor;
  fileName: string | null;
  /** Code of a saved mapping; null reads standard headers. */
  mappingCode: string | null;
  bytes: Uint8Array;
};

/** Takes a file in as it is: reads it through its mapping, then goes the way of every push. */
export async function pushFile(context: ActionContext, file: FilePush): Promise<PushOutcome> {
  assertMay(context, 'observation.push');
  const mapping = await loadMapping(context, file.mappingCode);
  if (mapping === 'UNKNOWN') {
    const problem = finding('MAPPING_UNKNOWN', NOWHERE, file.mappingCode);
    return { receipt: null, isReplay: false, findings: [problem], findingCount: 1 };
  }
  const table = await readFile(file.bytes, { fileName: file.fileName, mapping });
  const { clientKey, door, fileName } = file;
  return pushObservations(context, { clientKey, door, fileName, table });
}

async function loadMapping(
  context: ActionContext,
  code: string | null,
): Promise<ColumnMapping | null | 'UNKNOWN'> {
  if (code === null) return null;
  const definition = await findMappingDefinition(context.store.reader, code);
  if (definition === null) return 'UNKNOWN';
  const read = parseColumnMapping(definition);
  if ('issues' in read) throw new Error(`Saved mapping ${code} no longer fits its shape`);
  return read.mapping;
}
