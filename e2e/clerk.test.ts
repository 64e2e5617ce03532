import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { latestMonth, yearToDate } from './support/city-facts.ts';
import { pushPageOn, tidyFile } from './support/push-page.ts';
import { heading, tableRows } from './support/tables.ts';
import { apiAs, givenBrowser } from './support/visit.ts';

const visit = givenBrowser();
/** The upload answers a refused file with 422, which the browser notes on its console. */
const REFUSED = /status of 422/;

async function receiptsOfDepartment(): Promise<string[]> {
  const api = await apiAs('tongji');
  const { pushes } = await api.ask<{ pushes: { edges: { node: { receiptNumber: string } }[] } }>(
    '{ pushes(first: 50) { edges { node { receiptNumber } } } }',
  );
  return pushes.edges.map(({ node }) => node.receiptNumber);
}

async function rowsFor(values: readonly string[]): Promise<string[][]> {
  const month = await latestMonth(await apiAs('tongji'));
  const units = ['990102', '990103', '990121'];
  return units.map((unit, at) => [unit, 'SERVICE_GROWTH', yearToDate(month), values[at] ?? '']);
}

async function receiptCounts(page: Page): Promise<Record<string, string>> {
  await page.getByRole('main').getByRole('article').waitFor();
  const terms = await page.getByRole('article').getByRole('term').allInnerTexts();
  const told = await page.getByRole('article').getByRole('definition').allInnerTexts();
  return Object.fromEntries(terms.map((term, at) => [term.trim(), told[at]?.trim() ?? '']));
}

describe('a clerk of a lead department pushes a file', () => {
  it('sees both wrong cells with place, value and remedy, and nothing is stored', async () => {
    const before = await receiptsOfDepartment();
    const page = await visit({ as: 'tongji', provokes: [REFUSED] });
    const push = await pushPageOn(page);
    const rows = await rowsFor(['九点三', '6.4', '5.1']);
    rows[2] = ['990199', ...(rows[2] ?? []).slice(1)];
    await push.choose(tidyFile('10月服务业.csv', rows));
    const findings = push.findings('2 处需要改');
    await findings.waitFor();
    const [number, unit, ...others] = await tableRows(findings.getByRole('table'));
    expect(others).toEqual([]);
    expect(number?.[0]).toMatch(/第 2 行.*value 列/);
    expect(number?.[1]).toBe('九点三');
    expect(number?.[2]).toBe('“九点三”不是数');
    expect(unit?.[0]).toMatch(/第 4 行.*org_code 列/);
    expect(unit?.[1]).toBe('990199');
    expect(unit?.[2]).toBe('没有单位“990199”');
    for (const row of [number, unit]) expect(row?.[3]?.length).toBeGreaterThan(5);
    expect(await receiptsOfDepartment()).toEqual(before);
  });

  it('gets a receipt for the mended file, fit to be printed, and the same receipt for the same file', async () => {
    const page = await visit({ as: 'tongji' });
    await page.addInitScript('window.print = () => { window.printed = true; }');
    const push = await pushPageOn(page);
    const file = tidyFile('10月服务业(改).csv', await rowsFor(['9.31', '6.42', '5.13']));
    await push.choose(file);
    const receiptNumber = await push.receiptNumber();
    expect(await receiptsOfDepartment()).toContain(receiptNumber);
    await page.getByRole('link', { name: '打开回执' }).click();
    await heading(page, `报送回执 ${receiptNumber}`);
    const told = await receiptCounts(page);
    expect(told).toMatchObject({ 文件: '10月服务业(改).csv', 途径: '网页上传', 读入行: '3' });
    const counted = ['新增', '修订', '未变'].map((name) => Number(told[name]));
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(3);

    await page.getByRole('button', { name: '打印' }).click();
    expect(await page.evaluate('window.printed')).toBe(true);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('banner').isVisible()).toBe(false);
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    const printedPages = await page.pdf({ format: 'A4' });
    expect(printedPages.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'screen' });

    const known = await receiptsOfDepartment();
    const again = await pushPageOn(page);
    await again.choose(file);
    expect(await again.receiptNumber()).toBe(receiptNumber);
    expect(await receiptsOfDepartment()).toEqual(known);
  });

  it('is refused the indicator of another department, whose name is given', async () => {
    const { indicator } = await (await apiAs('tongji')).ask<{
      indicator: { leadDepartment: { nameZh: string } };
    }>('{ indicator(code: "FOREIGN_CAPITAL") { leadDepartment { nameZh } } }');
    const page = await visit({ as: 'tongji', provokes: [REFUSED] });
    const push = await pushPageOn(page);
    const rows = (await rowsFor(['1', '2', '3'])).map(([unit, , period, value]) => [
      unit ?? '',
      'FOREIGN_CAPITAL',
      period ?? '',
      value ?? '',
    ]);
    await push.choose(tidyFile('外资.csv', rows));
    const findings = push.findings(/处需要改/);
    await findings.waitFor();
    const [first] = await tableRows(findings.getByRole('table'));
    expect(first?.[2]).toContain(`由${indicator.leadDepartment.nameZh}牵头`);
  });
});
