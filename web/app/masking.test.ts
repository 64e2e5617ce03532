import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { of } from 'rxjs';
import { expect, it } from 'vitest';
import { ShellDocument, type ShellQuery } from '../__generated__/graphql.ts';

const answer = {
  viewer: {
    __typename: 'Viewer',
    id: '1',
    permissions: ['progress.read'],
    displayName: '王主任',
    role: 'LEADER',
  },
  reportingCalendar: {
    __typename: 'ReportingCalendar',
    latestPeriod: '2026-10',
    years: [2026],
    now: '2026-11-18T00:00:00Z',
  },
  categories: [],
};

it('a page sees only the fields it asked for itself, not those of its fragments', async () => {
  const client = new ApolloClient({
    cache: new InMemoryCache(),
    dataMasking: true,
    link: new ApolloLink(() => of({ data: answer })),
  });
  const { data } = await client.query({ query: ShellDocument });
  expect(data?.viewer).toEqual({
    __typename: 'Viewer',
    id: '1',
    permissions: ['progress.read'],
  });
});

it('reading a field of a fragment without opening it does not compile', () => {
  const nameOf = (viewer: NonNullable<ShellQuery['viewer']>) =>
    // @ts-expect-error displayName belongs to the top bar's fragment.
    viewer.displayName;
  expect(nameOf({ id: '1', permissions: [] })).toBeUndefined();
});
