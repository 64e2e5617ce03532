import type { Catalogue } from '../../data/catalogue/catalogue.ts';
import type { RawStream } from '../../domain/raw-row.ts';
import type { ColumnMapping } from '../../files/column-mapping.ts';
import { type FileSource, firstBytes, sourceOfPath } from '../../files/file-source.ts';
import { detectFileType, SIGNATURE_LENGTH } from '../../files/file-type.ts';
import { sampleLines } from '../../files/open-lines.ts';
import { readFileStream } from '../../files/read-file.ts';
import {
  readFileInWorker,
  type StoredFile,
  sampleFileInWorker,
} from '../../files/read-in-worker.ts';
import { measuresOf } from '../draft/choose-mapping.ts';

const SAMPLED = 60;
const LIGHT_BYTES = 256 * 1024;

/** The first lines of a stored file, or why it cannot be read. */
export async function sampleStored({ path, fileName }: StoredFile) {
  const light = await lightSource(path, fileName);
  return light
    ? sampleLines(light, SAMPLED)
    : sampleFileInWorker({ path, fileName }, { limit: SAMPLED });
}

/** The rows of a stored file, read within limits; null mapping = standard headers. */
export async function* readStored(
  { path, fileName }: StoredFile,
  mapping: ColumnMapping | null,
  catalogue: Catalogue,
): RawStream {
  const measures = measuresOf(catalogue);
  const light = await lightSource(path, fileName);
  if (light === null) {
    return yield* readFileInWorker({ path, fileName }, { fileName, mapping, measures });
  }
  const measureOf = (indicator: string) => measures.get(indicator) ?? null;
  return yield* readFileStream(light, { fileName, mapping, measureOf });
}

/** A file too small to cost anything, for which starting a thread would take longest; null for any other. */
async function lightSource(path: string, fileName: string | null): Promise<FileSource | null> {
  const source = await sourceOfPath(path, fileName);
  if (source.size > LIGHT_BYTES) return null;
  const { kind } = detectFileType(await firstBytes(source, SIGNATURE_LENGTH));
  // A small workbook may unfold into a large one.
  return kind === 'TEXT' ? source : null;
}
