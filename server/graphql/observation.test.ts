import { beforeAll, describe, expect, it } from 'vitest';
import { row, ytd } from '../test-support/city-facts.ts';
import { givenCity, type TestCity } from '../test-support/given-city.ts';
import { answer, ask } from '../test-support/run-graphql.ts';

let city: TestCity;
beforeAll(async () => {
  city = await givenCity();
  await city.given('finance', [row('EAST', 'BUDGET', ytd(1), '10')], '2026-11-20T01:00:00Z');
  await city.given('commerce', [row('EAST', 'RETAIL', ytd(2), '10')], '2026-11-20T01:00:00Z');
  await city.given(
    'office',
    [row('WEST', 'BUDGET', ytd(1), '12.50', { quality: 'FINAL' })],
    '2026-11-20T02:00:00Z',
  );
  await city.given('finance', [row('EAST', 'BUDGET', ytd(2), '20')], '2026-11-20T03:00:00Z');
});

const PUSHES =
  'query ($first: Int!, $after: String) { pushes(first: $first, after: $after) { edges { cursor node { receiptNumber accountName } } pageInfo { hasNextPage endCursor } } }';
const page = async (
  login: 'office' | 'finance' | 'commerce',
  first: number,
  after?: string | null,
) => (await answer(city, login, PUSHES, { first, after })).pushes;
const senders = (connection: { edges: { node: { accountName: string } }[] }) =>
  connection.edges.map((one) => one.node.accountName.split(' ')[0]);

describe('receipts', () => {
  it('come newest first, page by page, each once, even where two share an instant', async () => {
    const first = await page('office', 2);
    const second = await page('office', 2, first.pageInfo.endCursor);
    expect([...senders(first), ...senders(second)]).toEqual([
      'finance',
      'office',
      'commerce',
      'finance',
    ]);
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
  });

  it('of a department are seen by that department only, not by another', async () => {
    expect(senders(await page('finance', 10))).toEqual(['finance', 'finance']);
    expect(senders(await page('commerce', 10))).toEqual(['commerce']);
    const { edges } = await page('commerce', 1);
    const number = edges[0].node.receiptNumber;
    const QUERY = 'query ($number: String!) { push(receiptNumber: $number) { receiptNumber } }';
    expect((await answer(city, 'commerce', QUERY, { number })).push).toEqual({
      receiptNumber: number,
    });
    expect((await answer(city, 'finance', QUERY, { number })).push).toBeNull();
    expect((await answer(city, 'office', QUERY, { number })).push).toEqual({
      receiptNumber: number,
    });
  });

  it.each([
    ['nonsense', 'nonsense'],
    ['an empty text', ''],
    [
      'a number no database key has',
      Buffer.from('2026-11-20T03:00:00.000Z 99999999999999999999999').toString('base64url'),
    ],
    [
      'an instant before history',
      Buffer.from('-271821-04-20T00:00:00.000Z 1').toString('base64url'),
    ],
    ['an instruction', Buffer.from(`2026-11-20T03:00:00.000Z 1' or '1'='1`).toString('base64url')],
  ])('are refused after a cursor that is %s, saying what to do', async (_what, after) => {
    const { errors } = await ask(city, 'office', PUSHES, { first: 1, after });
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', extensions: { argument: 'after' } }]);
    expect(errors[0]?.message).toMatch(/第一页.*first page/);
  });

  it('come at most a hundred and at least one at a time', async () => {
    expect((await page('office', 1000)).edges).toHaveLength(4);
    expect((await page('office', 0)).edges).toHaveLength(1);
  });
});

describe('pushing over GraphQL', () => {
  const PUSH = `mutation ($input: PushObservationsInput!) { pushObservations(input: $input) {
    receipt { receiptNumber door rowsNew department { code } indicators { code } isReplay }
    findings { code row value messageZh } findingCount } }`;
  const rows = [{ unit: '东河区', indicator: 'BUDGET', period: '2026年1—3月', value: '30.10' }];

  it('gives a receipt, and the same one as a replay when it is sent again', async () => {
    const input = { clientKey: 'graphql-key-1', rows };
    const first = (await answer(city, 'finance', PUSH, { input })).pushObservations;
    expect(first).toMatchObject({
      receipt: {
        door: 'GRAPHQL',
        rowsNew: 1,
        department: { code: 'FIN' },
        indicators: [{ code: 'BUDGET' }],
        isReplay: false,
      },
      findings: [],
      findingCount: 0,
    });
    const again = (await answer(city, 'finance', PUSH, { input })).pushObservations;
    expect(again.receipt).toEqual({ ...first.receipt, isReplay: true });
  });

  it('lists at most 500 findings and says how many there are', async () => {
    const bad = Array.from({ length: 700 }, () => ({ ...rows[0], unit: 'NOWHERE' }));
    const { receipt, findings, findingCount } = (
      await answer(city, 'finance', PUSH, { input: { clientKey: 'graphql-key-2', rows: bad } })
    ).pushObservations;
    expect([receipt, findings.length, findingCount]).toEqual([null, 500, 700]);
    expect(findings[499]).toMatchObject({ code: 'UNIT_UNKNOWN', row: 500 });
  });

  it('refuses a value that already went through a binary float too long to be exact', async () => {
    const { errors } = await ask(city, 'finance', PUSH, {
      input: { clientKey: 'graphql-key-3', rows: [{ ...rows[0], value: 0.1234567890123456 }] },
    });
    expect(errors[0]?.message).toMatch(/15/);
  });

  it('keeps all digits of a value sent as text', async () => {
    const value = '123456789012345678901234567890.12345678';
    await answer(city, 'finance', PUSH, {
      input: { clientKey: 'graphql-key-4', rows: [{ ...rows[0], period: '2026YTD04', value }] },
    });
    const { observations } = await answer(
      city,
      'finance',
      '{ observations(indicator: "BUDGET", units: ["EAST"]) { observations { period value } } }',
    );
    expect(observations[0].observations).toContainEqual({ period: '2026YTD04', value });
  });
});

describe('pushed values', () => {
  it('come by unit with their period, quality and revision; units without any are left out', async () => {
    const { observations } = await answer(
      city,
      'leader',
      '{ observations(indicator: "BUDGET", units: ["WEST", "PARK"]) { unit { code } observations { period value missingReason quality revision recordedAt } } }',
    );
    expect(observations).toEqual([
      {
        unit: { code: 'WEST' },
        observations: [
          {
            period: '2026YTD01',
            value: '12.5',
            missingReason: null,
            quality: 'FINAL',
            revision: 1,
            recordedAt: '2026-11-20T02:00:00.000Z',
          },
        ],
      },
    ]);
  });

  it('are refused for an indicator that is not there', async () => {
    const { errors } = await ask(
      city,
      'leader',
      '{ observations(indicator: "NOTHING") { unit { code } } }',
    );
    expect(errors).toMatchObject([
      { code: 'BAD_USER_INPUT', extensions: { argument: 'indicator' } },
    ]);
  });
});
