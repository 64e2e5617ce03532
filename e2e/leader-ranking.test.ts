import { describe, expect, it } from 'vitest';
import type { Api } from './support/api.ts';
import { latestMonth } from './support/city-facts.ts';
import { printed } from './support/figures.ts';
import { isDrawn, tableRows } from './support/tables.ts';
import { apiAs, givenBrowser } from './support/visit.ts';

const visit = givenBrowser();

interface RankingFacts {
  period: string;
  indicator: { code: string; nameZh: string; digits: number } | null;
  rows: { unit: { nameZh: string }; rank: number; isTied: boolean; value: string }[];
  unranked: { unit: { nameZh: string }; reason: string }[];
}

async function readRanking(api: Api, variables: Record<string, string>): Promise<RankingFacts> {
  const { ranking } = await api.ask<{ ranking: RankingFacts }>(
    `query ($period: PeriodCode!, $category: String!, $indicator: String, $measure: RankingMeasure!) {
      ranking(period: $period, category: $category, indicator: $indicator, measure: $measure) {
        period indicator { code nameZh digits }
        rows { unit { nameZh } rank isTied value }
        unranked { unit { nameZh } reason } } }`,
    variables,
  );
  return ranking;
}

/** The first indicator of the catalogue whose ranking is such; throws when the city has none. */
async function findRanking(api: Api, isSuch: (ranking: RankingFacts) => boolean) {
  const period = await latestMonth(api);
  const { indicators } = await api.ask<{ indicators: { code: string }[] }>(
    '{ indicators { code } }',
  );
  for (const { code } of indicators) {
    const scope = { period, category: 'COUNTY', indicator: code, measure: 'VALUE' };
    const ranking = await readRanking(api, scope);
    if (ranking.rows.length > 0 && isSuch(ranking)) return ranking;
  }
  throw new Error('No ranking of the demo city is like this');
}

describe('a leader at the ranking', () => {
  it('ranks a category by its share on schedule, then by one indicator chosen on the page', async () => {
    const api = await apiAs('leader');
    const period = await latestMonth(api);
    const scope = { period, category: 'PARK', measure: 'ON_SCHEDULE_SHARE' };
    const overall = await readRanking(api, scope);
    const page = await visit({ as: 'leader' });
    await page.goto('/ranking');
    await page.getByLabel('范围').selectOption({ label: '园区' });
    const table = page.getByRole('group', { name: '排名' }).getByRole('table');
    await table.getByText(overall.rows[0]?.unit.nameZh ?? '').waitFor();
    const shown = await tableRows(table);
    expect(shown.map(([rank, unit, value]) => [rank?.split(' ')[0], unit, value])).toEqual(
      overall.rows.map((row) => [String(row.rank), row.unit.nameZh, `${printed(row.value, 1)}%`]),
    );
    await page.getByRole('radio', { name: '指标数值' }).click();
    const { indicator } = await api.ask<{ indicator: { nameZh: string; pinyin: string } }>(
      '{ indicator(code: "BUDGET_REVENUE") { nameZh pinyin } }',
    );
    const picker = page.getByRole('combobox', { name: '指标', exact: true });
    await picker.click();
    await picker.fill(indicator.pinyin);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: `${indicator.nameZh} · 指标数值`, level: 2 }).waitFor();
    const { searchParams } = new URL(page.url());
    expect(searchParams.get('measure')).toBe('VALUE');
    expect(searchParams.get('indicator')).toBe('BUDGET_REVENUE');
    expect(await isDrawn(page.getByRole('figure').first())).toBe(true);
  });

  it('says who is tied, and lists who has no rank with the reason, never as zero', async () => {
    const api = await apiAs('leader');
    const tied = await findRanking(api, ({ rows }) => rows.some(({ isTied }) => isTied));
    const page = await visit({ as: 'leader' });
    const open = async (ranking: RankingFacts) => {
      const { indicator } = ranking;
      await page.goto(`/ranking?indicator=${indicator?.code}&measure=VALUE&category=COUNTY`);
      await page
        .getByRole('heading', { name: `${indicator?.nameZh} · 指标数值`, level: 2 })
        .waitFor();
      return tableRows(page.getByRole('group', { name: '排名' }).getByRole('table'));
    };
    const rows = await open(tied);
    const digits = tied.indicator?.digits ?? 0;
    expect(rows.map(([rank, unit, value]) => [rank, unit, value])).toEqual(
      tied.rows.map((row) => [
        row.isTied ? `${row.rank} (并列)` : String(row.rank),
        row.unit.nameZh,
        printed(row.value, digits),
      ]),
    );
    const partial = await findRanking(api, ({ unranked }) => unranked.length > 0);
    const ranked = await open(partial);
    const list = page.getByRole('region', { name: '未参加排名' }).getByRole('listitem');
    const unranked = await list.allInnerTexts();
    expect(unranked).toHaveLength(partial.unranked.length);
    for (const [at, { unit }] of partial.unranked.entries()) {
      expect(unranked[at]).toContain(unit.nameZh);
      expect(unranked[at]?.replace(unit.nameZh, '').trim()).toMatch(/^\p{Script=Han}+$/u);
      expect(ranked.map(([, name]) => name)).not.toContain(unit.nameZh);
    }
  });
});
