import { ApolloProvider, useApolloClient } from '@apollo/client/react';
import { type ReactNode, use } from 'react';
import { useScope } from '../ui/use-scope.ts';
import { ClientsContext } from './apollo-client.ts';

/** What stands inside asks for the figures the address names: the newest, or only the signed ones. */
export function BasisClient({ children }: { children: ReactNode }) {
  const { basis } = useScope();
  const outer = useApolloClient();
  return <ApolloProvider client={use(ClientsContext)?.[basis] ?? outer}>{children}</ApolloProvider>;
}
