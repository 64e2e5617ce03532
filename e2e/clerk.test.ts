import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { latestMonth, yearToDate } from './support/city-facts.ts';
import { pushPageOn, tidyFile } from './support/push-page.ts';
import { heading, tableRows } from './support/tables.ts';
import { apiAs, givenBrowser } from './support/visit.ts';

const visit = givenBrowser();

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
    const page = await visit({ as: 'tongji' });
    const push = await pushPageOn(page);
    const rows = await rowsFor(['九点三', '6.4', '5.1']);
    rows[2] = ['990199', ...(rows[2] ?? []).slice(1)];
    await push.choose(tidyFile('10月服务业.csv', rows));
    const findings = push.findings('2 处需要改');
    await findings.waitFor();
    const [number, unit, ...others] = await Promise.all(
      (await findings.getByRole('table').all()).map(tableRows),
    );
    expect(others).toEqual([]);
    expect(number).toEqual([['第 2 行 · value 列', '九点三']]);
    expect(unit).toEqual([['第 4 行 · org_code 列', '990199']]);
    for (const title of [/^“九点三”不是数/, /^没有单位“990199”/])
      await findings.getByRole('heading', { name: title }).waitFor();
    expect(await findings.getByText(/^怎么改：.{5,}/).count()).toBe(2);
    expect(await receiptsOfDepartment()).toEqual(before);
  });

  it('gets a receipt for the mended file, fit to be printed; the same file again changes nothing', async () => {
    const page = await visit({ as: 'tongji' });
    await page.addInitScript('window.print = () => { window.printed = true; }');
    const push = await pushPageOn(page);
    const file = tidyFile('10月服务业(改).csv', await rowsFor(['9.31', '6.42', '5.13']));
    await push.choose(file);
    const receiptNumber = await push.confirm();
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

    const again = await pushPageOn(page);
    await again.choose(file);
    expect(await again.sentence()).toBe('读取 3 行：新增 0，改动 0，未变 3；没有灯变化。');
    await page.getByText('没有数值变化').waitFor();
  });

  it('is refused the indicator of another department, whose name is given', async () => {
    const { indicator } = await (await apiAs('tongji')).ask<{
      indicator: { leadDepartment: { nameZh: string } };
    }>('{ indicator(code: "FOREIGN_CAPITAL") { leadDepartment { nameZh } } }');
    const page = await visit({ as: 'tongji' });
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
    const titles = await findings.getByRole('heading', { level: 3 }).allInnerTexts();
    expect(titles.join()).toContain(`由${indicator.leadDepartment.nameZh}牵头`);
  });
});
