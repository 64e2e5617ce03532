import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { readXlsx } from 'hucre';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { saveMapping } from '../actions/mapping/save-mapping.ts';
import { actionContext } from '../http/app.ts';
import { givenCity, type TestCity } from '../test-support/given-city.ts';
import { answer } from '../test-support/run-graphql.ts';
import { workbookBytes } from '../test-support/workbook.ts';
import { claimFile } from './take-file.ts';
import { type WatchedFolder, watchFolder } from './watch-folder.ts';

const WITHIN_MS = 20_000;

let city: TestCity;
beforeAll(async () => {
  city = await givenCity();
});

function givenFolder(): string {
  const root = mkdtempSync(join(tmpdir(), 'baton-watch-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  return root;
}

async function watching(root: string): Promise<WatchedFolder> {
  const contextOf = (viewer: Parameters<typeof actionContext>[1]) =>
    actionContext(city.app, viewer);
  const times = { settledMs: 150, retryMs: 300 };
  const watched = await watchFolder(root, { contextOf, log: city.app.log }, times);
  onTestFinished(() => watched.close());
  return watched;
}

function put(root: string, path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

/** Names in a folder below the root, without the instant in front; waits until one has the ending. */
async function arrived(root: string, folder: string, ending: string): Promise<string[]> {
  const until = Date.now() + WITHIN_MS;
  for (;;) {
    const names = list(root, folder);
    if (names.some((name) => name.endsWith(ending))) return names;
    if (Date.now() > until) throw new Error(`${folder} holds ${names.join(', ')}`);
    await delay(50);
  }
}

function list(root: string, folder: string): string[] {
  try {
    return readdirSync(join(root, folder)).sort();
  } catch {
    return [];
  }
}

const json = (root: string, folder: string, names: string[], ending: string) =>
  JSON.parse(
    readFileSync(join(root, folder, names.find((name) => name.endsWith(ending))!), 'utf8'),
  );

const csv = (value: string, month = 10) =>
  `单位,指标,期间,数值\n东河区,一般公共预算收入,2026年1—${month}月,${value}\n`;

describe('the watched folder', () => {
  it('pushes a file in the name of its folder and puts it away with its receipt', async () => {
    const root = givenFolder();
    const watched = await watching(root);
    put(root, 'finance/in/10月.csv', csv('100.5'));
    const names = await arrived(root, 'finance/done', '月.csv');
    expect(names).toEqual(['20261120T020000Z-10月.csv', '20261120T020000Z-10月.csv.receipt.json']);
    const receipt = json(root, 'finance/done', names, '.json');
    expect(receipt).toMatchObject({ door: 'FOLDER', fileName: '10月.csv', rowsNew: 1 });
    expect(receipt.accountName).toBe('finance 账户');
    const { push } = await answer(
      city,
      'finance',
      'query ($n: String!) { push(receiptNumber: $n) { door rowsRead } }',
      { n: receipt.receiptNumber },
    );
    expect(push).toEqual({ door: 'FOLDER', rowsRead: 1 });
    await watched.idle();
    expect(list(root, 'finance/in')).toEqual([]);
    expect(readdirSync(city.app.spoolFolder)).toEqual([]);
  });

  it('puts a file with faults aside with what is wrong, in both languages and in its cells', async () => {
    const root = givenFolder();
    await watching(root);
    const bytes = await workbookBytes([
      ['单位代码', '指标代码', '期间', '数值'],
      ['EAST', 'BUDGET', '2026YTD09', '约九十'],
    ]);
    put(root, 'finance/in/九月.xlsx', bytes);
    const names = await arrived(root, 'finance/refused', '月.xlsx');
    expect(names.map((name) => name.replace(/^\w+-/, ''))).toEqual([
      '九月.xlsx',
      '九月.xlsx.findings.json',
      '九月.xlsx.findings.txt',
      '九月.xlsx.marked.xlsx',
    ]);
    const { findings } = json(root, 'finance/refused', names, '.json');
    expect(findings).toMatchObject([{ code: 'VALUE_NOT_A_NUMBER', cell: 'D2', value: '约九十' }]);
    const text = readFileSync(join(root, 'finance/refused', names[2]!), 'utf8');
    expect(text).toContain('“约九十”不是数');
    expect(text).toContain('"约九十" is not a number');
    expect(text).toContain('D2');
    const marked = await readXlsx(readFileSync(join(root, 'finance/refused', names[3]!)));
    expect(marked.sheets).toHaveLength(2);
  });

  it('reads a file with the mapping its folder is named after', async () => {
    const saved = await saveMapping(city.as('finance'), {
      code: 'fin-wide',
      nameZh: '宽表',
      nameEn: 'Wide',
      layout: 'PERIODS_ACROSS',
      indicator: { code: 'BUDGET' },
      periodsAs: 'YEAR_TO_DATE',
      blank: 'SKIP',
    });
    expect(saved.issues).toEqual([]);
    const root = givenFolder();
    await watching(root);
    put(root, 'finance/in/fin-wide/宽.csv', '县区,2026年7月,2026年8月\nEAST,61,72\n');
    put(root, 'finance/in/nothing/宽.csv', '县区,2026年7月,2026年8月\nEAST,61,72\n');
    const names = await arrived(root, 'finance/done', '宽.csv');
    expect(json(root, 'finance/done', names, '.json')).toMatchObject({ rowsNew: 2 });
    const refused = await arrived(root, 'finance/refused', '宽.csv');
    const { findings } = json(root, 'finance/refused', refused, '.json');
    expect(findings).toMatchObject([{ code: 'MAPPING_UNKNOWN', value: 'nothing' }]);
  });

  it('asks for a mapping where nobody ever looked at such a file', async () => {
    const root = givenFolder();
    await watching(root);
    put(root, 'finance/in/x.csv', '甲,乙\n东河区,3\n');
    const names = await arrived(root, 'finance/refused', 'x.csv');
    expect(json(root, 'finance/refused', names, '.json').findings[0].code).toBe('MAPPING_NEEDED');
  });

  it.each(['office', 'east', 'nobody'])('takes nothing from the folder of %s', async (login) => {
    const root = givenFolder();
    await watching(root);
    put(root, `${login}/in/a.csv`, csv('1', 3));
    const names = await arrived(root, `${login}/refused`, 'a.csv');
    const { findings } = json(root, `${login}/refused`, names, '.json');
    expect(findings).toMatchObject([{ code: 'FOLDER_ACCOUNT_UNKNOWN', value: login }]);
  });

  it('leaves alone what is hidden, unfinished or a link, and waits for a file that still grows', async () => {
    const root = givenFolder();
    const watched = await watching(root);
    for (const name of ['.a.csv', '~$b.csv', 'c.csv.part', 'd.tmp'])
      put(root, `finance/in/${name}`, csv('1', 2));
    put(root, 'elsewhere.csv', csv('1', 2));
    symlinkSync(join(root, 'elsewhere.csv'), join(root, 'finance/in/link.csv'));
    put(root, 'finance/in/grows.csv', '单位,指标,期间,数值\n');
    await delay(80);
    writeFileSync(join(root, 'finance/in/grows.csv'), csv('55', 6));
    const names = await arrived(root, 'finance/done', 'grows.csv');
    expect(names).toHaveLength(2);
    expect(json(root, 'finance/done', names, '.json')).toMatchObject({ rowsRead: 1 });
    await watched.idle();
    const left = ['.a.csv', 'c.csv.part', 'd.tmp', 'link.csv', '~$b.csv'];
    expect(list(root, 'finance/in')).toEqual(left);
    expect(list(root, 'finance/refused')).toEqual([]);
  });

  it('takes up again what a stop cut off, and gives the receipt of the first time', async () => {
    const root = givenFolder();
    put(root, 'finance/in/五月.csv', csv('50', 5));
    const first = await watching(root);
    const names = await arrived(root, 'finance/done', '月.csv');
    await first.close();
    const receipt = json(root, 'finance/done', names, '.json');
    // The hub was killed after the push was written and before the file was moved.
    rmSync(join(root, 'finance/done'), { recursive: true });
    put(root, 'finance/in/五月.csv.working', csv('50', 5));
    await watching(root);
    const again = await arrived(root, 'finance/done', '月.csv');
    expect(again).toEqual(names);
    expect(json(root, 'finance/done', again, '.json')).toEqual({ ...receipt, isReplay: true });
    expect(list(root, 'finance/in')).toEqual([]);
  });

  it('lets one process alone have a file', async () => {
    const root = givenFolder();
    put(root, 'finance/in/a.csv', csv('1', 4));
    const path = join(root, 'finance/in/a.csv');
    const claims = await Promise.all([claimFile(path), claimFile(path), claimFile(path)]);
    expect(claims.filter((claim) => claim !== null)).toEqual([`${path}.working`]);
  });

  it('tries again when the database was not there', async () => {
    const root = givenFolder();
    const { catalogue } = city.app;
    let failures = 1;
    const flaky = {
      ...city.app,
      catalogue: {
        ...catalogue,
        get: () => (failures-- > 0 ? Promise.reject(new Error('no database')) : catalogue.get()),
      },
    };
    const times = { settledMs: 100, retryMs: 200 };
    const contextOf = (viewer: Parameters<typeof actionContext>[1]) => actionContext(flaky, viewer);
    const watched = await watchFolder(root, { contextOf, log: city.app.log }, times);
    onTestFinished(() => watched.close());
    put(root, 'finance/in/四月.csv', csv('40', 4));
    await arrived(root, 'finance/done', '月.csv');
    expect(city.log.some((line) => line.err?.message === 'no database')).toBe(true);
  });
});
