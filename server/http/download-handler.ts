import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type ActionContext, InvalidArgument } from '../actions/action-context.ts';
import { exportObservations, exportRevisions } from '../actions/export/export-csv.ts';
import type { ExportQuestion } from '../actions/export/export-question.ts';
import { readSeal } from '../actions/receipt/read-seal.ts';
import type { Period } from '../domain/period.ts';
import { parsePeriod } from '../domain/period-text.ts';
import { admit, listOf, queryOf } from './admit.ts';
import type { App } from './app.ts';
import { attachment } from './attachment.ts';
import { sendRefusal } from './refusal.ts';
import { sendProblem } from './send.ts';

const EXPORTS = {
  '/api/export/observations.csv': { read: exportObservations, zh: '观测值', en: 'observations' },
  '/api/export/revisions.csv': { read: exportRevisions, zh: '修订历史', en: 'revisions' },
} as const;
const SEAL = /^\/api\/receipts\/([A-Za-z0-9-]{1,64})\/seal$/;

/** Whether an address is one of the downloads. */
export function isDownload(pathname: string): boolean {
  return Object.hasOwn(EXPORTS, pathname) || SEAL.test(pathname);
}

/** Hands out figures as CSV, or the seal of a receipt, to whoever may read them. */
export async function handleDownload(
  app: App,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const receiptNumber = SEAL.exec(pathname)?.[1];
  try {
    if (receiptNumber !== undefined) {
      const context = await admit(app, request, 'receipt.read');
      return await answerSeal(context, receiptNumber, response);
    }
    const context = await admit(app, request, 'observation.read');
    const kind = EXPORTS[pathname as keyof typeof EXPORTS];
    const lines = await kind.read(context, readQuestion(queryOf(request)));
    response.setHeader('content-type', 'text/csv; charset=utf-8');
    response.setHeader('cache-control', 'no-store');
    response.setHeader('content-disposition', attachment(`${kind.zh}.csv`, `${kind.en}.csv`));
    await send(app, lines, response);
  } catch (error) {
    await sendRefusal(request, response, error);
  }
}

/** A reader who breaks off is no failure of ours. */
async function send(app: App, lines: AsyncGenerator<string>, response: ServerResponse) {
  try {
    await pipeline(Readable.from(lines, { objectMode: true, highWaterMark: 1 }), response);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ERR_STREAM_PREMATURE_CLOSE') app.log.error({ err: error }, 'export failed');
    response.destroy();
  }
}

async function answerSeal(
  context: ActionContext,
  receiptNumber: string,
  response: ServerResponse,
): Promise<void> {
  const seal = await readSeal(context, receiptNumber);
  if (seal === null) {
    return sendProblem(response, 404, {
      code: 'NOT_FOUND',
      messageZh: '这份回执没有印章图像，或本账户不能查看',
      messageEn: 'The receipt has no scanned seal, or this account may not see it',
    });
  }
  response.setHeader('content-type', seal.type);
  response.setHeader('cache-control', 'private, no-store');
  response.end(seal.bytes);
}

function readQuestion(query: URLSearchParams): ExportQuestion {
  return {
    indicatorCodes: listOf(query, 'indicator'),
    unitCodes: listOf(query, 'units'),
    from: readPeriod(query, 'from'),
    to: readPeriod(query, 'to'),
    asOf: readInstant(query, 'asOf'),
  };
}

function readPeriod(query: URLSearchParams, name: string): Period | null {
  const text = query.get(name)?.trim() ?? '';
  if (text === '') return null;
  const period = parsePeriod(text);
  if (period !== null) return period;
  throw new InvalidArgument(
    name,
    `无法识别的期间“${text}”，请写成2026-10。`,
    `The period "${text}" cannot be read; write 2026-10.`,
  );
}

/** A day means its end in the city. */
function readInstant(query: URLSearchParams, name: string): Date | null {
  const text = query.get(name)?.trim() ?? '';
  if (text === '') return null;
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text);
  const instant = new Date(isDay ? `${text}T23:59:59.999+08:00` : text);
  if (/^\d{4}-\d{2}-\d{2}/.test(text) && !Number.isNaN(instant.getTime())) return instant;
  throw new InvalidArgument(
    name,
    `无法识别的时点“${text}”，请写成2026-11-20或2026-11-20T10:00:00+08:00。`,
    `The instant "${text}" cannot be read; write 2026-11-20 or 2026-11-20T10:00:00+08:00.`,
  );
}
