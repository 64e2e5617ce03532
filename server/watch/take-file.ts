import { createHash } from 'node:crypto';
import { constants, lstat, mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Logger } from 'pino';
import { findFolderAccount } from '../actions/account/find-folder-account.ts';
import type { ActionContext } from '../actions/action-context.ts';
import { pushFile } from '../actions/observation/push-file.ts';
import { type PushOutcome, refused } from '../actions/observation/push-input.ts';
import type { Viewer } from '../domain/permission.ts';
import { finding, NOWHERE, type PushFinding } from '../domain/push-finding.ts';
import { markFileInWorker } from '../files/read-in-worker.ts';
import { type SpooledFile, SpoolTooLarge, spoolFile } from '../files/spool-file.ts';
import { showOutcome } from '../graphql/observation/receipt.mapper.ts';
import { type FilePlace, WORKING } from './file-place.ts';
import { findingsText } from './findings-text.ts';

export type WatchParts = {
  contextOf: (viewer: Viewer | null) => ActionContext;
  log: Logger;
};

/** Claims a file for this process, by a name only one of them can give it; null when another was faster. */
export async function claimFile(path: string): Promise<string | null> {
  const working = `${path}${WORKING}`;
  try {
    // A link would let one department hand in what lies in the folder of another.
    if (!(await lstat(path)).isFile()) return null;
    await rename(path, working);
    return working;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/**
 * Pushes a claimed file in the name of the account whose folder it lay in, and moves it to `done` with its receipt
 * or to `refused` with what is wrong. Cut off at any point it can be done again: the same file has the same key,
 * and so the same receipt.
 */
export async function takeFile(
  parts: WatchParts,
  root: string,
  place: FilePlace,
  working: string,
): Promise<void> {
  const viewer = await findFolderAccount(parts.contextOf(null), place.login);
  const context = parts.contextOf(viewer);
  if (viewer === null) {
    const fault = finding('FOLDER_ACCOUNT_UNKNOWN', NOWHERE, place.login);
    return putAway(parts, context, { root, place, working, copy: null }, refused([fault]));
  }
  const copy = await copyOf(working, context.spoolFolder);
  const file = { root, place, working, copy: 'code' in copy ? null : copy };
  if ('code' in copy) return putAway(parts, context, file, refused([copy]));
  try {
    const outcome = await pushFile(context, {
      clientKey: keyOf(copy, place),
      door: 'FOLDER',
      fileName: place.name,
      mappingCode: place.mappingCode,
      file: copy,
    });
    await putAway(parts, context, file, outcome);
  } finally {
    await rm(copy.path, { force: true });
  }
}

/** A copy nobody can write to any more, so that what is pushed is what the key was made from. */
async function copyOf(path: string, spoolFolder: string): Promise<SpooledFile | PushFinding> {
  try {
    // Should it have become a link since it was claimed, it is not followed.
    const handle = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    return await spoolFile(handle.createReadStream(), spoolFolder);
  } catch (error) {
    if (!(error instanceof SpoolTooLarge)) throw error;
    const limit = `${error.limitBytes / 1024 / 1024} MB`;
    return finding('FILE_TOO_LARGE', NOWHERE, `> ${limit}`, limit);
  }
}

function keyOf({ digest }: SpooledFile, { mappingCode }: FilePlace): string {
  const read = createHash('sha256').update(`${mappingCode ?? ''}\n${digest}`);
  return `folder-${read.digest('hex').slice(0, 40)}`;
}

type HandledFile = { root: string; place: FilePlace; working: string; copy: SpooledFile | null };

async function putAway(
  parts: WatchParts,
  context: ActionContext,
  file: HandledFile,
  outcome: PushOutcome,
): Promise<void> {
  const { root, place, working } = file;
  const folder = join(root, place.login, outcome.receipt === null ? 'refused' : 'done');
  await mkdir(folder, { recursive: true });
  const at = outcome.receipt?.recordedAt ?? context.now();
  const target = join(folder, `${stamp(at)}-${place.name}`);
  const answer = showOutcome(await context.catalogue(), outcome);
  // What is said about a file stands there before the file does.
  if (outcome.receipt !== null) {
    await writeWhole(`${target}.receipt.json`, JSON.stringify(answer.receipt, null, 2));
  } else {
    const { findings, findingCount } = outcome;
    await writeWhole(`${target}.findings.json`, JSON.stringify(answer, null, 2));
    await writeWhole(`${target}.findings.txt`, findingsText(place.name, findings, findingCount));
    if (file.copy) await mark(parts, file.copy, place.name, findings, `${target}.marked.xlsx`);
  }
  await rename(working, target);
}

async function mark(
  { log }: WatchParts,
  copy: SpooledFile,
  fileName: string,
  findings: readonly PushFinding[],
  target: string,
): Promise<void> {
  const marked = await markFileInWorker({ path: copy.path, fileName }, findings);
  if ('code' in marked) log.warn({ code: marked.code, fileName }, 'refused file not marked');
  else await writeWhole(target, marked);
}

/** A program that waits for the file never sees half of it. */
async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.part`, content);
  await rename(`${path}.part`, path);
}

/** An instant as part of a name that sorts: `20261120T020000Z`. */
function stamp(at: Date): string {
  return at.toISOString().replace(/[-:]|\.\d+/g, '');
}
