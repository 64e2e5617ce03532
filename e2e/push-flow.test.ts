import { readFileSync } from 'node:fs';
import { readXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signInApi } from './support/api.ts';
import { latestMonth, yearToDate } from './support/city-facts.ts';
import { demoPassword, ownDataFolder } from './support/own-city.ts';
import { pushPageOn, TIDY_HEAD, workbookFile } from './support/push-page.ts';
import { type RunningServer, startServer } from './support/server.ts';
import { heading, tableRows } from './support/tables.ts';
import { givenBrowser, PHONE } from './support/visit.ts';

const visit = givenBrowser();
const SHEET = '服务业';

/** A city of its own: what these journeys push turns lights. */
let server: RunningServer | null = null;
let at = { url: '', password: '' };
let month = '';
beforeAll(async () => {
  const folder = ownDataFolder('DEMO_CITY');
  server = await startServer({ BATON_DATA_DIR: folder });
  at = { url: server.url, password: demoPassword(folder) };
  month = await latestMonth(await signInApi(at.url, 'tongji', at.password));
});
afterAll(() => server?.stop());

const tidyWorkbook = (name: string, values: readonly (string | number)[], last = '990121') => {
  const rows = ['990102', '990103', last].map((unit, row) => [
    ...[unit, 'SERVICE_GROWTH', yearToDate(month)],
    values[row] ?? null,
  ]);
  return workbookFile(name, [[...TIDY_HEAD], ...rows], SHEET);
};

/** Addresses of the cells a workbook has filled with the colour of faults. */
async function markedCells(path: string, sheet: string): Promise<string[]> {
  const { sheets } = await readXlsx(readFileSync(path), { readStyles: true });
  const cells = sheets.find(({ name }) => name === sheet)?.cells ?? new Map();
  return [...cells].flatMap(([address, { style }]) =>
    JSON.stringify(style?.fill ?? null).includes('FFC7CE') ? [address] : [],
  );
}

const noSidewaysScroll = (page: Page) =>
  page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth');

describe('a workbook with wrong cells', () => {
  it('is shown cell by cell, comes back marked, and is mended, previewed and confirmed', async () => {
    const page = await visit({ as: 'tongji', at });
    const push = await pushPageOn(page);
    await push.choose(await tidyWorkbook('10月服务业.xlsx', ['九点三', 6.4, 5.1], '990199'));
    const findings = push.findings('2 处需要改');
    await findings.waitFor();
    const places = await Promise.all((await findings.getByRole('table').all()).map(tableRows));
    expect(places).toEqual([
      [[`表 ${SHEET} · D2 · value 列`, '九点三']],
      [[`表 ${SHEET} · A4 · org_code 列`, '990199']],
    ]);

    const arriving = page.waitForEvent('download');
    await page.getByRole('link', { name: '下载标注好的表' }).click();
    const download = await arriving;
    expect(download.suggestedFilename()).toMatch(/^10月服务业.*\.xlsx$/);
    // Row and column of D2 and A4, counted from 0.
    expect(await markedCells(await download.path(), SHEET)).toEqual(['1,3', '3,0']);

    await page.reload();
    await findings.waitFor();
    await push.mend(await tidyWorkbook('10月服务业(改).xlsx', [-50, 6.4, 5.1]));
    await page.reload();
    expect(await push.sentence()).toMatch(/^读取 3 行：.*盏灯变化，新增红灯 \d+/);
    const [change] = await tableRows(push.panel('数值变化').getByRole('table'));
    expect(change?.slice(0, 2)).toEqual(['云津', '规模以上服务业营业收入增速']);
    expect(change?.slice(4)).toEqual(['-50%', `表 ${SHEET} · D2`]);
    const lights = await tableRows(push.panel('灯的变化').getByRole('table'));
    expect(lights.find(([unit]) => unit === '云津')?.[3]).toContain('严重落后');

    const receiptNumber = await push.confirm();
    await page.getByText('请负责人签章').waitFor();
    await page.reload();
    expect(await push.receiptNumber()).toBe(receiptNumber);
    await page.getByRole('link', { name: '打开回执' }).click();
    await heading(page, `报送回执 ${receiptNumber}`);
    const list = await pushPageOn(page);
    const [newest, refused] = await tableRows(list.panel('我最近的报送').getByRole('table'));
    expect(newest?.[0]).toBe('10月服务业(改).xlsx');
    expect(newest?.at(-1)).toBe(receiptNumber);
    expect(refused?.[1]).toContain('已放弃');
  });

  it('is handled on a phone as well, two files as one push, and thrown away', async () => {
    const page = await visit({ as: 'tongji', at, size: PHONE });
    const push = await pushPageOn(page);
    expect(await noSidewaysScroll(page)).toBe(true);
    const gdp = (value: number) => [
      [...TIDY_HEAD],
      ['990102', 'GDP_GROWTH', yearToDate(month), value],
    ];
    await push.choose(
      await tidyWorkbook('服务业.xlsx', [6.1, 6.2, 6.3]),
      await workbookFile('生产总值.xlsx', gdp(5.5), SHEET),
    );
    expect(await push.sentence()).toMatch(/^读取 4 行：/);
    await heading(page, '报送：服务业.xlsx 等 2 个文件');
    expect(await noSidewaysScroll(page)).toBe(true);
    await page.getByRole('button', { name: '放弃' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '放弃', exact: true }).click();
    await page.getByText('这份报送已放弃').waitFor();
  });
});

describe('a value the head has signed', () => {
  it('goes into a correction case with its reason, and the rest is recorded', async () => {
    const period = yearToDate(month);
    const clerk = await signInApi(at.url, 'tongji', at.password);
    const { pushObservations } = await clerk.ask<{
      pushObservations: { receipt: { receiptNumber: string } };
    }>(
      `mutation ($input: PushObservationsInput!) {
        pushObservations(input: $input) { receipt { receiptNumber } } }`,
      {
        input: {
          clientKey: `signed-${Date.now()}`,
          rows: [{ unit: '990122', indicator: 'SERVICE_GROWTH', period, value: '7.71' }],
        },
      },
    );
    const head = await signInApi(at.url, 'tongji-head', at.password);
    const { receiptNumber } = pushObservations.receipt;
    await head.ask(
      'mutation ($input: SignReceiptInput!) { signReceipt(input: $input) { locked } }',
      {
        input: { receiptNumber, password: at.password },
      },
    );

    const page = await visit({ as: 'tongji', at });
    const push = await pushPageOn(page);
    const rows = [
      ['990122', 'SERVICE_GROWTH', period, 7.17],
      ['990123', 'SERVICE_GROWTH', period, 7.33],
    ];
    await push.choose(await workbookFile('改.xlsx', [[...TIDY_HEAD], ...rows], SHEET));
    expect(await push.sentence()).toContain('已签章的值要改 1');
    const locked = page.getByRole('region', { name: '1 个已签章的值要改' });
    expect(await locked.getByRole('table').innerText()).toContain('D2');
    const confirm = page.getByRole('button', { name: '确认报送并提出更正申请' });
    await confirm.click();
    await page.getByText('请用至少 5 个字写明理由').waitFor();
    await locked.getByLabel(/^理由/).fill('录入时两位数字颠倒');
    await confirm.click();
    await page.getByText(/更正申请 \S+ 已提交/).waitFor();
    expect(await push.receiptNumber()).not.toBe(receiptNumber);
    await page.getByRole('link', { name: '看更正申请' }).click();
    await page.getByText('录入时两位数字颠倒').first().waitFor();
  });
});

describe('a table in a layout of its own', () => {
  const wide = (name: string, title: string, values: readonly number[]) =>
    workbookFile(
      name,
      [
        [title],
        ['县区', '规模以上工业增加值增速(%)', '服务业增速(%)'],
        ['云津', values[0] ?? null, values[1] ?? null],
        ['桐湾区', values[2] ?? null, '—'],
        ['老龙渡', values[3] ?? null, values[4] ?? null],
      ],
      '主要指标',
    );

  it('is proposed, corrected once and saved; the file of another month is recognised', async () => {
    const [year, number] = month.split('-').map(Number);
    const title = (last: number) => `${year}年1—${last}月主要指标`;
    const page = await visit({ as: 'tongji', at });
    const push = await pushPageOn(page);
    await push.choose(
      await wide(
        `${title(Number(number) - 1)}.xlsx`,
        title(Number(number) - 1),
        [8.1, 7.5, 6.3, 5.5, 6],
      ),
    );
    const reading = page.getByRole('region', { name: /主要指标\.xlsx$/ });
    await reading.getByText('读法是推测的，请核对').waitFor();
    await push.findings(/处需要改/).waitFor();
    await reading.getByLabel('老龙渡 是').fill('990121');
    await reading.getByLabel('服务业增速(%) 是').fill('SERVICE_GROWTH');
    expect(await reading.getByLabel('中文名称').inputValue()).toBe('主要指标');
    await reading.getByRole('button', { name: '保存为本表的读法，下月自动识别' }).click();
    expect(await push.sentence()).toMatch(/^读取 6 行：/);
    await push.confirm();

    const next = await pushPageOn(page);
    await next.choose(
      await wide(`${title(Number(number))}.xlsx`, title(Number(number)), [8.2, 7.6, 6.4, 5.6, 6.1]),
    );
    await page.getByText('认出是以前报过的表').waitFor();
    expect(await next.sentence()).toMatch(/^读取 6 行：/);
    const changes = await tableRows(next.panel('数值变化').getByRole('table'));
    expect(changes.some((row) => row[0] === '龙渡' && row[4] === '6.1%')).toBe(true);
    await reading.getByText('核对或更改读法').click();
    await reading.getByRole('button', { name: '专家方式（JSON）' }).click();
    const json = await reading.getByLabel('读法的 JSON').inputValue();
    expect(JSON.parse(json)).toMatchObject({ units: { 老龙渡: '990121' } });
  });
});
