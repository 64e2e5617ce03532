import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { barriers } from './support/barriers.ts';
import { heading, tableRows } from './support/tables.ts';
import { apiAs, DESK, givenBrowser } from './support/visit.ts';

const visit = givenBrowser();

/** Pushes figures far from all that came before them, so that rules of the demo city speak. */
async function givenOddFigures(clientKey: string, values: Record<string, string>): Promise<void> {
  const api = await apiAs('shangwu');
  const rows = Object.entries(values).map(([unit, value]) => {
    return { unit, indicator: 'FOREIGN_CAPITAL', period: '2026YTD10', value };
  });
  const { pushObservations } = await api.ask<{
    pushObservations: { receipt: { receiptNumber: string } | null };
  }>(
    'mutation ($input: PushObservationsInput!) { pushObservations(input: $input) { receipt { receiptNumber } } }',
    { input: { clientKey, rows } },
  );
  expect(pushObservations.receipt).not.toBeNull();
}

const table = (page: Page, name: string | RegExp) =>
  page.getByRole('group', { name }).getByRole('table');

describe('the suppliers’ board', () => {
  it('shows the office every department, sorts by what is missing, and fits the screen', async () => {
    const page = await visit({ as: 'office', size: DESK });
    await page.goto('/supply');
    const rows = await tableRows(table(page, '供数看板'));
    expect(rows.length).toBeGreaterThan(15);
    expect(rows.at(-1)?.[0]).toMatch(/^合计（\d+ 个部门）$/);
    expect(await page.evaluate('document.documentElement.scrollHeight')).toBeLessThanOrEqual(
      DESK.height,
    );
    const head = page.getByRole('button', { name: '逾期未报' });
    await head.click();
    await page.waitForURL(/sort=-missing/);
    expect(
      await page.getByRole('columnheader', { name: /逾期未报/ }).getAttribute('aria-sort'),
    ).toBe('descending');
    const sorted = (await tableRows(table(page, '供数看板'))).slice(0, -1);
    const missing = sorted.map((cells) => Number(cells[5]));
    expect(missing).toEqual(missing.toSorted((a, b) => b - a));
    expect(missing[0]).toBeGreaterThan(0);
    await head.focus();
    const tip = page.getByRole('tooltip').filter({ hasText: '应报日已过、至今没有报送' });
    await tip.waitFor({ state: 'visible' });
  });

  it('shows a department its own row, and leads to its periods and its contract', async () => {
    const page = await visit({ as: 'shangwu' });
    await page.goto('/supply');
    const rows = await tableRows(table(page, '供数看板'));
    expect(rows.map(([name]) => name)).toEqual(['市商务局']);
    await page.getByRole('main').getByRole('link', { name: '市商务局' }).click();
    const periods = await tableRows(page.getByRole('dialog').getByRole('table'));
    expect(periods.map(([month]) => month)).toContain('10月');
    await page.getByRole('link', { name: '看数据约定' }).click();
    await heading(page, '数据约定');
  });
});

describe('a data contract', () => {
  it('tells a department what is missing and hands out its forms', async () => {
    const page = await visit({ as: 'shangwu' });
    await page.goto('/contracts');
    const listed = await tableRows(table(page, '数据约定'));
    expect(listed).toHaveLength(1);
    expect(listed[0]?.join(' ')).toMatch(/\d+ 个工作日|就在今天|近一年没有应报/);
    await page.getByRole('link', { name: /市商务局2026年/ }).click();
    await heading(page, /市商务局2026年/);
    const owed = await tableRows(table(page, '应报与已报'));
    const lacking = owed.find(([, state]) => state?.includes('逾期缺报'));
    expect(lacking?.[0]).toBe('省外境内到位资金');
    expect(lacking?.at(-1)).toContain('桐湾');
    expect(await page.getByRole('link', { name: '立新版' }).count()).toBe(0);
    for (const name of ['下载模板 XLSX', 'JSON Schema', 'GraphQL', 'GraphQL 变量', '打印表']) {
      const href = await page.getByRole('link', { name, exact: true }).getAttribute('href');
      const answer = await page.request.get(href ?? '');
      expect([name, answer.status()]).toEqual([name, 200]);
      expect((await answer.body()).length).toBeGreaterThan(100);
    }
  });

  it('gets a new version from the office, once what is wrong with it is mended', async () => {
    const page = await visit({ as: 'office' });
    await page.goto('/contracts/D109-2026?edit=form');
    const number = page.getByRole('spinbutton').first();
    await number.fill('40');
    await page.getByRole('button', { name: '保存为新版' }).click();
    const faults = page.getByRole('alert');
    await faults.waitFor();
    expect(await faults.getByRole('listitem').count()).toBe(2);
    expect(await faults.innerText()).toContain('1—15');
    expect(await barriers(page)).toEqual([]);
    await number.fill('10');
    await page.getByLabel('立此版的原因').fill('应报日提前到第10个工作日');
    await page.getByRole('button', { name: '保存为新版' }).click();
    await page.getByRole('combobox', { name: '版本' }).waitFor();
    expect(await page.getByRole('combobox', { name: '版本' }).inputValue()).toBe('2');
    expect(await page.getByText('次月第10个工作日前').count()).toBeGreaterThan(0);
    await page.getByRole('combobox', { name: '版本' }).selectOption('1');
    await page.getByText('次月第12个工作日前').first().waitFor();
  });

  it('may be written as JSON, whose place of breaking is named', async () => {
    // The interface answers 400 to what is of no known shape, which the browser notes on its console.
    const page = await visit({ as: 'office', provokes: [/status of 400/] });
    await page.goto('/contracts/D109-2026?edit=json');
    const area = page.getByLabel('整份约定（JSON）');
    const text = await area.inputValue();
    await area.fill(text.replace('",', '"'));
    await page.getByText(/JSON 在第 3 行/).waitFor();
    expect(await page.getByRole('button', { name: '保存为新版' }).isDisabled()).toBe(true);
    await area.fill(text.replace('"WORKING_DAY"', '"SOMEDAY"'));
    await page.getByRole('button', { name: '保存为新版' }).click();
    await page.getByRole('alert').filter({ hasText: 'items[0].due.kind' }).waitFor();
    await area.fill(text);
    expect(await page.getByRole('button', { name: '保存为新版' }).isEnabled()).toBe(true);
    expect(await barriers(page)).toEqual([]);
  });
});

describe('the working calendar', () => {
  it('is provisional until the office enters the year, and a wrong file is refused with its place', async () => {
    const page = await visit({ as: 'office' });
    await page.goto('/calendar?year=2029');
    await page.getByText('2029年的放假安排尚未公布').waitFor();
    const file = page.locator('input[type=file]');
    const send = async (name: string, text: string) =>
      file.setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
    await send('坏.csv', '2029-02-12,休,春节\n2029-02-13,不上班,春节');
    await page.getByRole('alert').filter({ hasText: '第 2 行' }).waitFor();
    await send('错.csv', '2029-02-12,休,春节\n2029-02-14,班,春节');
    await page.getByRole('button', { name: '录入2029年安排' }).click();
    await page.getByRole('alert').filter({ hasText: '周六或周日' }).waitFor();
    await send('对.csv', '2029-02-12,休,春节,Spring Festival\n2029-02-17,班,春节,Spring Festival');
    await page.getByRole('button', { name: '录入2029年安排' }).click();
    await page.getByText('2029年的安排已录入').waitFor();
    expect(await page.getByText('2029年的放假安排尚未公布').count()).toBe(0);
    const february = page.getByRole('region', { name: '2月', exact: true });
    expect(await february.getByRole('cell', { name: /^12\s*休$/ }).count()).toBe(1);
    expect(await february.getByRole('cell', { name: /^17\s*班$/ }).count()).toBe(1);
    expect(await barriers(page)).toEqual([]);
  });

  it('is read by a department, who cannot enter one', async () => {
    const page = await visit({ as: 'shangwu' });
    await page.goto('/calendar?year=2026');
    await page.getByText('10月1日至10月7日放假，共7天').waitFor();
    expect(await page.locator('input[type=file]').count()).toBe(0);
  });
});

describe('the quality review', () => {
  it('is walked with the keyboard by the department, and keeps who said what', async () => {
    await givenOddFigures('e2e-data-office-1', { '990102': '500', '990103': '33333' });
    const page = await visit({ as: 'shangwu' });
    await page.goto('/quality');
    const cards = page.getByRole('article');
    await cards.first().waitFor();
    expect(await cards.count()).toBeGreaterThan(1);
    expect(await barriers(page)).toEqual([]);
    await cards.first().focus();
    await page.keyboard.press('ArrowDown');
    const second = cards.nth(1);
    expect(await second.and(page.locator(':focus')).count()).toBe(1);
    expect(await second.getByRole('button', { name: '规则有误' }).count()).toBe(0);
    await page.keyboard.press('1');
    const comment = second.getByRole('textbox');
    await comment.waitFor();
    await page.keyboard.type('属实');
    await page.keyboard.press('Control+Enter');
    await second.getByRole('alert').filter({ hasText: '至少5个字' }).waitFor();
    await comment.fill('一笔大额外资到账，已核对凭证');
    await page.keyboard.press('Control+Enter');
    const verdicts = second.getByRole('list', { name: '审核意见' });
    await verdicts.waitFor();
    expect(await verdicts.innerText()).toMatch(/数据属实[\s\S]*已核对凭证[\s\S]*市商务局/);
    await page.goto('/quality?state=JUDGED');
    await page.getByRole('article').filter({ hasText: '已核对凭证' }).waitFor();
  });

  it('leads from a flag to the story of its number and to its receipt', async () => {
    await givenOddFigures('e2e-data-office-2', { '990121': '1' });
    const page = await visit({ as: 'office' });
    await page.goto('/quality?department=D105&severity=WARNING');
    const card = page.getByRole('article').first();
    await card.getByRole('list', { name: '涉及的数' }).getByRole('link').first().click();
    await page.getByRole('dialog').getByRole('article').waitFor();
    await page.keyboard.press('Escape');
    await card.getByRole('link', { name: /^回执/ }).click();
    await heading(page, /报送回执/);
  });

  it('lets the office call a rule wrong and write its next version', async () => {
    const page = await visit({ as: 'office' });
    await page.goto('/quality?rule=FOREIGN_CAPITAL_REVISION');
    const card = page.getByRole('article').first();
    await card.getByRole('button', { name: '规则有误' }).click();
    await card.getByRole('textbox').fill('首报即为预计数，幅度定得过小');
    await card.getByRole('button', { name: '提交“规则有误”' }).click();
    await card.getByRole('list', { name: '审核意见' }).waitFor();
    await page.goto('/quality?view=rules&edit=FOREIGN_CAPITAL_REVISION');
    const percent = page.getByLabel('最大修订（%）');
    await percent.fill('-3');
    await page.getByRole('button', { name: '保存为新版' }).click();
    await page.getByRole('alert').filter({ hasText: '超出允许范围' }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await percent.fill('30');
    await page.getByRole('button', { name: '保存为新版' }).click();
    await percent.waitFor({ state: 'detached' });
    await page.getByRole('row', { name: /利用外资修订过大.*第2版/ }).waitFor();
  });
});

describe('reconciliation', () => {
  it('puts two departments side by side, and the office decides with a reason', async () => {
    const api = await apiAs('office');
    const { saveCounterparts } = await api.ask<{ saveCounterparts: { saved: number } }>(
      'mutation ($input: SaveCounterpartsInput!) { saveCounterparts(input: $input) { saved } }',
      {
        input: {
          counterparts: [
            {
              indicator: 'INDUSTRY_GROWTH',
              counterpart: 'UPGRADE_GROWTH',
              tolerancePercent: '3',
              scoringSide: 'INDICATOR',
              validFrom: '2026-01-01',
            },
          ],
        },
      },
    );
    expect(saveCounterparts.saved).toBe(1);
    const page = await visit({ as: 'office' });
    await page.goto('/reconciliation');
    const rows = await tableRows(table(page, '对账'));
    const beyond = rows.find((cells) => cells.some((cell) => cell.includes('超出容差')));
    expect(beyond).toBeDefined();
    expect(beyond?.[1]).toContain('计分');
    const unit = beyond?.[0] ?? '';
    await page.getByRole('button', { name: `裁定${unit}` }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('理由').fill('好');
    await dialog.getByRole('button', { name: '裁定' }).click();
    await dialog.getByRole('alert').filter({ hasText: '至少5个字' }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await dialog.getByLabel('理由').fill('两项口径不同，以统计局为准');
    await dialog.getByRole('button', { name: '裁定' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page
      .getByRole('row', { name: new RegExp(`^${unit}.*维持计分方的数.*以统计局为准`) })
      .waitFor();
  });

  it('is read by a department, who cannot decide', async () => {
    const page = await visit({ as: 'tongji' });
    await page.goto('/reconciliation');
    await table(page, '对账').waitFor();
    expect(await page.getByRole('button', { name: /^裁定/ }).count()).toBe(0);
    expect(await barriers(page)).toEqual([]);
  });
});
