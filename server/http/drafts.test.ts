import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre';
import { beforeAll, describe, expect, it } from 'vitest';
import { createDraft } from '../actions/draft/manage-draft.ts';
import { sourceOfBytes } from '../files/file-source.ts';
import { spoolFile } from '../files/spool-file.ts';
import { givenCity, type Login, type TestCity } from '../test-support/given-city.ts';
import { givenHost, type TestHost } from '../test-support/test-host.ts';
import { workbookBytes } from '../test-support/workbook.ts';
import { startWork } from './start-work.ts';

let city: TestCity;
let host: TestHost;
beforeAll(async () => {
  city = await givenCity();
  host = await givenHost(city);
});

const DOOR = { 'x-baton-door': 'UPLOAD' };
const HEAD = '单位,指标,期间,数值\n';
const GOOD = `${HEAD}东河区,一般公共预算收入,2026年1—10月,100\n`;
const BAD = `${HEAD}东河区,一般公共预算收入,2026年1—10月,一百\n`;

async function send(
  path: string,
  body: string | Uint8Array,
  as: Login | null = 'finance',
  headers: Record<string, string> = DOOR,
) {
  const cookie: Record<string, string> = as === null ? {} : { cookie: await host.cookieOf(as) };
  const response = await fetch(`${host.url}/api/drafts${path}`, {
    method: 'POST',
    headers: { ...headers, ...cookie },
    body: body as BodyInit,
  });
  return { status: response.status, body: await response.json() };
}

async function get(path: string, as: Login | null = 'finance') {
  const headers: Record<string, string> = as === null ? {} : { cookie: await host.cookieOf(as) };
  return fetch(`${host.url}/api/drafts${path}`, { headers });
}

const FIELDS =
  'state rowsRead rowsNew findingCount findings { code cell row } files { fileName mappingCode linesRead }';
async function draftOf(id: string, as: Login = 'finance') {
  const query = `query ($id: ID!) { pushDraft(id: $id) { ${FIELDS} } }`;
  const response = await host.post(query, { cookie: await host.cookieOf(as) }, { id });
  const { data, errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors[0]));
  return data.pushDraft;
}

/** The draft when the hub has done with it. */
async function worked(id: string) {
  await city.app.drafts.idle();
  return draftOf(id);
}

describe('a draft', () => {
  it('takes a file, reads it in the background and waits with what it would do', async () => {
    const { status, body } = await send(`?fileName=${encodeURIComponent('10月.csv')}`, GOOD);
    expect(status).toBe(201);
    expect(await worked(body.draftId)).toMatchObject({
      state: 'READY',
      rowsNew: 1,
      findingCount: 0,
      files: [{ fileName: '10月.csv', linesRead: 1 }],
    });
    const [name] = readdirSync(city.app.spoolFolder);
    expect(name).toMatch(/^[\w-]{22}\.spool$/);
  });

  it('takes more files, and is read once all are there', async () => {
    const september = GOOD.replace('10月', '9月').replace('100', '90');
    const first = await send('?fileName=a.csv&more=true', GOOD);
    expect((await worked(first.body.draftId)).state).toBe('RECEIVED');
    const second = await send(`/${first.body.draftId}/files?fileName=b.csv`, september);
    expect([second.status, second.body.draftId]).toEqual([201, first.body.draftId]);
    expect(await worked(first.body.draftId)).toMatchObject({ state: 'READY', rowsRead: 2 });
    const third = await send(`/${first.body.draftId}/files?fileName=c.csv`, BAD);
    expect(third.status).toBe(201);
    expect(await worked(first.body.draftId)).toMatchObject({
      state: 'REFUSED',
      findings: [{ code: 'VALUE_NOT_A_NUMBER', row: 2 }],
    });
  });

  it('is written as a replacement where it says so', async () => {
    const { body } = await send('?mode=replace&scopeUnits=EAST&scopePeriods=2026YTD10', GOOD);
    expect((await worked(body.draftId)).state).toBe('READY');
    const wrong = await send('?mode=all', GOOD);
    expect([wrong.status, wrong.body.code]).toEqual([400, 'BAD_USER_INPUT']);
  });

  it('is not there for anybody but its sender', async () => {
    const { body } = await send('', GOOD);
    const { draftId } = body;
    await worked(draftId);
    for (const login of ['commerce', 'office'] as const) {
      expect(await draftOf(draftId, login)).toBeNull();
      expect((await send(`/${draftId}/files`, GOOD, login)).status).toBe(404);
      expect((await get(`/${draftId}/marked.xlsx`, login)).status).toBe(404);
    }
    expect((await worked(draftId)).files).toHaveLength(1);
  });

  it('is refused to who is not signed in, has no right, or comes from a page of another site', async () => {
    const before = readdirSync(city.app.spoolFolder).length;
    const visitor = await send('', GOOD, null);
    expect([visitor.status, visitor.body.code]).toEqual([401, 'UNAUTHENTICATED']);
    const leader = await send('', GOOD, 'leader');
    expect([leader.status, leader.body.code]).toEqual([403, 'FORBIDDEN']);
    const foreign = await send('', GOOD, 'finance', { 'content-type': 'text/plain' });
    expect([foreign.status, foreign.body.code]).toEqual([403, 'FORBIDDEN']);
    expect(foreign.body.messageZh).toContain('x-baton-door');
    expect(foreign.body.messageEn).not.toMatch(/[一-鿿]/);
    expect(readdirSync(city.app.spoolFolder)).toHaveLength(before);
  });
});

describe('the marked workbook of a draft', () => {
  const rows = (value: string) => [
    ['单位代码', '指标代码', '期间', '数值'],
    ['EAST', 'BUDGET', '2026YTD09', value],
  ];

  it('comes under the name of the file with its wrong cells filled', async () => {
    const { body } = await send(
      `?fileName=${encodeURIComponent('九月(初).xlsx')}`,
      await workbookBytes(rows('约九')),
    );
    expect((await worked(body.draftId)).state).toBe('REFUSED');
    const response = await get(`/${body.draftId}/marked.xlsx?file=0`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="marked.xlsx"; filename*=UTF-8''${encodeURIComponent('九月(初)-批注.xlsx').replaceAll('(', '%28').replaceAll(')', '%29')}`,
    );
    const book = await readXlsx(new Uint8Array(await response.arrayBuffer()), { readStyles: true });
    const cell = book.sheets[0]!.cells?.get('1,3');
    expect(cell?.comment?.text).toContain('“约九”不是数');
    expect(book.sheets[0]!.cells?.get('1,2')?.comment).toBeUndefined();
  });

  it('marks in each of several files what is wrong in it, and no cell for the fault of another', async () => {
    const first = await send('?fileName=a.xlsx&more=true', await workbookBytes(rows('约九')));
    const { draftId } = first.body;
    await send(`/${draftId}/files?fileName=b.xlsx`, await workbookBytes(rows('90')));
    expect((await worked(draftId)).state).toBe('REFUSED');
    const noted = async (file: number) => {
      const response = await get(`/${draftId}/marked.xlsx?file=${file}`);
      const book = await readXlsx(new Uint8Array(await response.arrayBuffer()), {
        readStyles: true,
      });
      return book.sheets[0]!.cells?.get('1,3')?.comment?.text ?? null;
    };
    expect(await noted(0)).toContain('约九');
    expect(await noted(1)).toBeNull();
  });

  it('is not there for a file the draft does not have, or one that is gone', async () => {
    const { body } = await send('', GOOD);
    await worked(body.draftId);
    for (const file of ['1', '-1', 'x']) {
      const response = await get(`/${body.draftId}/marked.xlsx?file=${file}`);
      expect([response.status, (await response.json()).code]).toEqual([404, 'NOT_FOUND']);
    }
    for (const name of readdirSync(city.app.spoolFolder)) rmSync(join(city.app.spoolFolder, name));
    expect((await get(`/${body.draftId}/marked.xlsx`)).status).toBe(404);
    expect((await get(`/${body.draftId}/marked.xlsx`, null)).status).toBe(401);
  });
});

describe('the start of the hub', () => {
  it('works through what a stop cut off, keeps the files of drafts and removes others', async () => {
    const bytes = (text: string) => sourceOfBytes(Buffer.from(text), null).stream();
    const file = await spoolFile(bytes(GOOD), city.app.spoolFolder);
    const orphan = await spoolFile(bytes(GOOD), city.app.spoolFolder);
    const { spoolName, size, digest } = file;
    const files = [
      { spoolName, size, digest, fileName: 'x.csv', mappingCode: null, mapping: null },
    ];
    const draftId = await createDraft(city.as('finance'), { files, mode: 'MERGE', scope: null });
    const closedId = await createDraft(city.as('commerce'), { files, mode: 'MERGE', scope: null });
    await city.store.pool.query(`update account set is_disabled = true where login = 'commerce'`);
    const work = await startWork(city.app, { watchDir: null });
    expect((await worked(draftId)).state).toBe('READY');
    await work.stop();
    const { rows } = await city.store.pool.query(
      'select state from push_draft where push_draft_id = $1',
      [closedId],
    );
    expect(rows).toEqual([{ state: 'RECEIVED' }]);
    const left = readdirSync(city.app.spoolFolder);
    expect(left).toContain(spoolName);
    expect(left).not.toContain(orphan.spoolName);
    await city.store.pool.query(`update account set is_disabled = false where login = 'commerce'`);
  });
});
