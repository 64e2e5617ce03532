import type { IncomingMessage, ServerResponse } from 'node:http';
import { AccessDenied } from '../actions/action-context.ts';
import { pushFile } from '../actions/observation/push-file.ts';
import { refused } from '../actions/observation/push-input.ts';
import { isPermitted } from '../domain/permission.ts';
import { finding, NOWHERE, type PushFinding } from '../domain/push-finding.ts';
import { showOutcome } from '../graphql/observation/receipt.mapper.ts';
import { type App, actionContext, viewerOfRequest } from './app.ts';
import { apiKeyOf, sessionTokenOf } from './cookies.ts';
import { BodyTooLarge, readBody } from './request-body.ts';
import { sendJson, sendProblem } from './send.ts';

const FILE_LIMIT_BYTES = 64 * 1024 * 1024;

/**
 * Takes a file as the request body. 200 with a receipt; 422 with findings; 409 when the client key was
 * used for other rows. The client key is a header of our own, which a page of another site cannot send.
 */
export async function handleUpload(
  app: App,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const credentials = { sessionToken: sessionTokenOf(request), apiKey: apiKeyOf(request) };
  const viewer = await viewerOfRequest(app, credentials);
  if (!isPermitted(viewer, 'observation.push')) {
    const denied = new AccessDenied(viewer, 'observation.push');
    const [messageZh = '', ...english] = denied.message.split(' ');
    const status = denied.code === 'UNAUTHENTICATED' ? 401 : 403;
    sendProblem(response, status, { code: denied.code, messageZh, messageEn: english.join(' ') });
    return;
  }
  const context = actionContext(app, viewer);
  const url = new URL(request.url ?? '/', 'http://localhost');
  try {
    const outcome = await pushFile(context, {
      clientKey: headerText(request, 'x-baton-key'),
      door: headerText(request, 'x-baton-door') === 'CLI' ? 'CLI' : 'UPLOAD',
      fileName: url.searchParams.get('fileName'),
      mappingCode: url.searchParams.get('mapping') || null,
      bytes: await readBody(request, FILE_LIMIT_BYTES),
    });
    const answer = showOutcome(await context.catalogue(), outcome);
    sendJson(response, statusOf(outcome.findings), answer);
  } catch (error) {
    if (!(error instanceof BodyTooLarge)) throw error;
    const limit = `${error.limitBytes / 1024 / 1024} MB`;
    const size = finding(
      'FILE_TOO_LARGE',
      NOWHERE,
      request.headers['content-length'] ?? '?',
      limit,
    );
    response.setHeader('connection', 'close');
    const outcome = refused([size]);
    sendJson(response, 413, showOutcome(await context.catalogue(), outcome));
  }
}

function headerText(request: IncomingMessage, name: string): string {
  const value = request.headers[name];
  return (Array.isArray(value) ? value[0] : value)?.trim() ?? '';
}

function statusOf(findings: readonly PushFinding[]): number {
  if (findings.length === 0) return 200;
  return findings.some((one) => one.code === 'CLIENT_KEY_CONFLICT') ? 409 : 422;
}
