import { rm } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ActionContext } from '../actions/action-context.ts';
import { createDraft, readDraft, reviseDraft } from '../actions/draft/manage-draft.ts';
import { markDraft } from '../actions/draft/mark-draft.ts';
import type { DraftFile } from '../data/draft/draft.repository.ts';
import type { SpooledFile } from '../files/spool-file.ts';
import { admit, headerText, queryOf } from './admit.ts';
import type { App } from './app.ts';
import { attachment, XLSX } from './attachment.ts';
import { type PushQuery, readPushQuery } from './push-query.ts';
import { sendRefusal } from './refusal.ts';
import { type Problem, sendJson, sendProblem, sendProblemEarly } from './send.ts';
import { spooled } from './upload-handler.ts';

const ADDRESS = /^\/api\/drafts(?:\/([A-Za-z0-9_-]{1,64})\/(files|marked\.xlsx))?$/;
const METHOD: Readonly<Record<string, string>> = { files: 'POST', 'marked.xlsx': 'GET' };

/** Whether a request is about a draft: `/api/drafts`, `/api/drafts/<id>/files`, `/api/drafts/<id>/marked.xlsx`. */
export function isDraftRequest(pathname: string, method: string | undefined): boolean {
  const match = ADDRESS.exec(pathname);
  return match !== null && method === (METHOD[match[2] ?? 'files'] ?? 'POST');
}

/** Takes the files of a draft in, and gives one back with its wrong cells marked. */
export async function handleDraft(
  app: App,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const [, id, part] = ADDRESS.exec(pathname) ?? [];
  try {
    const context = await admit(app, request, 'observation.push');
    if (part === 'marked.xlsx') return await answerMarked(app, context, id!, request, response);
    if (headerText(request, 'x-baton-door') === '')
      return await sendProblemEarly(request, response, 403, NOT_OURS);
    const query = readPushQuery(queryOf(request));
    if (id === undefined) await takeNew(context, query, request, response);
    else await takeMore(context, id, query, request, response);
  } catch (error) {
    await sendRefusal(request, response, error);
  }
}

const NOT_OURS: Problem = {
  code: 'FORBIDDEN',
  messageZh: '缺少请求头 x-baton-door（UPLOAD 或 CLI）；别的网站的页面不能发送它',
  messageEn:
    'The header x-baton-door (UPLOAD or CLI) is missing; a page of another site cannot send it',
};
const NOT_THERE: Problem = {
  code: 'NOT_FOUND',
  messageZh: '没有这份待确认的报送或其中的文件；只有上传者本人能看到，确认或放弃之后文件即删除',
  messageEn:
    'There is no such draft or file; only its sender sees it, and files are gone once it is confirmed or discarded',
};
const TOO_LATE: Problem = {
  code: 'DRAFT_NOT_OPEN',
  messageZh: '这份报送正在处理或已经完成，现在不能再加文件；请稍后再试或另建一份',
  messageEn:
    'The draft is being worked on or done with and takes no file now; try again in a moment or start another',
};

async function takeNew(
  context: ActionContext,
  query: PushQuery,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const file = await spooled(context, request, response);
  if (file === null) return;
  const { mode, scope } = query;
  const draftId = await keptOrRemoved(file, () =>
    createDraft(context, { files: [draftFile(file, query)], mode, scope }),
  );
  begin(context, draftId, request);
  sendJson(response, 201, { draftId });
}

async function takeMore(
  context: ActionContext,
  draftId: string,
  query: PushQuery,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if ((await readDraft(context, draftId)) === null)
    return sendProblemEarly(request, response, 404, NOT_THERE);
  const file = await spooled(context, request, response);
  if (file === null) return;
  const isAdded = await keptOrRemoved(file, () =>
    reviseDraft(context, draftId, { addFile: draftFile(file, query) }),
  );
  if (!isAdded) {
    await rm(file.path, { force: true });
    return sendProblem(response, 409, TOO_LATE);
  }
  begin(context, draftId, request);
  sendJson(response, 201, { draftId });
}

/** Starts the work, unless the sender says that more files follow. */
function begin(context: ActionContext, draftId: string, request: IncomingMessage): void {
  if (queryOf(request).get('more') !== 'true') context.workDraft(draftId);
}

/** A file no draft refers to would stay for ever. */
async function keptOrRemoved<T>(file: SpooledFile, keep: () => Promise<T>): Promise<T> {
  try {
    return await keep();
  } catch (error) {
    await rm(file.path, { force: true });
    throw error;
  }
}

function draftFile(file: SpooledFile, { fileName, mappingCode }: PushQuery): DraftFile {
  const { spoolName, size, digest } = file;
  return { spoolName, size, digest, fileName, mappingCode, mapping: null };
}

async function answerMarked(
  app: App,
  context: ActionContext,
  draftId: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const fileIndex = Number(queryOf(request).get('file') ?? 0);
  const marked = await app.reading.run(() => markDraft(context, draftId, fileIndex));
  if (marked === null) return sendProblem(response, 404, NOT_THERE);
  if ('code' in marked) return sendProblem(response, 422, marked);
  const name = (marked.fileName ?? '文件').replace(/\.[^.]*$/, '');
  response.setHeader('content-type', XLSX);
  response.setHeader('content-disposition', attachment(`${name}-批注.xlsx`, 'marked.xlsx'));
  response.setHeader('cache-control', 'no-store');
  response.end(marked.bytes);
}
