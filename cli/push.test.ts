import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { givenFarSide, KEY, RECEIPT } from './far-side-fixture.ts';

const { far, folder, file, run } = givenFarSide();

const FINDING = {
  code: 'VALUE_NOT_A_NUMBER',
  row: 7,
  column: '2024年',
  sheet: '上报',
  cell: 'C7',
  value: '约5\u001b[31m',
  messageZh: '“约5”不是数',
  messageEn: '"约5" is not a number',
  remedyZh: '请只填数字',
  remedyEn: 'Enter digits only',
};
const accepted = () => ({ status: 200, body: { receipt: RECEIPT, findings: [], findingCount: 0 } });
const refused = (status = 422, findingCount = 1) => ({
  status,
  body: { receipt: null, findings: [FINDING], findingCount },
});

describe('baton push', () => {
  it('sends the bytes as they are, with the file name, mapping, key and door', async () => {
    far.answer = accepted;
    const bytes = Uint8Array.from([0xef, 0xbb, 0xbf, 0x00, 0xff, 0x0a]);
    const path = file('一季度 报表.csv', bytes);
    const { exitCode, stdout } = await run([
      'push',
      path,
      '--mapping',
      'nbs',
      '--key',
      'my-key-01',
    ]);
    expect(exitCode).toBe(0);
    const [request] = far.requests;
    expect(request?.method).toBe('POST');
    expect(request?.url.pathname).toBe('/api/push');
    expect(Object.fromEntries(request!.url.searchParams)).toEqual({
      fileName: '一季度 报表.csv',
      mapping: 'nbs',
    });
    expect(request?.headers).toMatchObject({
      authorization: 'Bearer bk_test',
      'x-baton-key': 'my-key-01',
      'x-baton-door': 'CLI',
      'content-type': 'application/octet-stream',
    });
    expect(request?.bytes).toEqual(Buffer.from(bytes));
    expect(stdout).toContain('R20260101-0001');
    expect(stdout).toContain('12 rows: 10 new, 2 changed');
  });

  it('makes a repeated command a retry: the key follows from content and options', async () => {
    far.answer = accepted;
    const path = file('a.csv', 'x,1');
    const copy = file('b.csv', 'x,1');
    const other = file('c.csv', 'x,2');
    await run(['push', path]);
    await run(['push', copy]);
    await run(['push', other]);
    await run(['push', path, '--mapping', 'nbs']);
    await run(['push', path, '--mode', 'replace']);
    await run(['push', path, '--mode', 'replace', '--scope-units', 'EAST']);
    const keys = far.requests.map((request) => request.headers['x-baton-key']);
    expect(keys[0]).toMatch(/^[A-Za-z0-9._:-]{8,100}$/);
    expect(keys[1]).toBe(keys[0]);
    expect(new Set(keys).size).toBe(5);
  });

  it('says clearly when nothing was stored because it had been pushed before', async () => {
    far.answer = () => ({
      status: 200,
      body: { receipt: { ...RECEIPT, isReplay: true }, findings: [], findingCount: 0 },
    });
    const { exitCode, stdout } = await run(['push', file('a.csv', 'x'), '--lang', 'zh']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('此前已推送');
    expect(stdout).toContain('--key');
  });

  it('prints what was refused as place, value, problem and remedy, and exits 1', async () => {
    far.answer = () => refused(422, 7);
    const { exitCode, stdout } = await run(['push', file('a.csv', 'x'), '--lang', 'zh']);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('工作表“上报” C7 “2024年”列');
    expect(stdout).toContain('“约5”不是数');
    expect(stdout).toContain('→ 请只填数字');
    expect(stdout).toContain('另有 6 处');
    expect(stdout).not.toContain('Enter digits');
    expect(stdout).not.toContain('\u001b');
  });

  it.each([
    ['en_GB.UTF-8', ['Enter digits only', 'sheet "上报", C7, column "2024年"'], ['请只填数字']],
    ['zh_CN.UTF-8', ['请只填数字'], ['Enter digits only']],
    ['C', ['请只填数字', 'Enter digits only'], []],
  ])('speaks as the terminal does: LANG=%s', async (LANG, said, unsaid) => {
    far.answer = () => refused();
    const { stdout } = await run(['push', file('a.csv', 'x')], { ...KEY, LANG });
    for (const words of said) expect(stdout).toContain(words);
    for (const words of unsaid) expect(stdout).not.toContain(words);
  });

  it('sends how the file is to be written with it', async () => {
    far.answer = accepted;
    const scope = ['--scope-indicators', 'BUDGET,DEBT', '--scope-periods', '2026YTD10'];
    await run(['push', file('a.csv', 'x'), '--mode', 'replace', ...scope]);
    expect(Object.fromEntries(far.requests[0]!.url.searchParams)).toEqual({
      fileName: 'a.csv',
      mode: 'replace',
      scopeIndicators: 'BUDGET,DEBT',
      scopePeriods: '2026YTD10',
    });
  });

  it.each([
    [['--mode', 'append']],
    [['--scope-units', 'EAST']],
    [['--dry-run', '--key', 'good-key-1']],
  ])('exits 2 on %j', async (args) => {
    expect((await run(['push', file('a.csv', 'x'), ...args])).exitCode).toBe(2);
    expect(far.requests).toEqual([]);
  });

  it('prints one line of JSON when asked', async () => {
    far.answer = () => refused();
    const path = file('bad.csv', '2');
    const { exitCode, stdout } = await run(['push', path, '--json']);
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      file: path,
      receipt: null,
      findingCount: 1,
      findings: [{ cell: 'C7' }],
    });
  });

  it.each([
    ['a key conflict', refused(409), 1, '约5'],
    ['an unknown key', { status: 401, body: {} }, 1, 'API key'],
    ['a missing right', { status: 403, body: {} }, 1, 'not allowed'],
    [
      'its own words',
      { status: 413, body: { messageZh: '过大', messageEn: 'Too big' } },
      1,
      'Too big',
    ],
    ['a busy server', { status: 503, body: 'busy' }, 3, 'busy'],
    ['a broken server', { status: 500, body: { oops: true } }, 3, 'makes no sense'],
    ['a foreign page', { status: 200, body: '<html>a proxy page</html>' }, 3, 'makes no sense'],
    [
      'neither receipt nor findings',
      { status: 200, body: { receipt: null, findings: [], findingCount: 0 } },
      3,
      'makes no sense',
    ],
  ])('answers %s with the right exit code', async (_, answer, code, words) => {
    far.answer = () => answer;
    const { exitCode, stdout, stderr } = await run(['push', file('a.csv', 'x')]);
    expect(exitCode).toBe(code);
    expect(stdout + stderr).toContain(words);
  });

  it('exits 3 when there is no server, and says that repeating is safe', async () => {
    const nobody = ['--server', 'http://127.0.0.1:9'];
    const { exitCode, stderr } = await run(['push', file('a.csv', 'x'), ...nobody]);
    expect(exitCode).toBe(3);
    expect(stderr).toContain('stores nothing twice');
  });

  it('pushes nothing when one of the files cannot be read', async () => {
    far.answer = accepted;
    const { exitCode } = await run(['push', file('a.csv', 'x'), join(folder, 'absent.csv')]);
    expect(exitCode).toBe(2);
    expect(far.requests).toEqual([]);
  });
});
