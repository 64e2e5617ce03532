import { serverAudits } from 'graphql-http';
import { beforeAll, describe, expect, it } from 'vitest';
import { givenCity } from '../test-support/given-city.ts';
import { givenHost, type TestHost } from '../test-support/test-host.ts';

let host: TestHost;
beforeAll(async () => {
  host = await givenHost(await givenCity({ targets: [] }));
});

/**
 * What the draft allows and we leave out: GET without a header of our own, which a page of another site could send
 * with the cookie, and 400 to clients that accept plain JSON only, which get 200 with the errors.
 */
const LEFT_OUT = [
  'MAY accept application/x-www-form-urlencoded formatted GET requests',
  'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json',
  'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json',
  'MAY use 400 status code if parameters are invalid',
  'MAY use 400 status code on boolean {query} parameter',
  'MAY use 400 status code on number {query} parameter',
  'MAY use 4xx or 5xx status codes if parameters are invalid',
];

const audits = serverAudits({ url: () => `${host.url}/graphql` });

describe('the GraphQL over HTTP draft', () => {
  it('is left out only where it says MAY', () => {
    expect(LEFT_OUT.filter((name) => !name.startsWith('MAY '))).toEqual([]);
  });

  it('has audits of every strength', () => {
    for (const strength of ['MUST', 'SHOULD', 'MAY']) {
      expect(audits.filter(({ name }) => name.startsWith(strength)).length).toBeGreaterThan(3);
    }
  });

  it.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (name, audit) => {
    const result = await audit.fn();
    if (LEFT_OUT.includes(name)) expect(result.status).toBe('notice');
    else expect(result).toMatchObject({ status: 'ok' });
  });
});
