import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ActionContext } from '../actions/action-context.ts';
import { importAreaCodes } from '../actions/catalogue/import-area-codes.ts';
import { showAreaFault } from '../domain/area-fault.ts';
import { admit } from './admit.ts';
import type { App } from './app.ts';
import { sendRefusal } from './refusal.ts';
import { BodyTooLarge, readBody } from './request-body.ts';
import { sendJson, sendProblem } from './send.ts';

const FILE_LIMIT_BYTES = 16 * 1024 * 1024;
const SHOWN_FAULTS = 500;
/** A page of another site cannot send these without asking first. */
const CONTENT_TYPES = ['text/csv', 'application/octet-stream'];

/** Takes a CSV of area codes as the request body. 200 with counts; 422 with what is wrong with the file. */
export async function handleAreaCodes(
  app: App,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    await takeIn(await admit(app, request, 'catalogue.write'), request, response);
  } catch (error) {
    await sendRefusal(request, response, error);
  }
}

async function takeIn(
  context: ActionContext,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const contentType = (request.headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase();
  if (!CONTENT_TYPES.includes(contentType)) {
    sendProblem(response, 415, {
      code: 'CONTENT_TYPE',
      messageZh: '请以 content-type: text/csv 发送文件',
      messageEn: 'Send the file as content-type: text/csv',
    });
    return;
  }
  try {
    const bytes = await readBody(request, FILE_LIMIT_BYTES);
    const outcome = await importAreaCodes(context, bytes);
    const faults = outcome.faults.slice(0, SHOWN_FAULTS).map(showAreaFault);
    const status = outcome.faults.length > 0 ? 422 : 200;
    sendJson(response, status, { ...outcome, faults, faultCount: outcome.faults.length });
  } catch (error) {
    if (!(error instanceof BodyTooLarge)) throw error;
    const limit = `${FILE_LIMIT_BYTES / 1024 / 1024} MB`;
    sendProblem(response, 413, {
      code: 'FILE_TOO_LARGE',
      messageZh: `文件过大，上限 ${limit}，请确认这是区划代码文件`,
      messageEn: `The file is too large; the limit is ${limit}. Check that it holds area codes`,
    });
  }
}
