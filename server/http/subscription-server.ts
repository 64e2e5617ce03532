import type { IncomingMessage, Server } from 'node:http';
import {
  GraphQLError,
  type GraphQLSchema,
  OperationTypeNode,
  specifiedRules,
  validate,
} from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import type { Viewer } from '../domain/permission.ts';
import { shapeLimits } from '../graphql/limits.ts';
import { makeLoaders } from '../graphql/loaders.ts';
import { type App, actionContext, viewerOfRequest } from './app.ts';
import { apiKeyOf, sessionTokenOf } from './cookies.ts';
import { pathOf } from './request-path.ts';

const MAX_MESSAGE_BYTES = 64 * 1024;

/** Serves subscriptions, and only those, to signed-in clients of our own origin. */
export function serveSubscriptions(app: App, schema: GraphQLSchema, server: Server) {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_MESSAGE_BYTES });
  server.on('upgrade', (request, socket, head) => {
    // Node hands the bare socket over: a peer that breaks off must not end the process.
    socket.on('error', () => socket.destroy());
    if (
      pathOf(request) !== '/graphql' ||
      !isOwnOrigin(request.headers.origin, request.headers.host)
    ) {
      socket.once('finish', () => socket.destroy());
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (client) =>
      sockets.emit('connection', client, request),
    );
  });
  return useServer(
    {
      schema,
      context: async ({ extra }) => ({
        ...actionContext(app, await viewerOf(app, extra.request)),
        loaders: makeLoaders(app.store),
        sessionToken: sessionTokenOf(extra.request),
        setSession: () => {},
      }),
      // A connection may outlive its session: who is gone hears no more.
      onNext: async ({ extra }, _id, _payload, _args, result) => {
        if (result.errors || (await viewerOf(app, extra.request)) !== null) return;
        extra.socket.close(CLOSED_SIGNED_OUT, 'Signed out');
        return { data: null };
      },
      validate: (ofSchema, document, rules) => {
        const onlySubscriptions = document.definitions.every(
          (node) =>
            node.kind !== 'OperationDefinition' ||
            node.operation === OperationTypeNode.SUBSCRIPTION,
        );
        if (!onlySubscriptions)
          return [new GraphQLError('此连接只接受订阅 Only subscriptions run here')];
        return validate(ofSchema, document, [...(rules ?? specifiedRules), shapeLimits]);
      },
    },
    sockets,
  );
}

/** Close code of the GraphQL over WebSocket protocol for a client that is not signed in. */
const CLOSED_SIGNED_OUT = 4401;

function viewerOf(app: App, request: IncomingMessage): Promise<Viewer | null> {
  const credentials = { sessionToken: sessionTokenOf(request), apiKey: apiKeyOf(request) };
  return viewerOfRequest(app, credentials);
}

/** A browser names the page's origin; another site's page must not ride on the cookie. Machines name none. */
function isOwnOrigin(origin: string | undefined, host: string | undefined): boolean {
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
