import { createHash, randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DraftReport } from '../actions/draft/draft-report.ts';
import { createDraft, readDraft } from '../actions/draft/manage-draft.ts';
import { processDraft } from '../actions/draft/process-draft.ts';
import type { DeclaredScope } from '../actions/observation/push-input.ts';
import type { DraftFile, StoredDraft } from '../data/draft/draft.repository.ts';
import type { PushMode } from '../data/observation/push.repository.ts';
import type { Login, TestCity } from './given-city.ts';

/** A file as a sender has it. */
export type SentFile = { name: string; content: string | Uint8Array; mappingCode?: string };

/** Puts a file into the spool folder, as the door does that receives it. */
export function spooled(city: TestCity, { name, content, mappingCode }: SentFile): DraftFile {
  const bytes = Buffer.from(content);
  const spoolName = randomUUID();
  writeFileSync(join(city.app.spoolFolder, spoolName), bytes);
  return {
    fileName: name,
    size: bytes.length,
    digest: createHash('sha256').update(bytes).digest('hex'),
    mappingCode: mappingCode ?? null,
    mapping: null,
    spoolName,
  };
}

/** A draft of some files that has not been worked through. */
export function givenReceived(
  city: TestCity,
  login: Login,
  files: readonly SentFile[],
  terms: { mode?: PushMode; scope?: DeclaredScope } = {},
): Promise<string> {
  return createDraft(city.as(login), {
    files: files.map((file) => spooled(city, file)),
    mode: terms.mode ?? 'MERGE',
    scope: terms.scope ?? null,
  });
}

/** A draft with its report, whose shape the actions know. */
export type ReadDraft = Omit<StoredDraft, 'report'> & { report: DraftReport };

/** The draft as its sender sees it. */
export async function draftOf(city: TestCity, login: Login, id: string): Promise<ReadDraft> {
  const draft = await readDraft(city.as(login), id);
  if (draft === null) throw new Error(`No draft ${id}`);
  return draft as ReadDraft;
}

/** A draft of some files, worked through. */
export async function givenDraft(
  city: TestCity,
  login: Login,
  files: readonly SentFile[],
  terms: { mode?: PushMode; scope?: DeclaredScope } = {},
): Promise<ReadDraft> {
  const id = await givenReceived(city, login, files, terms);
  await processDraft(city.as(login), id);
  return draftOf(city, login, id);
}

/** A standard file: one observation a line, `EAST,BUDGET,2026YTD10,100`. */
export const standardFile = (...lines: string[]): SentFile => ({
  name: '十月.csv',
  content: ['单位,指标,期间,数值', ...lines].join('\n'),
});
