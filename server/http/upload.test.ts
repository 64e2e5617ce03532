import { execFileSync } from 'node:child_process';
import { request } from 'node:http';
import { beforeAll, describe, expect, it } from 'vitest';
import { givenCity, type TestCity } from '../test-support/given-city.ts';
import { answer } from '../test-support/run-graphql.ts';
import { givenHost, type TestHost } from '../test-support/test-host.ts';
import { workbookBytes } from '../test-support/workbook.ts';

let city: TestCity;
let host: TestHost;
let cookie: string;
beforeAll(async () => {
  city = await givenCity();
  host = await givenHost(city);
  cookie = await host.cookieOf('finance');
});

type Upload = {
  key?: string;
  as?: string | null;
  query?: string;
  headers?: Record<string, string>;
};
let uploads = 0;
async function upload(
  bytes: Uint8Array | string,
  { key = `upload-key-${uploads++}`, as = cookie, query = '', headers = {} }: Upload = {},
) {
  const response = await fetch(`${host.url}/api/push${query}`, {
    method: 'POST',
    headers: { 'x-baton-key': key, ...(as === null ? {} : { cookie: as }), ...headers },
    body: bytes as BodyInit,
  });
  return { status: response.status, body: await response.json() };
}

const CSV =
  '单位,指标,期间,数值,数据性质\n东河区,一般公共预算收入,2026年1—10月,100.00,快报\n西岭县,一般公共预算收入,2026年1—10月,80,快报\n注：初步统计\n';

/** The text in the encoding old spreadsheet programs write. */
const gb18030 = (text: string) =>
  execFileSync('iconv', ['-f', 'UTF-8', '-t', 'GB18030'], { input: text });

describe('the upload door', () => {
  it('takes a CSV in GB18030 and answers with a receipt', async () => {
    const { status, body } = await upload(gb18030(CSV), {
      query: `?fileName=${encodeURIComponent('10月.csv')}`,
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      receipt: {
        door: 'UPLOAD',
        fileName: '10月.csv',
        rowsRead: 2,
        rowsNew: 2,
        lightsChanged: 2,
        newReds: 1,
        isReplay: false,
      },
      findings: [],
      findingCount: 0,
    });
    const { progress } = await answer(
      city,
      'leader',
      '{ progress(unit: "WEST", indicator: "BUDGET", period: "2026-10") { light observation { value quality } } }',
    );
    expect(progress).toEqual({ light: 'RED', observation: { value: '80', quality: 'FLASH' } });
  });

  it('takes a workbook', async () => {
    const bytes = await workbookBytes([
      ['单位代码', '指标代码', '期间', '数值'],
      ['EAST', 'BUDGET', '2026YTD09', 90.5],
      ['WEST', 'BUDGET', '2026YTD09', 70],
    ]);
    const { status, body } = await upload(bytes);
    expect([status, body.receipt?.rowsNew]).toEqual([200, 2]);
  });

  it('answers a repeated upload with the same receipt, and other rows under its key with 409', async () => {
    const first = await upload(CSV, { key: 'monthly-2026-10' });
    const again = await upload(CSV, { key: 'monthly-2026-10' });
    expect([again.status, again.body.receipt.receiptNumber, again.body.receipt.isReplay]).toEqual([
      200,
      first.body.receipt.receiptNumber,
      true,
    ]);
    const other = await upload(CSV.replace('100.00', '101.00'), { key: 'monthly-2026-10' });
    expect([other.status, other.body.findings[0].code]).toEqual([409, 'CLIENT_KEY_CONFLICT']);
  });

  it('refuses a file with faults whole, with 422 and the place of each', async () => {
    const bad = CSV.replace('西岭县', '西岭市').replace('100.00', '一百');
    const { status, body } = await upload(bad);
    expect(status).toBe(422);
    expect(body.receipt).toBeNull();
    expect(body.findings).toMatchObject([
      { code: 'VALUE_NOT_A_NUMBER', row: 2, value: '一百' },
      { code: 'UNIT_UNKNOWN', row: 3, value: '西岭市' },
    ]);
    expect(body.findings[0].remedyZh.length).toBeGreaterThan(4);
  });

  it.each<[string, Uint8Array | string]>([
    ['nothing', ''],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['bytes no encoding knows', Buffer.from([0xff, 0xfe, 0xfd, 0xff, 0xff])],
    ['half a workbook', Buffer.from('504b0304140000000800', 'hex')],
  ])('refuses %s with 422 and a remedy', async (_what, bytes) => {
    const { status, body } = await upload(bytes);
    expect([status, body.receipt, body.findings.length]).toEqual([422, null, 1]);
    expect(body.findings[0].remedyEn.length).toBeGreaterThan(4);
  });

  it('refuses a file for which no mapping of that name was saved', async () => {
    const { status, body } = await upload(CSV, { query: '?mapping=NOTHING' });
    expect([status, body.findings[0].code]).toEqual([422, 'MAPPING_UNKNOWN']);
  });

  it('refuses an upload without a key, which a page of another site cannot set', async () => {
    const { status, body } = await upload(CSV, { key: '' });
    expect([status, body.findings[0].code]).toEqual([422, 'CLIENT_KEY_INVALID']);
  });

  it('asks for sign-in with 401 and refuses those without the right with 403, in both languages', async () => {
    const visitor = await upload(CSV, { as: null });
    expect([visitor.status, visitor.body]).toMatchObject([
      401,
      { code: 'UNAUTHENTICATED', messageZh: '请先登录', messageEn: 'Sign in first' },
    ]);
    const leader = await upload(CSV, { as: await host.cookieOf('leader') });
    expect([leader.status, leader.body.code]).toEqual([403, 'FORBIDDEN']);
    expect(leader.body.messageZh).toMatch(/绩效办/);
    expect(leader.body.messageEn).toMatch(/appraisal office/);
  });

  it('takes the upload of a machine with an API key, and calls the door by its name', async () => {
    const made = await host.post('mutation { createApiKey(input: { name: "接口" }) { secret } }', {
      cookie,
    });
    const { secret } = (await made.json()).data.createApiKey;
    const headers = { authorization: `Bearer ${secret}`, 'x-baton-door': 'CLI' };
    const { status, body } = await upload(CSV, { as: null, headers });
    expect([status, body.receipt.door]).toEqual([200, 'CLI']);
  });

  it('refuses a file over 64 MB with 413 before reading it', async () => {
    const { status, text } = await new Promise<{ status: number; text: string }>(
      (resolve, reject) => {
        const headers = {
          'x-baton-key': 'large-file-1',
          cookie,
          'content-length': 65 * 1024 * 1024,
        };
        const outgoing = request(
          `${host.url}/api/push`,
          { method: 'POST', headers },
          (response) => {
            let text = '';
            response.on('data', (chunk) => {
              text += chunk;
            });
            response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
          },
        );
        outgoing.on('error', reject);
        outgoing.write('单位');
      },
    );
    expect([status, JSON.parse(text).findings[0].code]).toEqual([413, 'FILE_TOO_LARGE']);
  });
});
