import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { ApolloServer, HeaderMap } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { GraphqlContext } from '../graphql/context.ts';
import { makeErrorFormat } from '../graphql/error-format.ts';
import { MAX_TOKENS, shapeLimits } from '../graphql/limits.ts';
import { makeLoaders } from '../graphql/loaders.ts';
import { costLimit, introspectionBehindSignIn, jsonClientsGet200 } from '../graphql/plugins.ts';
import { type App, actionContext, viewerOfRequest } from './app.ts';
import { apiKeyOf, sessionCookie, sessionTokenOf } from './cookies.ts';
import { BodyTooLarge, readBody } from './request-body.ts';
import { sendProblem } from './send.ts';

const BODY_LIMIT_BYTES = 16 * 1024 * 1024;

export type GraphqlOptions = { isProduction: boolean; secureCookies: boolean };

/** Apollo Server with our limits; started by the host. */
export function makeApollo(app: App, schema: GraphQLSchema, options: GraphqlOptions) {
  return new ApolloServer<GraphqlContext>({
    schema,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    validationRules: [shapeLimits],
    stopOnTerminationSignals: false,
    plugins: [
      // It would wrap every resolver to collect hints we give none of.
      ApolloServerPluginCacheControlDisabled(),

      costLimit(schema),
      introspectionBehindSignIn(options.isProduction),
      jsonClientsGet200,
    ],
    formatError: makeErrorFormat(
      (id, error) => app.log.error({ id, err: error }, 'unforeseen error'),
      randomUUID,
    ),
  });
}

/** Answers one GraphQL request over HTTP. */
export async function handleGraphql(
  app: App,
  apollo: ApolloServer<GraphqlContext>,
  options: GraphqlOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await readJson(request, response);
  if (body === UNREADABLE) return;
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const url = new URL(request.url ?? '/', 'http://localhost');
  const answer = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: request.method ?? 'GET', headers, search: url.search, body },
    context: () => graphqlContext(app, options, request, response),
  });
  response.statusCode = answer.status ?? 200;
  for (const [name, value] of answer.headers) response.setHeader(name, value);
  response.setHeader('cache-control', 'no-store');
  if (answer.body.kind === 'complete') {
    response.end(answer.body.string);
    return;
  }
  for await (const chunk of answer.body.asyncIterator) response.write(chunk);
  response.end();
}

/** PostgreSQL has no place for U+0000, and no name or figure has a use for it. */
const HAS_NUL = /\\u0000/;

const UNREADABLE = Symbol('unreadable body');

async function readJson(request: IncomingMessage, response: ServerResponse): Promise<unknown> {
  if (request.method !== 'POST') return undefined;
  try {
    const bytes = await readBody(request, BODY_LIMIT_BYTES);
    if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) return '';
    const text = bytes.toString('utf8');
    if (HAS_NUL.test(text)) throw new SyntaxError('U+0000 is no text');
    return JSON.parse(text);
  } catch (error) {
    const isLarge = error instanceof BodyTooLarge;
    sendProblem(response, isLarge ? 413 : 400, {
      code: isLarge ? 'BODY_TOO_LARGE' : 'BODY_NOT_JSON',
      messageZh: isLarge ? '请求体过大，请改用文件上传' : '请求体不是 JSON，或含有空字符 U+0000',
      messageEn: isLarge
        ? 'The body is too large; upload a file instead'
        : 'The body is not JSON, or holds a U+0000',
    });
    return UNREADABLE;
  }
}

async function graphqlContext(
  app: App,
  options: GraphqlOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<GraphqlContext> {
  const sessionToken = sessionTokenOf(request);
  const viewer = await viewerOfRequest(app, { sessionToken, apiKey: apiKeyOf(request) });
  return {
    ...actionContext(app, viewer),
    basis: request.headers['x-baton-basis'] === 'signed' ? 'SIGNED' : 'LATEST',
    loaders: makeLoaders(app.store),
    sessionToken,
    setSession: (session) => {
      response.setHeader('set-cookie', sessionCookie(session, options.secureCookies));
    },
  };
}
