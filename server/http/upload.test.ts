import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { saveMapping } from '../actions/mapping/save-mapping.ts';
import { pushFile } from '../actions/observation/push-file.ts';
import { updateMappingShape } from '../data/mapping/mapping.repository.ts';
import { sourceOfBytes } from '../files/file-source.ts';
import { fingerprintOf } from '../files/fingerprint.ts';
import { sampleLines } from '../files/open-lines.ts';
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

  it('reads a file by the mapping that was saved for its shape', async () => {
    const wide = '县区,2026年3月,2026年4月\nEAST,20,30\nWEST,10,12\n';
    const unknown = await upload(wide);
    expect([unknown.status, unknown.body.findings[0].code]).toEqual([422, 'MAPPING_NEEDED']);
    expect(unknown.body.findings[0].remedyEn).toContain('baton mapping propose');
    const { code } = await saveMapping(city.as('finance'), {
      code: 'fin-wide',
      nameZh: '宽表',
      nameEn: 'Wide',
      layout: 'PERIODS_ACROSS',
      indicator: { code: 'BUDGET' },
      periodsAs: 'YEAR_TO_DATE',
      blank: 'SKIP',
    });
    const named = await upload(wide, { query: `?mapping=${code}` });
    expect([named.status, named.body.receipt?.rowsNew]).toEqual([200, 4]);
    const sample = await sampleLines(sourceOfBytes(Buffer.from(wide), null));
    const grid = 'code' in sample ? undefined : sample.grids[0];
    await city.store.transact(({ trx }) =>
      updateMappingShape(trx, 'fin-wide', fingerprintOf(grid!)),
    );
    const next = await upload(
      wide.replace('2026年3月', '2026年5月').replace('2026年4月', '2026年6月'),
    );
    expect([next.status, next.body.receipt?.rowsNew]).toEqual([200, 4]);
  });

  it('understands the unit of measure behind a value where the indicator is called by its name', async () => {
    const { status, body } = await upload(
      '单位,指标,期间,数值\n东河区,一般公共预算收入,2025年1—7月,12.5亿元\n',
    );
    expect([status, body.findings]).toEqual([200, []]);
  });

  it('says of SDMX-CSV without its first column what is missing', async () => {
    const { status, body } = await upload('FREQ,REF_AREA,TIME_PERIOD,OBS_VALUE\nA,EAST,2024,1\n');
    expect([status, body.findings[0].code]).toEqual([422, 'COLUMN_MISSING']);
    expect(body.findings[0].value).toBe('DATAFLOW / STRUCTURE, STRUCTURE_ID');
  });

  it('replaces what a declared scope holds', async () => {
    const rows = (value: string) => `单位,指标,期间,数值\n${value}`;
    await upload(rows('EAST,BUDGET,2025YTD05,1\nWEST,BUDGET,2025YTD05,2\n'));
    const query =
      '?mode=replace&scopeIndicators=BUDGET&scopeUnits=EAST,WEST&scopePeriods=2025YTD05';
    const { status, body } = await upload(rows('EAST,BUDGET,2025YTD05,1\n'), { query });
    expect(status).toBe(200);
    expect(body.receipt).toMatchObject({ mode: 'REPLACE', rowsUnchanged: 1, valuesWithdrawn: 1 });
  });

  it.each([
    ['?mode=append', '没有报送方式“APPEND”', 'There is no mode "APPEND"'],
    ['?scopeUnits=EAST', '申报范围只用于整体替换', 'A declared scope goes with'],
  ])('answers %s with 400 in both languages', async (query, zh, en) => {
    const { status, body } = await upload(CSV, { query });
    expect([status, body.code]).toEqual([400, 'BAD_USER_INPUT']);
    expect(body.messageZh.startsWith(zh)).toBe(true);
    expect(body.messageEn.startsWith(en)).toBe(true);
  });

  it('answers a retry from its receipt, without reading the file again', async () => {
    const digest = 'aa'.repeat(32);
    const path = join(city.app.spoolFolder, 'retry.csv');
    writeFileSync(path, CSV.replace('100.00', '99.25'));
    const push = {
      clientKey: 'retry-without-file',
      door: 'CLI' as const,
      fileName: null,
      mappingCode: null,
      file: { path, digest },
    };
    const first = await pushFile(city.as('finance'), push);
    rmSync(path);
    const again = await pushFile(city.as('finance'), push);
    expect([first.isReplay, again.isReplay]).toEqual([false, true]);
    expect(again.receipt?.receiptNumber).toBe(first.receipt?.receiptNumber);
  });

  it('keeps a refusal, whatever was wrong with the file', async () => {
    await upload(CSV, { query: '?mapping=NOTHING&fileName=kept.csv' });
    const { rows } = await city.store.pool.query(
      `select finding_codes from push_refusal where file_name = 'kept.csv'`,
    );
    expect(rows).toEqual([{ finding_codes: ['MAPPING_UNKNOWN'] }]);
  });

  it('leaves no file behind, whether it accepts or refuses', async () => {
    await upload(CSV);
    await upload('甲');
    expect(readdirSync(city.app.spoolFolder)).toEqual([]);
  });

  it.each<[string, string, number, string]>([
    ['a workbook over 64 MB', 'PK\u0003\u0004 and', 65, '64 MB'],
    ['a text over 512 MB', '单位', 513, '512 MB'],
  ])('refuses %s with 413 before reading it', async (_what, start, megabytes, limit) => {
    const { outgoing, answered } = open({
      'x-baton-key': 'large-file-1',
      'content-length': String(megabytes * 1024 * 1024),
    });
    outgoing.write(start);
    const { status, body } = await answered;
    outgoing.destroy();
    expect([status, body.findings[0].code]).toEqual([413, 'FILE_TOO_LARGE']);
    expect(body.findings[0].messageEn).toContain(limit);
    expect(body.messageZh).toContain('文件过大');
  });

  it('lets the sender of a workbook too large read the answer, though it never said how large', async () => {
    const { outgoing, answered } = open({ 'x-baton-key': 'large-file-2' });
    outgoing.write('PK\u0003\u0004');
    const block = Buffer.alloc(1024 * 1024);
    for (let sent = 0; sent < 66; sent++) {
      if (!outgoing.write(block)) await once(outgoing, 'drain');
    }
    outgoing.end();
    const { status, body } = await answered;
    expect([status, body.findings[0].code]).toEqual([413, 'FILE_TOO_LARGE']);
    expect(readdirSync(city.app.spoolFolder)).toEqual([]);
  });

  it('leaves nothing of an upload that breaks off', async () => {
    const { outgoing, answered } = open({
      'x-baton-key': 'broken-off-1',
      'content-length': '9000',
    });
    answered.catch(() => {});
    outgoing.write(CSV);
    await until(() => readdirSync(city.app.spoolFolder).length === 1);
    outgoing.destroy();
    await until(() => readdirSync(city.app.spoolFolder).length === 0);
    expect((await upload(CSV)).status).toBe(200);
  });
});

async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; !isSo(); tries++) {
    if (tries > 200) throw new Error('It never came about');
    await delay(25);
  }
}

type Answer = {
  status: number;
  body: { messageZh: string; findings: [{ code: string; messageEn: string }] };
};

/** A request whose body is written by hand. */
function open(headers: Record<string, string>) {
  const options = { method: 'POST', headers: { cookie, ...headers } };
  const outgoing = request(`${host.url}/api/push`, options);
  const answered = new Promise<Answer>((resolve, reject) => {
    outgoing.on('error', reject);
    outgoing.on('response', async (response) => {
      let text = '';
      for await (const chunk of response) text += chunk;
      resolve({ status: response.statusCode ?? 0, body: JSON.parse(text) });
    });
  });
  return { outgoing, answered };
}
