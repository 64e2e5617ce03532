import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { signInApi } from './support/api.ts';
import { newApiKey, runBaton } from './support/command-line.ts';
import { demoPassword, ownDataFolder } from './support/own-city.ts';
import { keepPicture } from './support/picture.ts';
import { type RunningServer, root, startServer } from './support/server.ts';
import { isDrawn, readTwin, tableRows } from './support/tables.ts';
import { givenBrowser, type VisitOptions } from './support/visit.ts';

const visit = givenBrowser();
let server: RunningServer;
let password: string;
let apiKey: string;
const baton = (...args: string[]) => runBaton(server.url, apiKey, args);
const office = (): VisitOptions => ({ as: 'office', at: { url: server.url, password } });

beforeAll(async () => {
  const folder = ownDataFolder('DEMO_CITY');
  password = demoPassword(folder);
  server = await startServer({ BATON_DATA_DIR: folder });
  apiKey = await newApiKey(await signInApi(server.url, 'office', password), 'walk-through');
  for (const [command, file] of [
    [['catalogue', 'apply'], 'catalogue.json'],
    [['mapping', 'save'], 'mapping-annual.json'],
    [['mapping', 'save'], 'mapping-monthly.json'],
  ] as const) {
    const run = await baton(...command, join(root, 'docs/examples/nbs', file));
    if (run.exitCode !== 0) throw new Error(`${command.join(' ')}: ${run.stderr}${run.stdout}`);
  }
});
afterAll(() => server?.stop());

/** A download as the bureau lays it out, small: three lines above the head, newest year empty, footnotes. */
const MINIATURE = [
  '数据库：分省年度数据',
  '指标：地区生产总值(亿元)',
  '时间：1993-1996',
  '地区,1996年,1995年,1994年,1993年',
  '北京市,,30.50,,28.10',
  '上海市,,1200.00,1100.5,1000.00',
  '西藏自治区,,1.00,0.90,0.80',
  '注：缩小的样表，数字系编造。',
  '数据来源：缩小的样表',
].join('\r\n');

describe('a small table in the layout of the statistics bureau', () => {
  it('is pushed as it is; blanks stay blank in ranking and trend', async () => {
    const path = join(inject('scratch'), '分省年度数据(小).csv');
    writeFileSync(path, MINIATURE);
    const pushed = await baton('push', path, '--mapping', 'nbs-annual');
    expect(pushed).toMatchObject({ exitCode: 0, stderr: '' });
    expect(pushed.stdout).toContain('读入 8 行：新增 8，变更 0，不变 0；空单元格 4');
    expect(pushed.stdout).toContain('数字系编造');
    const again = await baton('push', path, '--mapping', 'nbs-annual');
    expect(again.stdout).toContain('此前已推送');
    expect(/BT\d+-\d+/.exec(again.stdout)?.[0]).toBe(/BT\d+-\d+/.exec(pushed.stdout)?.[0]);

    const page = await visit(office());
    await page.goto('/ranking?indicator=NBS_GDP&period=1994&unitType=PROVINCE');
    const table = page.getByRole('group', { name: '排名' }).getByRole('table');
    await table.getByText('上海市').waitFor();
    expect((await tableRows(table)).map((row) => row.slice(0, 3))).toEqual([
      ['1', '上海市', '1,100.5'],
      ['2', '西藏自治区', '0.9'],
    ]);
    const unranked = page.getByRole('region', { name: '未参加排名' });
    expect(await unranked.innerText()).toContain('北京市');
    await page.goto('/trend?indicator=NBS_GDP&units=110000,310000&from=1993&to=1995');
    const twin = await readTwin(page.getByRole('figure', { name: '地区生产总值' }));
    expect(twin.map(([period, , shanghai]) => [period, shanghai])).toEqual([
      ['1995年', '1,200.0'],
      ['1994年', '1,100.5'],
      ['1993年', '1,000.0'],
    ]);
    expect(twin.map(([, beijing]) => beijing)).toEqual([
      '30.5',
      expect.not.stringMatching(/\d/),
      '28.1',
    ]);
  });

  it('is refused whole for one cell that is no number, or with the wrong mapping, and told why', async () => {
    const path = join(inject('scratch'), '分省年度数据(错).csv');
    writeFileSync(path, MINIATURE.replace('1100.5', '约1100'));
    const refused = await baton('push', path, '--mapping', 'nbs-annual');
    expect(refused.exitCode).toBe(1);
    expect(refused.stdout).toContain('未接收');
    expect(refused.stdout).toContain('约1100');
    writeFileSync(path, MINIATURE);
    const misread = await baton('push', path, '--mapping', 'nbs-monthly');
    expect(misread.exitCode).toBe(1);
    expect(misread.stdout).toContain('未接收');
  });
});

const annual = join(root, '../shared/data/cn_nbs_province_annual/original');
const monthly = join(root, '../shared/data/cn_nbs_province_monthly/original');
const isThere = existsSync(annual) && existsSync(monthly);
if (!isThere)
  console.warn('Skipped: the downloads of the statistics bureau are not beside this repository');

describe.skipIf(!isThere)('the downloads of the statistics bureau, as they come', () => {
  it('go in by the two commands of the walk-through: 9,899 values', async () => {
    const suffixes = ['', ' (1)', ' (2)', ' (3)', ' (4)', ' (5)', ' (6)'];
    const files = suffixes.map((suffix) => join(annual, `分省年度数据${suffix}.csv`));
    const yearly = await baton('push', ...files, '--mapping', 'nbs-annual', '--json');
    expect(yearly).toMatchObject({ exitCode: 0, stderr: '' });
    const months = await baton(
      ...['push', join(monthly, '分省月度数据.csv'), '--mapping', 'nbs-monthly', '--json'],
    );
    expect(months).toMatchObject({ exitCode: 0, stderr: '' });
    const receipts = (yearly.stdout + months.stdout)
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).receipt);
    // The seven yearly files of one command are one push.
    expect(receipts.map(({ rowsNew }) => rowsNew)).toEqual([3007, 6892]);
  });

  it('rank 31 provinces by their product of 2024, from Guangdong to Tibet', async () => {
    const page = await visit(office());
    await page.goto('/ranking?indicator=NBS_GDP&period=2024&unitType=PROVINCE');
    const table = page.getByRole('group', { name: '排名' }).getByRole('table');
    await table.getByText('广东省').waitFor();
    const rows = await tableRows(table);
    expect(rows).toHaveLength(31);
    expect(rows[0]?.slice(0, 3)).toEqual(['1', '广东省', '141,488.9']);
    expect(rows[1]?.slice(0, 3)).toEqual(['2', '江苏省', '136,696.9']);
    expect(rows[30]?.slice(0, 3)).toEqual(['31', '西藏自治区', '2,789.1']);
    expect(await page.getByRole('main').innerText()).toMatch(/合计\s*1,337,605\.8亿元/);
    expect(await isDrawn(page.getByRole('figure').first())).toBe(true);
    await keepPicture(page, 'nbs-ranking-2024');
  });

  it('draw the product of three provinces from 2006 to 2024 without a gap', async () => {
    const page = await visit(office());
    await page.goto('/trend?indicator=NBS_GDP&units=440000,320000,370000&from=2006&to=2024');
    const figure = page.getByRole('figure', { name: '地区生产总值' });
    await figure.getByRole('img').waitFor();
    expect(await isDrawn(figure)).toBe(true);
    await keepPicture(page, 'nbs-trend-gdp');
    const rows = await readTwin(figure);
    expect(rows).toHaveLength(19);
    expect([rows[0]?.[0], rows[18]?.[0]]).toEqual(['2024年', '2006年']);
    expect(rows[0]?.[1]).toBe('141,488.9');
    for (const [, ...values] of rows) {
      expect(values).toHaveLength(3);
      for (const value of values) expect(value).toMatch(/^[\d,]+\.\d$/);
    }
  });

  it('keep the Januaries the bureau never published out of the monthly trend', async () => {
    const page = await visit(office());
    await page.goto('/trend?indicator=NBS_FLOOR_SPACE_YTD&units=110000,310000&from=2003');
    const rows = await readTwin(page.getByRole('figure', { name: /施工面积/ }));
    expect([rows[0]?.[0], rows.at(-1)?.[0]]).toEqual(['2023年1—4月', '2003年1—2月']);
    expect(rows).toHaveLength(20 * 11 + 3);
    expect(rows.filter(([period]) => period?.endsWith('年1月'))).toEqual([]);
  });
});
