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
import { failureKind } from '../ui/query-state.ts';
import { signInPath } from '../ui/scope.ts';

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

/** The client of the whole application: cookies of this site, one socket opened on first use. */
export function createApolloClient(): ApolloClient {
  const http = new HttpLink({
    uri: '/graphql',
    credentials: 'same-origin',
    headers: { 'apollo-require-preflight': 'true' },
  });
  const scheme = window.location.protocol === 'https:' ? 'wss' : 'ws';
  const socket = new GraphQLWsLink(
    createClient({
      url: `${scheme}://${window.location.host}/graphql`,
      lazy: true,
      retryAttempts: Number.POSITIVE_INFINITY,
      shouldRetry: () => true,
    }),
  );
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
