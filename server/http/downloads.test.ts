import { beforeAll, describe, expect, it } from 'vitest';
import { signReceipt } from '../actions/signing/sign-receipt.ts';
import { aUnit, cityCatalogue } from '../test-support/city-catalogue.ts';
import { row, ytd } from '../test-support/city-facts.ts';
import { givenCity, type Login, PASSWORD, type TestCity } from '../test-support/given-city.ts';
import { givenHost, type TestHost } from '../test-support/test-host.ts';

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

let city: TestCity;
let host: TestHost;
let signed: string;
let latest: string;
beforeAll(async () => {
  const catalogue = cityCatalogue();
  const hostile = aUnit({ code: 'TOWN', nameZh: '=1+1,"镇"', unitType: 'TOWNSHIP' });
  city = await givenCity({ catalogue: { ...catalogue, units: [...catalogue.units, hostile] } });
  host = await givenHost(city);
  const first = await city.given(
    'finance',
    [
      row('EAST', 'BUDGET', ytd(9), '90.10'),
      row('WEST', 'BUDGET', ytd(9), '-3.5'),
      row('TOWN', 'BUDGET', ytd(9), '7'),
      row('EAST', 'DEBT', '2026-09', null, { missingReason: 'NOT_COLLECTED' }),
    ],
    '2026-10-10T02:00:00.000Z',
  );
  signed = first.receiptNumber;
  const outcome = await signReceipt(city.as('finhead'), {
    receiptNumber: signed,
    password: PASSWORD,
    seal: PNG,
  });
  if ('failure' in outcome) throw new Error(outcome.failure);
  const later = await city.given(
    'finance',
    [row('EAST', 'BUDGET', ytd(10), '100')],
    '2026-11-10T02:00:00.000Z',
  );
  latest = later.receiptNumber;
  await city.given(
    'finance',
    [row('EAST', 'BUDGET', ytd(10), '101', { quality: 'VERIFIED' })],
    '2026-11-12T02:00:00.000Z',
  );
  city.clock.set('2026-11-20T02:00:00.000Z');
});

async function get(path: string, as: Login | null = 'leader') {
  const headers: Record<string, string> = as === null ? {} : { cookie: await host.cookieOf(as) };
  return fetch(`${host.url}/api${path}`, { headers });
}

async function csv(path: string, as?: Login): Promise<string[]> {
  const response = await get(`/export/${path}`, as);
  const text = Buffer.from(await response.arrayBuffer()).toString('utf8');
  if (response.status !== 200) throw new Error(text);
  expect(text.startsWith('\ufeff')).toBe(true);
  return text.slice(1).trimEnd().split('\r\n');
}

const HEAD =
  '单位代码,单位,指标代码,指标,期间,数值,缺失原因,数据性质,计量单位,修订,首次记录时间,当前记录时间,回执号';

describe('the export of values', () => {
  it('has one line for each newest value, in the columns of the standard table and more', async () => {
    const lines = await csv('observations.csv?indicator=BUDGET,DEBT');
    expect(lines[0]).toBe(HEAD);
    expect(lines.slice(1).map((line) => line.replace(/,BT.*/, ''))).toEqual(
      expect.arrayContaining([
        'EAST,东河区,BUDGET,一般公共预算收入,2026YTD10,101,,已核实,亿元,2,2026-11-10T02:00:00.000Z,2026-11-12T02:00:00.000Z',
        'EAST,东河区,DEBT,债务率,2026-09,,未采集,初步核算,%,1,2026-10-10T02:00:00.000Z,2026-10-10T02:00:00.000Z',
      ]),
    );
    expect(lines).toHaveLength(6);
  });

  it('lets no text be run by a spreadsheet, and leaves negative figures as they are', async () => {
    const lines = await csv('observations.csv?units=TOWN,WEST');
    expect(lines.find((line) => line.startsWith('TOWN'))).toMatch(/^TOWN,"'=1\+1,""镇""",BUDGET/);
    expect(lines.find((line) => line.startsWith('WEST'))).toContain(',2026YTD09,-3.5,,');
  });

  it('can be pushed again as it is: nothing of it is new', async () => {
    const text = `\ufeff${(await csv('observations.csv', 'finance')).join('\r\n')}\r\n`;
    const response = await fetch(`${host.url}/api/push`, {
      method: 'POST',
      headers: { 'x-baton-key': 'export-again', cookie: await host.cookieOf('finance') },
      body: text,
    });
    const body = await response.json();
    expect([response.status, body.findings]).toEqual([200, []]);
    expect(body.receipt).toMatchObject({
      rowsRead: 5,
      rowsUnchanged: 5,
      rowsNew: 0,
      rowsChanged: 0,
    });
  });

  it('takes periods, units and the instant it was known', async () => {
    const periods = async (query: string) =>
      (await csv(`observations.csv?indicator=BUDGET&${query}`)).slice(1).map((line) => {
        const [unit, , , , period, value] = line.split(',');
        return `${unit} ${period} ${value}`;
      });
    expect(await periods('units=EAST&from=2026-10')).toEqual(['EAST 2026YTD10 101']);
    expect(await periods('units=EAST&to=2026YTD09')).toEqual(['EAST 2026YTD09 90.1']);
    const then = 'units=EAST&from=2026-10&asOf=2026-11-11';
    expect(await periods(then)).toEqual(['EAST 2026YTD10 100']);
    expect(await periods('units=EAST&asOf=2026-01-31')).toEqual([]);
    expect(
      await periods(
        `asOf=${encodeURIComponent('2026-11-10T10:00:00+08:00')}&units=EAST&from=2026-10`,
      ),
    ).toEqual(['EAST 2026YTD10 100']);
  });

  it('shows an appraised unit its own lines only', async () => {
    for (const query of ['', '?units=EAST,WEST', '?units=WEST']) {
      const lines = await csv(`observations.csv${query}`, 'west');
      expect(lines.slice(1).every((line) => line.startsWith('WEST,'))).toBe(true);
    }
    expect(await csv('observations.csv?units=EAST', 'west')).toEqual([HEAD]);
  });

  it.each([
    ['observations.csv?indicator=NOTHING', '没有指标“NOTHING”'],
    ['observations.csv?units=NOWHERE', '没有单位“NOWHERE”'],
    ['revisions.csv?from=soon', '无法识别的期间“soon”'],
    ['revisions.csv?asOf=yesterday', '无法识别的时点“yesterday”'],
  ])('answers %s with 400, naming what is wrong in both languages', async (path, zh) => {
    const response = await get(`/export/${path}`);
    const body = await response.json();
    expect([response.status, body.code]).toEqual([400, 'BAD_USER_INPUT']);
    expect(body.messageZh.startsWith(zh)).toBe(true);
    expect(body.messageEn).toMatch(/^(There is|The) /);
  });

  it('is refused to who is not signed in, and to a screen', async () => {
    expect((await get('/export/observations.csv', null)).status).toBe(401);
    expect((await get('/export/revisions.csv', 'screen')).status).toBe(403);
  });
});

describe('the export of revisions', () => {
  it('has every revision with its receipt, and says which are signed', async () => {
    const lines = await csv('revisions.csv?indicator=BUDGET&units=EAST');
    expect(lines[0]).toMatch(/,计量单位,修订,记录时间,回执号,已签章$/);
    expect(lines.slice(1)).toEqual([
      `EAST,东河区,BUDGET,一般公共预算收入,2026YTD09,90.1,,初步核算,亿元,1,2026-10-10T02:00:00.000Z,${signed},是`,
      `EAST,东河区,BUDGET,一般公共预算收入,2026YTD10,100,,初步核算,亿元,1,2026-11-10T02:00:00.000Z,${latest},否`,
      expect.stringMatching(/2026YTD10,101,,已核实,亿元,2,2026-11-12T02:00:00.000Z,BT\S+,否$/),
    ]);
  });
});

describe('an export of many pages', () => {
  it('neither loses nor repeats a line where one page ends and the next begins', async () => {
    const years = Array.from({ length: 60 }, (_, i) => 1965 + i);
    const months = Array.from({ length: 12 }, (_, i) => i + 1);
    const values = years.flatMap((year) =>
      months.flatMap((month) =>
        ['EAST', 'WEST', 'TOWN'].map((unit) => row(unit, 'BUDGET', ytd(month, year), `${month}`)),
      ),
    );
    await city.given('finance', values);
    const lines = await csv('observations.csv?indicator=BUDGET&to=2024');
    expect(new Set(lines).size).toBe(lines.length);
    expect(lines.length - 1).toBe(values.length);
    expect(values.length).toBeGreaterThan(2_000);
    expect(await csv('revisions.csv?indicator=BUDGET&to=2024')).toHaveLength(lines.length);
  });
});

describe('the seal under a receipt', () => {
  it('comes as the picture it is, to who may read the receipt', async () => {
    const response = await get(`/receipts/${signed}/seal`, 'finance');
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/png']);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(PNG);
  });

  it.each<[Login | null, string, number]>([
    ['commerce', 'signed', 404],
    ['finance', 'latest', 404],
    ['east', 'signed', 403],
    [null, 'signed', 401],
  ])('answers %s about the %s receipt with %i', async (login, which, status) => {
    const number = which === 'signed' ? signed : latest;
    const response = await get(`/receipts/${number}/seal`, login);
    expect(response.status).toBe(status);
    expect((await response.json()).messageZh).toMatch(/[一-鿿]/);
  });
});
