import { type Client, createClient } from 'graphql-ws';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import type { Receipt } from '../data/observation/push.repository.ts';
import { row, ytd } from '../test-support/city-facts.ts';
import { givenCity, type TestCity } from '../test-support/given-city.ts';
import { givenHost, type TestHost } from '../test-support/test-host.ts';

let city: TestCity;
let host: TestHost;
beforeAll(async () => {
  city = await givenCity();
  host = await givenHost(city);
});

const LANDED =
  'subscription { pushLanded { receiptNumber recordedAt indicatorCodes periodCodes lightsChanged } }';

/** A client with the headers a browser or machine would send. */
function clientWith(headers: Record<string, string>): Client {
  class Socket extends WebSocket {
    constructor(url: string, protocols: string[]) {
      super(url, protocols, { headers });
    }
  }
  const client = createClient({
    url: `${host.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: Socket,
    retryAttempts: 0,
  });
  onTestFinished(() => client.dispose() as Promise<void>);
  return client;
}

/** What a subscription brings first: data, errors, or the end of the connection. */
async function firstOf(client: Client, query: string): Promise<unknown> {
  return new Promise((resolve) => {
    client.subscribe(
      { query },
      {
        next: resolve,
        error: (error) => resolve({ refused: error }),
        complete: () => resolve('complete'),
      },
    );
  });
}

let value = 0;

/** Pushes again and again until a subscription speaks: the protocol does not say when it has begun. */
async function pushUntilHeard<T>(
  period: string,
  word: Promise<T>,
): Promise<{ heard: T; receipts: Receipt[] }> {
  const receipts: Receipt[] = [];
  const heard = word.then((it) => ({ it }));
  for (;;) {
    receipts.push(await city.given('finance', [row('EAST', 'BUDGET', period, String(++value))]));
    const outcome = await Promise.race([heard, pause(200)]);
    if (outcome) return { heard: outcome.it, receipts };
  }
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

describe('following pushes', () => {
  it('brings word of a push when it has landed', async () => {
    const client = clientWith({ cookie: await host.cookieOf('screen') });
    const { heard, receipts } = await pushUntilHeard(ytd(10), firstOf(client, LANDED));
    expect(heard).toEqual({
      data: {
        pushLanded: {
          receiptNumber: expect.stringMatching(/^BT20261120-/),
          recordedAt: '2026-11-20T02:00:00.000Z',
          indicatorCodes: ['BUDGET'],
          periodCodes: ['2026YTD10'],
          lightsChanged: expect.any(Number),
        },
      },
    });
    const { receiptNumber } = (heard as { data: { pushLanded: { receiptNumber: string } } }).data
      .pushLanded;
    expect(receipts.map((one) => one.receiptNumber)).toContain(receiptNumber);
  });

  it('is refused at once without sign-in', async () => {
    const outcome = await Promise.race([
      firstOf(clientWith({}), LANDED),
      pause(20_000).then(() => 'still open'),
    ]);
    expect(JSON.stringify(outcome)).toMatch(/请先登录/);
  });

  it('falls silent when its session has ended', async () => {
    const cookie = await host.cookieOf('analyst');
    const words: unknown[] = [];
    let isClosed = false;
    const client = clientWith({ cookie });
    client.on('closed', () => {
      isClosed = true;
    });
    client.subscribe(
      { query: LANDED },
      { next: (word) => words.push(word), error: () => {}, complete: () => {} },
    );
    await pushUntilHeard(
      ytd(8),
      new Promise<void>((resolve) => {
        const timer = setInterval(() => {
          if (words.length === 0) return;
          clearInterval(timer);
          resolve();
        }, 20);
      }),
    );
    await host.post('mutation { signOut { userErrors { code } } }', { cookie });
    const heardBefore = words.length;
    await city.given('finance', [row('EAST', 'BUDGET', ytd(7), '7.5')]);
    for (let waited = 0; waited < 10_000 && !isClosed; waited += 50) await pause(50);
    expect(isClosed).toBe(true);
    expect(words.slice(heardBefore)).not.toContainEqual(
      expect.objectContaining({ data: expect.objectContaining({ pushLanded: expect.anything() }) }),
    );
  });

  it('takes a machine with an API key', async () => {
    const made = await host.post('mutation { createApiKey(input: { name: "接口" }) { secret } }', {
      cookie: await host.cookieOf('finance'),
    });
    const { secret } = (await made.json()).data.createApiKey;
    const word = firstOf(clientWith({ authorization: `Bearer ${secret}` }), LANDED);
    const { heard } = await pushUntilHeard(ytd(9), word);
    expect(heard).toHaveProperty('data.pushLanded.periodCodes', ['2026YTD09']);
  });

  it.each([
    ['queries', '{ viewer { login } }'],
    ['mutations', 'mutation { signOut { userErrors { code } } }'],
    ['the schema', '{ __schema { queryType { name } } }'],
  ])('takes no %s over its connection', async (_what, query) => {
    const client = clientWith({ cookie: await host.cookieOf('office') });
    expect(JSON.stringify(await firstOf(client, query))).toMatch(/Only subscriptions run here/);
  });

  it('holds a subscription to the limits of every query', async () => {
    const client = clientWith({ cookie: await host.cookieOf('office') });
    const aliases = Array.from({ length: 40 }, (_, i) => `a${i}: receiptNumber`).join(' ');
    expect(
      JSON.stringify(await firstOf(client, `subscription { pushLanded { ${aliases} } }`)),
    ).toMatch(/limit is 30/);
  });

  it('is refused to the page of another site, and open to our own', async () => {
    const opens = (origin: string) =>
      new Promise<string>((resolve) => {
        const socket = new WebSocket(
          `${host.url.replace('http', 'ws')}/graphql`,
          'graphql-transport-ws',
          { headers: { origin } },
        );
        socket.on('open', () => {
          socket.close();
          resolve('open');
        });
        socket.on('unexpected-response', (_request, response) =>
          resolve(String(response.statusCode)),
        );
        socket.on('error', () => {});
      });
    expect(await opens('https://elsewhere.example')).toBe('403');
    expect(await opens('null')).toBe('403');
    expect(await opens(host.url)).toBe('open');
  });
});
