import type { ApolloClient } from '@apollo/client';
import { ApolloProvider, useApolloClient } from '@apollo/client/react';
import { use, useEffect, useRef } from 'react';
import { useScope } from '../ui/use-scope.ts';
import { ClientsContext } from './apollo-client.ts';
import { Shell } from './Shell.tsx';

/** The shell over the figures the address asks for: the newest, or only the signed ones. */
export function BasisShell() {
  const { basis } = useScope();
  const outer = useApolloClient();
  const client: ApolloClient = use(ClientsContext)?.[basis] ?? outer;
  const shown = useRef(client);
  useEffect(
    // What lands while the other figures are shown would be missing here on the way back.
    function forgetWhatWasLeft() {
      const left = shown.current;
      shown.current = client;
      if (left !== client) void left.cache.reset();
    },
    [client],
  );
  return (
    <ApolloProvider client={client}>
      <Shell />
    </ApolloProvider>
  );
}
