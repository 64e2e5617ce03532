import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { clusterPrograms, givenCluster } from './test-support/own-cluster.ts';
import { OFFICE_PASSWORD, type ServerProcess, startServer } from './test-support/server-process.ts';
import { createDatabase, serverUrl } from './test-support/test-store.ts';

const UNITS = 120;
const YEARS = 20;
const ROWS = UNITS * YEARS * 12;

const catalogue = {
  units: [
    { code: 'FIN', nameZh: '财政局', nameEn: 'Finance', unitType: 'MUNICIPAL_ORGAN' },
    ...Array.from({ length: UNITS }, (_, i) => ({
      code: `U${i}`,
      nameZh: `单位${i}`,
      nameEn: `Unit ${i}`,
      unitType: 'COUNTY',
    })),
  ],
  blocks: [{ code: 'B', nameZh: '经济', nameEn: 'Economy', sortOrder: 1 }],
  lightRules: [
    {
      code: 'R',
      nameZh: '规则',
      nameEn: 'Rule',
      lagDigits: 1,
      bands: [
        {
          light: 'GREEN',
          shape: 'CIRCLE',
          wordZh: '好',
          wordEn: 'Good',
          severity: 0,
          lowerClosed: false,
          upperClosed: false,
        },
      ],
    },
  ],
  indicators: [
    {
      code: 'BUDGET',
      nameZh: '预算',
      nameEn: 'Budget',
      shortNameZh: '预算',
      kind: 'CUMULATIVE_AMOUNT',
      direction: 'POSITIVE',
      unitOfMeasureZh: '亿元',
      unitOfMeasureEn: '100 million yuan',
      timeAggregation: 'SUM',
      unitAggregation: 'SUM',
      frequency: 'MONTH',
      digits: 2,
      skipsJanuary: false,
      definitionZh: '',
      definitionEn: '',
      blockCode: 'B',
      leadDepartmentCode: 'FIN',
      lightRuleCode: 'R',
      sortOrder: 1,
    },
  ],
};

function largeFile(): string {
  const lines = ['单位代码,指标代码,期间,数值'];
  for (let unit = 0; unit < UNITS; unit++)
    for (let year = 2000; year < 2000 + YEARS; year++)
      for (let month = 1; month <= 12; month++)
        lines.push(`U${unit},BUDGET,${year}YTD${String(month).padStart(2, '0')},${month}.5`);
  return lines.join('\n');
}

async function signIn(server: ServerProcess): Promise<string> {
  const query = `mutation { signIn(input: { login: "office", password: "${OFFICE_PASSWORD}" }) { userErrors { code } } }`;
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.headers.get('set-cookie')!.split(';')[0]!;
}

async function ask(server: ServerProcess, cookie: string, query: string, variables: object = {}) {
  const headers = { 'content-type': 'application/json', cookie };
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors[0]));
  return data;
}

async function push(server: ServerProcess, cookie: string, file: string) {
  const headers = { cookie, 'x-baton-key': 'history-2000-2019' };
  const response = await fetch(`${server.url}/api/push`, { method: 'POST', headers, body: file });
  return response.json();
}

/** How many values and receipts there are. */
async function known(
  server: ServerProcess,
  cookie: string,
): Promise<{ values: number; receipts: number }> {
  const { observations, pushes } = await ask(
    server,
    cookie,
    '{ observations(indicator: "BUDGET") { observations { revision } } pushes { edges { cursor } } }',
  );
  const values = observations.reduce(
    (sum: number, one: { observations: unknown[] }) => sum + one.observations.length,
    0,
  );
  return { values, receipts: pushes.edges.length };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The catalogue is there and somebody is signed in. */
async function prepare(server: ServerProcess): Promise<string> {
  const cookie = await signIn(server);
  await ask(
    server,
    cookie,
    'mutation ($input: ApplyCatalogueInput!) { applyCatalogue(input: $input) { applied userErrors { code } } }',
    { input: catalogue },
  );
  return cookie;
}

async function expectAllOrNothing(server: ServerProcess, cookie: string, isAnswered: boolean) {
  const { values, receipts } = await known(server, cookie);
  expect([
    [0, 0],
    [ROWS, 1],
  ]).toContainEqual([values, receipts]);
  // A receipt that was given is kept.
  if (isAnswered) expect(values).toBe(ROWS);
}

/** A retry with the same key works, and another one gets the same receipt. */
async function expectOneReceipt(server: ServerProcess, cookie: string, file: string) {
  const first = await push(server, cookie, file);
  const again = await push(server, cookie, file);
  expect(first.receipt).toMatchObject({ rowsRead: ROWS, rowsNew: ROWS, rowsUnchanged: 0 });
  expect(again.receipt).toEqual({ ...first.receipt, isReplay: true });
  expect(await known(server, cookie)).toEqual({ values: ROWS, receipts: 1 });
}

describe('a server killed in the middle of a large push', () => {
  it('has all of it or nothing when it starts again, and a retry with the same key makes one receipt', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'baton-cut-off-'));
    onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
    const env: Record<string, string> =
      serverUrl === null
        ? { BATON_DATA_DIR: dataDir }
        : { DATABASE_URL: await createDatabase(serverUrl) };
    const file = largeFile();
    let server = await startServer(env);
    let cookie = await prepare(server);
    let isAnswered = false;
    for (const delay of [60, 400, 900, 1500]) {
      const answer = push(server, cookie, file).then(
        () => 'answered',
        () => 'cut off',
      );
      await pause(delay);
      await server.kill();
      isAnswered ||= (await answer) === 'answered';
      server = await startServer(env);
      cookie = await signIn(server);
      await expectAllOrNothing(server, cookie, isAnswered);
    }
    await expectOneReceipt(server, cookie, file);
    expect(await server.stop()).toBe(0);
  }, 180_000);
});

const programs = serverUrl === null ? null : clusterPrograms();
if (serverUrl !== null && programs === null)
  console.warn('Skipped: no PostgreSQL programs here that a test may start and kill');

describe.skipIf(programs === null)('a database killed in the middle of a large push', () => {
  it('has all of it or nothing when it starts again; the server lives on, and a retry makes one receipt', async () => {
    const cluster = await givenCluster(programs!);
    const server = await startServer({ DATABASE_URL: cluster.url });
    const cookie = await prepare(server);
    const file = largeFile();
    let isAnswered = false;
    for (const delay of [60, 300, 700, 1200]) {
      const answer = push(server, cookie, file).then(
        (body) => (body.receipt ? 'answered' : 'refused'),
        () => 'cut off',
      );
      await pause(delay);
      await cluster.kill();
      isAnswered ||= (await answer) === 'answered';
      await cluster.start();
      await expectAllOrNothing(server, cookie, isAnswered);
    }
    await expectOneReceipt(server, cookie, file);
    expect(await server.stop()).toBe(0);
  }, 180_000);
});
