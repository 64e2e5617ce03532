import { request } from 'node:http';
import { connect } from 'node:net';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { givenCity, type TestCity } from '../test-support/given-city.ts';
import { givenHost, type TestHost } from '../test-support/test-host.ts';

let city: TestCity;
let host: TestHost;
let production: TestHost;
beforeAll(async () => {
  city = await givenCity({ targets: [] });
  host = await givenHost(city);
  production = await givenHost(city, { isProduction: true });
});
afterEach(() => {
  city.log.length = 0;
});

/** Sends bytes as they are and hands back the first line of the answer. */
function sendRaw(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(host.url).port), '127.0.0.1', () => socket.write(text));
    socket.setTimeout(5_000, () => socket.destroy(new Error('no answer')));
    let answer = '';
    socket.on('data', (chunk) => {
      answer += chunk;
      socket.destroy();
    });
    socket.on('close', () => resolve(answer.split('\r\n')[0] ?? ''));
    socket.on('error', reject);
  });
}

const isAlive = async () => (await fetch(`${host.url}/health`)).status;
const INTROSPECTION = '{ __schema { queryType { name } } }';

describe('the host', () => {
  it('says that it and its database are well', async () => {
    const response = await fetch(`${host.url}/health`);
    expect([response.status, await response.json()]).toEqual([
      200,
      { status: 'ok', engine: city.store.engine },
    ]);
  });

  it('answers an unknown address with a problem in both languages', async () => {
    const response = await fetch(`${host.url}/api/nothing`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({
      code: 'NOT_FOUND',
      messageZh: '没有这个地址',
      messageEn: expect.any(String),
    });
  });

  it.each(['/health', '/graphql', '/ide', '/api/nothing', '/'])(
    'sends security headers with %s',
    async (path) => {
      const { headers } = await fetch(`${host.url}${path}`);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('same-origin');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('content-security-policy')).toMatch(
        /default-src 'self'.*object-src 'none'.*frame-ancestors 'self'/,
      );
      expect(headers.get('x-powered-by')).toBeNull();
    },
  );

  it('lets scripts run from files only, except on the query IDE', async () => {
    const policy = async (path: string) =>
      (await fetch(`${host.url}${path}`)).headers.get('content-security-policy');
    expect(await policy('/')).not.toMatch(/default-src[^;]*unsafe/);
    expect(await policy('/ide')).toMatch(/default-src[^;]*unsafe-inline/);
  });

  it.each(['//', '///', '//graphql', '/%', '/%E0%A4%A', 'http://['])(
    'outlives a request for %j',
    async (target) => {
      expect(
        await sendRaw(`GET ${target} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`),
      ).toMatch(/^HTTP\/1\.1 4\d\d/);
      expect(await isAlive()).toBe(200);
    },
  );

  it.each(['//', '/nothing', 'http://['])(
    'outlives an upgrade of %j, and the peer that breaks off',
    async (target) => {
      const answer = await sendRaw(
        `GET ${target} HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\n\r\n`,
      );
      expect(answer).toMatch(/^HTTP\/1\.1 4\d\d/);
      expect(await isAlive()).toBe(200);
    },
  );
});

describe('the query IDE and the schema', () => {
  it('are open in development', async () => {
    expect((await fetch(`${host.url}/ide`)).status).toBe(200);
    expect((await (await host.post(INTROSPECTION)).json()).data.__schema).toEqual({
      queryType: { name: 'Query' },
    });
  });

  it('ask for sign-in in production', async () => {
    const ide = await fetch(`${production.url}/ide`, { redirect: 'manual' });
    expect([ide.status, ide.headers.get('location')]).toEqual([302, '/sign-in?next=/ide']);
    for (const query of [
      INTROSPECTION,
      '{ __type(name: "Query") { name } }',
      '{ viewer { id } ...S } fragment S on Query { __schema { description } }',
    ]) {
      expect((await (await production.post(query)).json()).errors[0].extensions.code).toBe(
        'UNAUTHENTICATED',
      );
    }
  });

  it('are open to those signed in, in production too', async () => {
    const cookie = await production.cookieOf('analyst');
    const ide = await fetch(`${production.url}/ide`, { headers: { cookie } });
    expect(await ide.text()).toContain('/graphql');
    expect(
      (await (await production.post(INTROSPECTION, { cookie })).json()).data.__schema.queryType
        .name,
    ).toBe('Query');
  });
});

describe('GraphQL over HTTP', () => {
  it('refuses a batch of operations', async () => {
    const body = JSON.stringify([{ query: '{ viewer { id } }' }, { query: '{ viewer { id } }' }]);
    const response = await fetch(`${host.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect((await response.json()).errors).toHaveLength(1);
  });

  it('refuses bodies a page of another site could send', async () => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=a',
    ]) {
      const response = await fetch(`${host.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': type },
        body: '{"query":"mutation{signOut{userErrors{code}}}"}',
      });
      expect(response.status, type).toBe(400);
    }
    const viaGet = await fetch(
      `${host.url}/graphql?query=${encodeURIComponent('{ viewer { id } }')}`,
    );
    expect(viaGet.status).toBe(400);
  });

  it('refuses a mutation by GET even from our own page', async () => {
    const url = `${host.url}/graphql?query=${encodeURIComponent('mutation { signOut { userErrors { code } } }')}`;
    const response = await fetch(url, { headers: { 'apollo-require-preflight': '1' } });
    expect(response.status).toBe(405);
  });

  it('says in both languages that a body is not JSON', async () => {
    const response = await fetch(`${host.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query": ',
    });
    expect([response.status, await response.json()]).toMatchObject([
      400,
      { code: 'BODY_NOT_JSON', messageZh: '请求体不是 JSON，或含有空字符 U+0000' },
    ]);
  });

  it('refuses a body over 16 MB, announced or not', async () => {
    const big = Buffer.alloc(17 * 1024 * 1024, 0x20);
    const answer = await new Promise<{ status: number; text: string }>((resolve, reject) => {
      const outgoing = request(
        `${host.url}/graphql`,
        {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'content-length': big.length },
        },
        (response) => {
          let text = '';
          response.on('data', (chunk) => {
            text += chunk;
          });
          response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
        },
      );
      outgoing.on('error', reject);
      outgoing.write('{');
    });
    expect([answer.status, JSON.parse(answer.text).code]).toEqual([413, 'BODY_TOO_LARGE']);
    expect(await isAlive()).toBe(200);
  });

  it('never keeps an answer in a cache', async () => {
    expect((await host.post('{ viewer { id } }')).headers.get('cache-control')).toBe('no-store');
  });

  it('shows of an unforeseen error only a number, under which the log has the rest', async () => {
    const cookie = await host.cookieOf('leader');
    await city.store.pool.query('alter table progress_cell rename column lag to lag_hidden');
    const response = await host.post(
      '{ redList(category: "PLACES", period: "2026-10") { light } }',
      { cookie },
    );
    await city.store.pool.query('alter table progress_cell rename column lag_hidden to lag');
    const { errors } = await response.json();
    expect(errors).toHaveLength(1);
    const { id, code } = errors[0].extensions;
    expect(code).toBe('INTERNAL_SERVER_ERROR');
    expect(errors[0].message).toContain(id);
    expect(JSON.stringify(errors)).not.toMatch(/progress_cell|select |does not exist/);
    expect(city.log.find((line) => line.id === id)?.err?.message).toMatch(/lag/);
  });
});
