import { rm } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ActionContext } from '../actions/action-context.ts';
import { pushFile } from '../actions/observation/push-file.ts';
import { refused } from '../actions/observation/push-input.ts';
import { isClientKey } from '../actions/observation/push-observations.ts';
import { finding, NOWHERE, type PushFinding } from '../domain/push-finding.ts';
import type { SpooledFile } from '../files/spool-file.ts';
import { showOutcome } from '../graphql/observation/receipt.mapper.ts';
import { admit, headerText, queryOf } from './admit.ts';
import type { App } from './app.ts';
import { readPushQuery } from './push-query.ts';
import { sendRefusal } from './refusal.ts';
import { sendEarly, sendJson } from './send.ts';
import { sendSpoolFault, spoolBody } from './spool-body.ts';

/**
 * Takes a file as the request body. 200 with a receipt; 422 with findings; 409 when the client key was
 * used for other rows. The client key is a header of our own, which a page of another site cannot send.
 */
export async function handleUpload(
  app: App,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const context = await admit(app, request, 'observation.push');
    const query = readPushQuery(queryOf(request));
    const clientKey = headerText(request, 'x-baton-key');
    if (!isClientKey(clientKey)) {
      const fault = finding('CLIENT_KEY_INVALID', NOWHERE, clientKey);
      const answer = showOutcome(await context.catalogue(), refused([fault]));
      return await sendEarly(request, response, 422, answer);
    }
    const file = await spooled(context, request, response);
    if (file === null) return;
    const door = headerText(request, 'x-baton-door') === 'CLI' ? 'CLI' : 'UPLOAD';
    const push = { ...query, clientKey, door, file } as const;
    const outcome = await app.reading
      .run(() => pushFile(context, push))
      .finally(() => rm(file.path, { force: true }));
    const answer = showOutcome(await context.catalogue(), outcome);
    sendJson(response, statusOf(outcome.findings), answer);
  } catch (error) {
    await sendRefusal(request, response, error);
  }
}

/** The body as a file; null when it could not be taken, which has been answered. */
export async function spooled(
  context: ActionContext,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<SpooledFile | null> {
  try {
    return await spoolBody(request, context.spoolFolder);
  } catch (error) {
    await sendSpoolFault(context, request, response, error);
    return null;
  }
}

function statusOf(findings: readonly PushFinding[]): number {
  if (findings.length === 0) return 200;
  return findings.some((one) => one.code === 'CLIENT_KEY_CONFLICT') ? 409 : 422;
}
