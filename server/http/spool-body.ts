import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ActionContext } from '../actions/action-context.ts';
import { refused } from '../actions/observation/push-input.ts';
import { finding, NOWHERE, type PushFinding } from '../domain/push-finding.ts';
import { type SpooledFile, SpoolFull, SpoolTooLarge, spoolFile } from '../files/spool-file.ts';
import { showOutcome } from '../graphql/observation/receipt.mapper.ts';
import { sendEarly } from './send.ts';

/** Takes the body of a request into the spool folder. Throws SpoolTooLarge, SpoolFull, or that the sender broke off. */
export function spoolBody(request: IncomingMessage, folder: string): Promise<SpooledFile> {
  const stated = Number(request.headers['content-length'] ?? Number.NaN);
  // The connection must outlive a refusal in mid-body: the answer goes out on it.
  const chunks: AsyncIterable<Uint8Array> = request.iterator({ destroyOnReturn: false });
  return spoolFile(chunks, folder, Number.isNaN(stated) ? null : stated);
}

/** Answers a body that could not be spooled: 413 or 507 with a finding. Anything else is thrown on. */
export async function sendSpoolFault(
  context: ActionContext,
  request: IncomingMessage,
  response: ServerResponse,
  error: unknown,
): Promise<void> {
  // Nobody is there any more to be answered.
  if (request.errored !== null) {
    response.destroy();
    return;
  }
  const [status, fault] = faultOf(request, error);
  const body = showOutcome(await context.catalogue(), refused([fault]));
  const { messageZh, messageEn } = fault;
  await sendEarly(request, response, status, { code: fault.code, messageZh, messageEn, ...body });
}

function faultOf(request: IncomingMessage, error: unknown): [number, PushFinding] {
  if (error instanceof SpoolTooLarge) {
    const limit = `${error.limitBytes / 1024 / 1024} MB`;
    const size = request.headers['content-length'];
    const shown = size === undefined ? `> ${limit}` : `${Math.ceil(Number(size) / 1024 / 1024)} MB`;
    return [413, finding('FILE_TOO_LARGE', NOWHERE, shown, limit)];
  }
  if (error instanceof SpoolFull) return [507, finding('SPOOL_FULL', NOWHERE)];
  throw error;
}
