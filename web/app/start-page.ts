import type { LoaderFunctionArgs } from 'react-router';
import { readRememberedScope } from '../ui/remembered-scope.ts';
import { readBasis, readScope } from '../ui/scope.ts';
import type { PageStart } from '../ui/start-query.ts';
import type { Clients } from './apollo-client.ts';

/** A route loader that sends a page's queries off at once and waits for none of them. */
export function startPage(clients: Clients, start: (page: PageStart) => void) {
  return ({ request, params: path }: LoaderFunctionArgs): null => {
    const params = new URL(request.url).searchParams;
    const scope = readScope(params, readRememberedScope(window.localStorage));
    const client = clients[readBasis(params)];
    start({ client, scope, params, subject: path.code ?? path.receiptNumber ?? '' });
    return null;
  };
}
