import {
  ApolloClient,
  ApolloLink,
  HttpLink,
  InMemoryCache,
  type TypePolicies,
} from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import type { GraphQLCodegenDataMasking } from '@apollo/client/masking';
import { OperationTypeNode } from 'graphql';
import { createClient } from 'graphql-ws';
import { createContext } from 'react';
import { failureKind } from '../ui/query-state.ts';
import { type Basis, signInPath } from '../ui/scope.ts';

declare module '@apollo/client' {
  export interface TypeOverrides extends GraphQLCodegenDataMasking.TypeOverrides {}
}

/** Codes name these things across the whole city; everything without a key belongs to its answer. */
const typePolicies: TypePolicies = {
  AppraisalCategory: { keyFields: ['code'] },
  IndicatorBlock: { keyFields: ['code'] },
  // Two queries read parts of the same thing without a key; neither may push out what the other fetched.
  CockpitSummary: { merge: true },
  ReportingCalendar: { merge: true },
};

/** A session that ended while a page was open: sign in, then come back to the same picture. */
const backToSignIn = new ErrorLink(({ error }) => {
  if (failureKind(error) !== 'unauthenticated') return;
  const { pathname, search } = window.location;
  if (pathname !== '/sign-in') window.location.assign(signInPath(pathname, search));
});

/** Signed figures never mix with the newest: each basis has a client, and with it a cache, of its own. */
export type Clients = Readonly<Record<Basis, ApolloClient>>;

export const ClientsContext = createContext<Clients | null>(null);

/** What a request says about the basis it asks for; nothing for the newest values. */
export function basisHeaders(basis: Basis): Record<string, string> {
  return basis === 'SIGNED' ? { 'x-baton-basis': 'signed' } : {};
}

/** The clients of the whole application: cookies of this site, one socket opened on first use. */
export function createApolloClients(): Clients {
  const scheme = window.location.protocol === 'https:' ? 'wss' : 'ws';
  const socket = new GraphQLWsLink(
    createClient({
      url: `${scheme}://${window.location.host}/graphql`,
      lazy: true,
      retryAttempts: Number.POSITIVE_INFINITY,
      shouldRetry: () => true,
    }),
  );
  return { LATEST: clientOf('LATEST', socket), SIGNED: clientOf('SIGNED', socket) };
}

function clientOf(basis: Basis, socket: ApolloLink): ApolloClient {
  const http = new HttpLink({
    uri: '/graphql',
    credentials: 'same-origin',
    headers: { 'apollo-require-preflight': 'true', ...basisHeaders(basis) },
  });
  return new ApolloClient({
    cache: new InMemoryCache({ typePolicies }),
    dataMasking: true,
    link: ApolloLink.from([
      backToSignIn,
      ApolloLink.split(
        ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
        socket,
        http,
      ),
    ]),
  });
}
