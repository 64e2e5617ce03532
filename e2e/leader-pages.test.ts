import { describe, expect, it } from 'vitest';
import { latestMonth } from './support/city-facts.ts';
import { printed } from './support/figures.ts';
import { heading, isDrawn, readTwin, tableRows } from './support/tables.ts';
import { apiAs, givenBrowser } from './support/visit.ts';

const visit = givenBrowser();

interface TrendFacts {
  indicator: { nameZh: string; digits: number };
  periods: string[];
  series: { unit: { code: string; nameZh: string }; values: (string | null)[] }[];
}

describe('a leader follows a figure', () => {
  it('through a trend of two units whose table is what GraphQL says, gaps left gaps', async () => {
    const api = await apiAs('leader');
    const units = ['990192', '990195'];
    const { trend } = await api.ask<{ trend: TrendFacts }>(
      `query ($units: [String!]!) { trend(indicator: "BUDGET_REVENUE", units: $units) {
        indicator { nameZh digits } periods series { unit { code nameZh } values } } }`,
      { units },
    );
    const gaps = trend.series.flatMap(({ values }) => values.filter((value) => value === null));
    expect(gaps.length).toBeGreaterThan(12);
    const page = await visit({ as: 'leader' });
    await page.goto(`/trend?indicator=BUDGET_REVENUE&units=${units.join(',')}`);
    const figure = page.getByRole('figure', { name: trend.indicator.nameZh });
    await figure.getByRole('img').waitFor();
    expect(await isDrawn(figure)).toBe(true);
    const rows = (await readTwin(figure)).reverse();
    expect(rows).toHaveLength(trend.periods.length);
    for (const [at, cells] of rows.entries()) {
      for (const [column, { values }] of trend.series.entries()) {
        const value = values[at] ?? null;
        const cell = cells[column + 1];
        if (value === null) expect(cell).not.toMatch(/\d/);
        else expect(cell).toBe(printed(value, trend.indicator.digits));
      }
    }
  });

  it('from the page of an indicator to the page of its unit, lights and rule told in words', async () => {
    const api = await apiAs('leader');
    const period = await latestMonth(api);
    const { indicator } = await api.ask<{
      indicator: {
        nameZh: string;
        definitionZh: string;
        leadDepartment: { nameZh: string };
        lightRule: { nameZh: string; bands: { wordZh: string }[] };
      };
    }>(
      `{ indicator(code: "INDUSTRY_GROWTH") { nameZh definitionZh leadDepartment { nameZh }
         lightRule { nameZh bands { wordZh } } } }`,
    );
    const page = await visit({ as: 'leader' });
    await page.goto('/indicators');
    await page.getByLabel('按名称、编码或拼音首字母筛选').fill(indicator.nameZh);
    await page.getByRole('link', { name: indicator.nameZh }).click();
    await heading(page, indicator.nameZh);
    const definition = page.getByRole('region', { name: '口径', exact: true });
    expect(await definition.innerText()).toContain(indicator.definitionZh);
    expect(await definition.innerText()).toContain(indicator.leadDepartment.nameZh);
    const rule = page.getByRole('region', { name: '亮灯规则' });
    expect(await rule.innerText()).toContain(indicator.lightRule.nameZh);
    const bands = await tableRows(rule.getByRole('table'));
    expect(bands.map(([word]) => word)).toEqual(indicator.lightRule.bands.map((one) => one.wordZh));
    const standing = page.getByRole('region', { name: '各单位最新亮灯' });
    await standing.getByRole('link', { name: '宁槐县' }).click();
    await heading(page, '宁槐县');
    const { unitProfile } = await api.ask<{
      unitProfile: { lights: string[]; indicators: { nameZh: string }[] };
    }>(
      `query ($period: PeriodCode!) { unitProfile(unit: "990122", period: $period) {
        lights indicators { nameZh } } }`,
      { period },
    );
    const profile = page.getByRole('region', { name: /^指标全貌/ });
    const table = profile.getByRole('table');
    expect(await tableRows(table)).toHaveLength(unitProfile.indicators.length);
    const reds = unitProfile.lights.filter((light) => light === 'RED').length;
    await profile.getByRole('button', { name: `红 ${reds}` }).click();
    await page.waitForURL(/light=RED/);
    await expect.poll(() => tableRows(table)).toHaveLength(reds);
  });

  it('by pinyin initials typed into the search box', async () => {
    const api = await apiAs('leader');
    const { unit } = await api.ask<{ unit: { nameZh: string; pinyin: string } }>(
      '{ unit(code: "990122") { nameZh pinyin } }',
    );
    const page = await visit({ as: 'leader' });
    await page.goto('/');
    const box = page.getByRole('combobox', { name: '查找单位、指标' });
    await box.fill(unit.pinyin.slice(0, 3));
    const option = page.getByRole('option', { name: new RegExp(`^${unit.nameZh}`) });
    await option.waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await heading(page, unit.nameZh);
    await box.fill('zzzzzz');
    await page.getByText('没有匹配的单位或指标').waitFor();
  });
});
