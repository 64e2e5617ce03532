import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { of } from 'rxjs';
import { delay } from 'rxjs/operators';
import { expect, it } from 'vitest';
import { CockpitDocument, cockpitVariables, startCockpit } from './cockpit-query.ts';

const scope = { period: '2026-10', category: 'COUNTY', asOf: null };

/** A client whose line answers later and counts what was asked. */
function givenClient() {
  const asked: unknown[] = [];
  const link = new ApolloLink(({ variables }) => {
    asked.push(variables);
    return of({ data: null, errors: [{ message: 'no data in this test' }] }).pipe(delay(5));
  });
  return { asked, client: new ApolloClient({ cache: new InMemoryCache(), link }) };
}

it('the lights stand at a month, their shares in its year', () => {
  expect(cockpitVariables(scope)).toEqual({ ...scope, year: 2026 });
});

it('before any month has a light there is nothing to ask', () => {
  const { asked, client } = givenClient();
  for (const unknown of [{ period: null }, { category: null }]) {
    const empty = { ...scope, ...unknown };
    expect(cockpitVariables(empty)).toBeNull();
    startCockpit({ client, scope: empty, params: new URLSearchParams(), subject: '' });
  }
  expect(asked).toEqual([]);
});

it('what the route started and the page asks for travels once, and a failure is left to the page', async () => {
  const { asked, client } = givenClient();
  startCockpit({ client, scope, params: new URLSearchParams(), subject: '' });
  const variables = cockpitVariables(scope)!;
  await expect(client.query({ query: CockpitDocument, variables })).rejects.toThrow('no data');
  expect(asked).toEqual([variables]);
});
