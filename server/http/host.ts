import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import sirv from 'sirv';
import { buildBatonSchema } from '../graphql/build-schema.ts';
import { type App, viewerOfRequest } from './app.ts';
import { handleAreaCodes } from './area-codes-handler.ts';
import { handleContractOutput, isContractOutput } from './contract-handler.ts';
import { apiKeyOf, sessionTokenOf } from './cookies.ts';
import { handleDownload, isDownload } from './download-handler.ts';
import { handleDraft, isDraftRequest } from './draft-handler.ts';
import { type GraphqlOptions, handleGraphql, makeApollo } from './graphql-handler.ts';
import { pathOf } from './request-path.ts';
import { setSecurityHeaders } from './security-headers.ts';
import { sendJson, sendProblem } from './send.ts';
import { serveSubscriptions } from './subscription-server.ts';
import { handleUpload } from './upload-handler.ts';

export type HostOptions = GraphqlOptions & {
  /** Folder of the built pages; null serves no pages. */
  webFolder: string | null;
};
export type Host = { server: Server; close: () => Promise<void> };

/** How long a draft may go on when the hub stops; what is not done by then is begun again at the next start. */
const DRAFT_GRACE_MS = 5_000;

/** One port for everything: pages, GraphQL, subscriptions, uploads, health. */
export async function makeHost(app: App, options: HostOptions): Promise<Host> {
  const schema = buildBatonSchema(app.pubSub);
  const apollo = makeApollo(app, schema, options);
  await apollo.start();
  const pages =
    options.webFolder === null
      ? null
      : sirv(options.webFolder, { single: true, gzip: true, brotli: true, setHeaders });
  const route = async (request: IncomingMessage, response: ServerResponse) => {
    const pathname = pathOf(request);
    setSecurityHeaders(response, pathname === '/ide' ? 'IDE' : 'PAGE');
    if (pathname === null) return answerNotFound(response);
    if (pathname === '/graphql') return handleGraphql(app, apollo, options, request, response);
    if (pathname === '/api/push' && request.method === 'POST')
      return handleUpload(app, request, response);
    if (isDraftRequest(pathname, request.method)) return handleDraft(app, request, response);
    if (request.method === 'GET' && isDownload(pathname))
      return handleDownload(app, request, response);
    if (request.method === 'GET' && isContractOutput(pathname))
      return handleContractOutput(app, request, response);
    if (pathname === '/api/units' && request.method === 'POST')
      return handleAreaCodes(app, request, response);
    if (pathname === '/health') return answerHealth(app, response);
    if (pathname === '/ide') return answerIde(app, options, request, response);
    if (pathname.startsWith('/api/') || pages === null) return answerNotFound(response);
    return pages(request, response, () => answerNotFound(response));
  };
  const server = createServer((request, response) => {
    route(request, response).catch((error: unknown) => answerFailure(app, response, error));
  });
  const subscriptions = serveSubscriptions(app, schema, server);
  return {
    server,
    close: async () => {
      await subscriptions.dispose();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      await apollo.stop();
      await Promise.race([app.drafts.close(), delay(DRAFT_GRACE_MS, null, { ref: false })]);
      await app.channel.close();
      await app.store.close();
    },
  };
}

/** Built files carry a hash in their name and may be kept for ever; the page that names them may not. */
function setHeaders(response: ServerResponse, pathname: string): void {
  const isHashed = pathname.startsWith('/assets/');
  response.setHeader(
    'cache-control',
    isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
  );
}

async function answerHealth(app: App, response: ServerResponse): Promise<void> {
  try {
    await app.store.pool.query('select 1');
    sendJson(response, 200, { status: 'ok', engine: app.store.engine });
  } catch (error) {
    app.log.error({ err: error }, 'health check failed');
    sendJson(response, 503, { status: 'database unreachable' });
  }
}

/** The query IDE: open in development, behind sign-in in production. Everything it needs is in the one page. */
async function answerIde(
  app: App,
  options: HostOptions,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const credentials = { sessionToken: sessionTokenOf(request), apiKey: apiKeyOf(request) };
  if (options.isProduction && (await viewerOfRequest(app, credentials)) === null) {
    response.statusCode = 302;
    response.setHeader('location', '/sign-in?next=/ide');
    response.end();
    return;
  }
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(
    renderGraphiQL({ endpoint: '/graphql', title: 'Baton GraphQL', subscriptionsProtocol: 'WS' }),
  );
}

function answerNotFound(response: ServerResponse): void {
  sendProblem(response, 404, {
    code: 'NOT_FOUND',
    messageZh: '没有这个地址',
    messageEn: 'There is nothing at this address',
  });
}

function answerFailure(app: App, response: ServerResponse, error: unknown): void {
  app.log.error({ err: error }, 'request failed');
  if (response.headersSent) {
    response.destroy();
    return;
  }
  sendProblem(response, 500, {
    code: 'INTERNAL_SERVER_ERROR',
    messageZh: '服务器内部错误，请稍后重试；若仍出现请联系管理员',
    messageEn: 'Internal error; try again later, and tell the administrator if it stays',
  });
}
