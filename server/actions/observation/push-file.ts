import { createHash } from 'node:crypto';
import { findReceiptByClientKey } from '../../data/observation/push.repository.ts';
import { finding, NOWHERE, type PushFinding } from '../../domain/push-finding.ts';
import { type RawStream, rawEnd } from '../../domain/raw-row.ts';
import type { ColumnMapping } from '../../files/column-mapping.ts';
import type { Grid } from '../../files/grid.ts';
import { type ActionContext, assertMay } from '../action-context.ts';
import { chooseMapping } from '../draft/choose-mapping.ts';
import { readStored, sampleStored } from './open-file.ts';
import type { PushOutcome, PushTerms } from './push-input.ts';
import { isClientKey, pushStream, replay } from './push-observations.ts';

export type FilePush = PushTerms & {
  /** Code of a saved mapping; null = the one saved for files of this shape, or standard headers. */
  mappingCode: string | null;
  /** The file on disk, with the SHA-256 of its bytes in hexadecimal. */
  file: { path: string; digest: string };
};

/**
 * Takes a file in as it is, reading it row by row through its mapping. A file already pushed under the same key
 * is answered with its receipt unread. Nobody looks at a guess here, so a file whose layout is not known is refused.
 */
export async function pushFile(context: ActionContext, push: FilePush): Promise<PushOutcome> {
  const viewer = assertMay(context, 'observation.push');
  const { mappingCode, file, ...terms } = push;
  const inputHash = hashOfInput(push);
  const { accountId } = viewer;
  const { clientKey } = terms;
  if (isClientKey(clientKey)) {
    const key = { accountId, clientKey, at: context.now() };
    const earlier = await findReceiptByClientKey(context.store.reader, key);
    if (earlier?.inputHash.equals(inputHash)) return replay(earlier.receipt);
  }
  const catalogue = await context.catalogue();
  const reading = await chooseReading(context, push);
  const open = () =>
    'code' in reading
      ? nothingBut(reading)
      : readStored({ path: push.file.path, fileName: push.fileName }, reading.mapping, catalogue);
  return pushStream(context, { ...terms, inputHash, open });
}

/** What was sent: the file, how it is to be read and how it is to be written. */
function hashOfInput({ file, mappingCode, mode, scope }: FilePush): Buffer {
  const sent = JSON.stringify([file.digest, mappingCode, mode ?? 'MERGE', scope ?? null]);
  return createHash('sha256').update(sent).digest();
}

async function chooseReading(
  context: ActionContext,
  { file, fileName, mappingCode }: FilePush,
): Promise<{ mapping: ColumnMapping | null } | PushFinding> {
  const sample = await sampleStored({ path: file.path, fileName });
  if ('code' in sample) return sample;
  const chosen = await chooseMapping(context, { mappingCode, mapping: null }, sample.grids);
  if ('code' in chosen) return chosen;
  if (chosen.source !== 'PROPOSED') return chosen;
  // Read as SDMX-CSV it is refused for the column it lacks, which says more than that its shape is not known.
  return isSdmxWithoutStructure(sample.grids[0])
    ? { mapping: null }
    : finding('MAPPING_NEEDED', NOWHERE);
}

/** Whether a table has the columns every SDMX-CSV message has, but not the one it begins with. */
function isSdmxWithoutStructure(grid: Grid | undefined): boolean {
  const heads = new Set(grid?.lines[0]?.cells.map((cell) => cell.trim().toLowerCase()));
  return heads.has('obs_value') && heads.has('time_period');
}

/** A file without rows, so that its refusal is kept like any other. */
async function* nothingBut(fault: PushFinding): RawStream {
  yield [];
  return rawEnd({ findings: [fault] });
}
