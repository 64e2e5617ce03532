import { describe, expect, it } from 'vitest';
import { givenFarSide, KEY, RECEIPT, type Recorded } from './far-side-fixture.ts';

const { far, file, run } = givenFarSide();

const named = (code: string, nameZh: string) => ({ code, nameZh, nameEn: code });
const KEY_OF_VALUE = {
  unit: named('EAST', '东河区'),
  indicator: named('BUDGET', '收入'),
  period: '2026YTD10',
};
const FINDING = {
  code: 'VALUE_NOT_A_NUMBER',
  row: 2,
  column: null,
  sheet: null,
  cell: null,
  value: '约5',
  messageZh: '“约5”不是数',
  messageEn: '"约5" is not a number',
  remedyZh: '请只填数字',
  remedyEn: 'Enter digits only',
};
const DRAFT = {
  state: 'READY',
  files: [{ fileName: 'a.csv', mappingSource: 'STANDARD', mappingJson: '{}', questions: [] }],
  rowsRead: 3,
  rowsNew: 1,
  rowsChanged: 1,
  rowsUnchanged: 1,
  rowsDeleting: 0,
  valuesWithdrawn: 0,
  lockedCount: 2,
  findings: [] as object[],
  findingCount: 0,
  changes: [
    {
      ...KEY_OF_VALUE,
      before: { value: '100', missingReason: null },
      after: { value: '101', missingReason: null },
    },
  ],
  missingCount: 4,
  lightsChanged: 1,
  newReds: 1,
  lightChanges: [{ ...KEY_OF_VALUE, before: 'GREEN', after: 'RED' }],
  rankChanges: [
    {
      category: named('PLACES', '区县'),
      unit: KEY_OF_VALUE.unit,
      period: '2026YTD10',
      before: 1,
      after: 3,
    },
  ],
};

/** A server that works a draft through on the second look, and confirms it as told. */
function server(draft: object, confirmed: object = {}) {
  let looks = 0;
  return ({ url, bytes }: Recorded) => {
    if (url.pathname.startsWith('/api/drafts')) return { status: 201, body: { draftId: 'd1' } };
    const { query } = JSON.parse(bytes.toString());
    const outcome = { receipt: RECEIPT, caseNumber: null, findings: [], findingCount: 0 };
    const data = query.startsWith('query PushDraft')
      ? { pushDraft: looks++ === 0 ? { ...DRAFT, state: 'READING' } : draft }
      : query.startsWith('mutation Confirm')
        ? { confirmPushDraft: { ...outcome, ...confirmed } }
        : { discardPushDraft: true };
    return { status: 200, body: { data } };
  };
}

const asked = () =>
  far.requests
    .filter(({ url }) => url.pathname === '/graphql')
    .map(({ bytes }) => /\w+ \w+/.exec(JSON.parse(bytes.toString()).query)![0]);

describe('baton push of several files', () => {
  it('sends them as one draft, shows what it would do, and confirms it', async () => {
    far.answer = server(DRAFT);
    const paths = [file('a.csv', '1'), file('b.csv', '2'), file('c.csv', '3')];
    const { exitCode, stdout } = await run(['push', ...paths, '--mapping', 'nbs']);
    expect(exitCode).toBe(0);
    const sent = far.requests.filter(({ url }) => url.pathname.startsWith('/api/'));
    expect(sent.map(({ url }) => url.pathname + url.search)).toEqual([
      '/api/drafts?fileName=a.csv&mapping=nbs&more=true',
      '/api/drafts/d1/files?fileName=b.csv&mapping=nbs&more=true',
      '/api/drafts/d1/files?fileName=c.csv&mapping=nbs',
    ]);
    expect(sent.map(({ bytes }) => bytes.toString())).toEqual(['1', '2', '3']);
    expect(sent[0]!.headers['x-baton-door']).toBe('CLI');
    expect(asked()).toEqual(['query PushDraft', 'query PushDraft', 'mutation ConfirmPushDraft']);
    expect(stdout).toContain('3 rows: 1 new, 1 changed');
    expect(stdout).toContain('R20260101-0001');
  });

  it('prints what is wrong, throws the draft away and exits 1 when it is refused', async () => {
    far.answer = server({ ...DRAFT, state: 'REFUSED', findings: [FINDING], findingCount: 1 });
    const { exitCode, stdout } = await run([
      'push',
      file('a.csv', '1'),
      file('b.csv', '2'),
      '--lang',
      'zh',
    ]);
    expect([exitCode, asked().at(-1)]).toEqual([1, 'mutation DiscardPushDraft']);
    expect(stdout).toContain('第 2 行');
    expect(stdout).toContain('→ 请只填数字');
  });

  it('says what the server refused to confirm', async () => {
    far.answer = server(DRAFT, { receipt: null, findings: [FINDING], findingCount: 1 });
    const { exitCode, stdout } = await run(['push', file('a.csv', '1'), file('b.csv', '2')]);
    expect([exitCode, asked().at(-1)]).toEqual([1, 'mutation DiscardPushDraft']);
    expect(stdout).toContain('Enter digits only');
  });

  it('never confirms a reading that is only guessed', async () => {
    const files = [{ ...DRAFT.files[0], mappingSource: 'PROPOSED' }];
    far.answer = server({ ...DRAFT, files });
    const { exitCode, stderr } = await run(['push', file('a.csv', '1'), file('b.csv', '2')]);
    expect([exitCode, asked().at(-1)]).toEqual([1, 'mutation DiscardPushDraft']);
    expect(stderr).toContain('baton mapping propose');
  });
});

describe('baton push --dry-run', () => {
  it.each([
    ['zh', ['收入', '100 → 101', 'GREEN → RED', '1 → 3', '2 个值已签章锁定', '什么都没有入库']],
    [
      'en',
      ['BUDGET', '100 → 101', 'GREEN → RED', '1 → 3', '2 values are signed', 'nothing was stored'],
    ],
  ])(
    'prints values, lights and ranks that would change, and keeps nothing (%s)',
    async (lang, said) => {
      far.answer = server(DRAFT);
      const { exitCode, stdout } = await run([
        'push',
        file('a.csv', 'x'),
        '--dry-run',
        '--lang',
        lang,
      ]);
      expect(exitCode).toBe(0);
      expect(asked()).toEqual(['query PushDraft', 'query PushDraft', 'mutation DiscardPushDraft']);
      for (const words of said) expect(stdout).toContain(words);
    },
  );

  it('prints JSON when asked, and exits 3 when the server failed at it', async () => {
    far.answer = server(DRAFT);
    const { stdout } = await run(['push', file('a.csv', 'x'), '--dry-run', '--json'], KEY);
    expect(JSON.parse(stdout).draft.rowsNew).toBe(1);
    far.answer = server({ ...DRAFT, state: 'FAILED' });
    expect((await run(['push', file('a.csv', 'x'), '--dry-run'])).exitCode).toBe(3);
  });
});
