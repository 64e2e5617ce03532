import type { ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client';
import type { Scope } from './scope.ts';

/** What a page can know before anything has answered: the address and what the last load learnt. */
export interface PageStart {
  readonly client: ApolloClient;
  readonly scope: Scope;
  readonly params: URLSearchParams;
  /** The named part of the path: a code or a receipt number. */
  readonly subject: string;
}

/** Sends off a page's own query beside those of the shell; the page finds it on its way or in the cache. */
export function startQuery<Data, Variables extends OperationVariables>(
  client: ApolloClient,
  query: TypedDocumentNode<Data, Variables>,
  variables: NoInfer<Variables>,
): void {
  // The page asks again for itself and tells of a failure; here it is nobody's concern.
  const options = { query, variables } as unknown as ApolloClient.QueryOptions<Data, Variables>;
  client.query(options).catch(() => {});
}
