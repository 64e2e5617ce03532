import { describe, expect, inject, it } from 'vitest';
import { cellsOf, latestMonth, readMatrix } from './support/city-facts.ts';
import { cockpitOn, hasFocus, pressUntil } from './support/cockpit-page.ts';
import { printed } from './support/figures.ts';
import { heading } from './support/tables.ts';
import { apiAs, givenBrowser } from './support/visit.ts';

const visit = givenBrowser();

describe('a leader signs in', () => {
  it('is told at the field that the password is wrong, and comes to the page asked for with the right one', async () => {
    const page = await visit();
    await page.goto('/ranking?measure=ON_SCHEDULE_SHARE&category=PARK');
    await page.waitForURL(/\/sign-in\?next=/);
    await page.getByLabel('账号').fill('leader');
    await page.getByLabel('密码').fill('not-the-password');
    await page.getByRole('button', { name: '登录' }).click();
    const complaint = page.getByRole('alert');
    await complaint.waitFor();
    expect(await complaint.innerText()).toMatch(/密码|账号/);
    const invalid = page.locator('[aria-invalid="true"]');
    expect(await invalid.count()).toBeGreaterThan(0);
    expect(await invalid.first().getAttribute('aria-describedby')).toBe(
      await complaint.getAttribute('id'),
    );
    await page.getByLabel('密码').fill(inject('city').password);
    await page.getByRole('button', { name: '登录' }).click();
    await heading(page, '排名');
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(
      '/ranking?measure=ON_SCHEDULE_SHARE&category=PARK',
    );
    await page.getByRole('button', { name: '退出' }).click();
    await page.getByLabel('账号').waitFor();
  });
});

describe('a leader at the cockpit', () => {
  it('reads a sentence whose counts are those of GraphQL', async () => {
    const api = await apiAs('leader');
    const period = await latestMonth(api);
    const { cockpitSummary: summary } = await api.ask<{
      cockpitSummary: {
        timeProgressPercent: string;
        unitCount: number;
        indicatorCount: number;
        cellCount: number;
        newRedCount: number;
        clearedRedCount: number;
        lightCounts: { light: string; count: number }[];
      };
    }>(
      `query ($period: PeriodCode!) { cockpitSummary(period: $period, category: "COUNTY") {
        timeProgressPercent unitCount indicatorCount cellCount newRedCount clearedRedCount
        lightCounts { light count } } }`,
      { period },
    );
    const page = await visit({ as: 'leader' });
    const cockpit = cockpitOn(page);
    await cockpit.open();
    const sentence = await cockpit.sentence.innerText();
    expect(sentence).toContain(`时间进度${printed(summary.timeProgressPercent, 1)}%`);
    expect(sentence).toContain(`${summary.unitCount}个单位、${summary.indicatorCount}项指标`);
    const words = {
      GREEN: '绿',
      BLUE: '蓝',
      YELLOW: '黄',
      ORANGE: '橙',
      RED: '红',
      PURPLE: '紫',
      GREY: '灰',
    };
    for (const { light, count } of summary.lightCounts) {
      expect(sentence).toContain(`${words[light as keyof typeof words]}${count}`);
    }
    expect(summary.lightCounts.reduce((sum, { count }) => sum + count, 0)).toBe(summary.cellCount);
    expect(sentence).toContain(
      summary.newRedCount > 0 ? `新增红灯${summary.newRedCount}项` : '没有新增红灯',
    );
    if (summary.clearedRedCount > 0) {
      expect(sentence).toContain(`转出红灯${summary.clearedRedCount}项`);
    }
  });

  it('finds every shape of the matrix in the legend, and every red with department and person', async () => {
    const api = await apiAs('leader');
    const period = await latestMonth(api);
    const matrix = await readMatrix(api, period);
    const { redList } = await api.ask<{
      redList: {
        unit: { shortNameZh: string };
        indicator: { shortNameZh: string };
        leadDepartment: { shortNameZh: string };
        responsiblePerson: string | null;
      }[];
    }>(
      `query ($period: PeriodCode!) { redList(period: $period, category: "COUNTY") {
        unit { shortNameZh } indicator { shortNameZh } leadDepartment { shortNameZh } responsiblePerson } }`,
      { period },
    );
    const page = await visit({ as: 'leader' });
    const cockpit = cockpitOn(page);
    await cockpit.open();
    const legend = await cockpit.matrix.getByRole('listitem').allInnerTexts();
    for (const { wordZh } of matrix.legend)
      expect(legend.map((text) => text.trim())).toContain(wordZh);
    expect(legend).toHaveLength(new Set(legend).size);
    const rows = await cockpit.redRows.allInnerTexts();
    expect(rows).toHaveLength(redList.length);
    expect(rows.length).toBe(cellsOf(matrix).filter(({ light }) => light === 'RED').length);
    for (const [at, item] of redList.entries()) {
      expect(rows[at]).toContain(item.unit.shortNameZh);
      expect(rows[at]).toContain(item.indicator.shortNameZh);
      expect(rows[at]).toContain(item.leadDepartment.shortNameZh);
      expect(rows[at]).toContain(item.responsiblePerson ?? '责任人未登记');
    }
  });

  it('reaches a cell by keyboard, opens its explanation with Enter, and shares it by its address', async () => {
    const api = await apiAs('leader');
    const period = await latestMonth(api);
    const matrix = await readMatrix(api, period);
    const cell = cellsOf(matrix).find(
      ({ unit, indicator, light }) =>
        unit === matrix.units[2] && indicator.kind === 'GROWTH_RATE' && light === 'GREEN',
    );
    if (!cell) throw new Error('The demo city has no such cell');
    const { progress } = await api.ask<{
      progress: {
        observation: { value: string; receiptNumber: string };
        target: { value: string };
        rule: { nameZh: string };
      };
    }>(
      `query ($unit: String!, $indicator: String!, $period: PeriodCode!) {
        progress(unit: $unit, indicator: $indicator, period: $period) {
          observation { value receiptNumber } target { value } rule { nameZh } } }`,
      { unit: cell.unit.code, indicator: cell.indicator.code, period },
    );
    const page = await visit({ as: 'leader' });
    const cockpit = cockpitOn(page);
    await cockpit.open();
    await pressUntil(page, 'Tab', () => hasFocus(cockpit.grid));
    const says = (text: string) => async () =>
      (await cockpit.spokenCell.innerText()).includes(text);
    await pressUntil(page, 'ArrowDown', says(cell.unit.nameZh));
    await pressUntil(page, 'ArrowRight', says(`${cell.unit.nameZh} ${cell.indicator.nameZh}：`));
    await page.keyboard.press('Enter');
    const told = cockpit.explanation.getByRole('article');
    await told.waitFor();
    const text = await told.innerText();
    expect(text).toContain(cell.unit.nameZh);
    expect(text).toContain(cell.indicator.nameZh);
    expect(text).toContain(progress.rule.nameZh);
    expect(text).toContain(printed(progress.observation.value, cell.indicator.digits));
    expect(text).toContain(printed(progress.target.value, cell.indicator.digits));
    expect(text).toContain(progress.observation.receiptNumber);

    const elsewhere = await page.context().newPage();
    await elsewhere.goto(page.url());
    const same = cockpitOn(elsewhere).explanation.getByRole('article');
    await same.waitFor();
    expect(await same.innerText()).toBe(text);
    await elsewhere.keyboard.press('Escape');
    await cockpitOn(elsewhere).explanation.waitFor({ state: 'detached' });
    expect(new URL(elsewhere.url()).searchParams.has('explain')).toBe(false);

    await told.getByRole('link', { name: progress.observation.receiptNumber }).first().click();
    await heading(page, `报送回执 ${progress.observation.receiptNumber}`);
  });
});
