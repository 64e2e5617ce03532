import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CockpitSentence_SummaryFragment } from '../../__generated__/graphql.ts';
import { writeSentence } from '../../features/cockpit/sentence.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

const legend = [
  { light: 'RED', shape: 'SQUARE', wordZh: '严重落后', wordEn: 'Far behind', severity: 3 },
  { light: 'YELLOW', shape: 'TRIANGLE', wordZh: '落后', wordEn: 'Behind', severity: 2 },
  { light: 'GREEN', shape: 'CIRCLE', wordZh: '达序时', wordEn: 'On schedule', severity: 1 },
] as const;
const summary: CockpitSentence_SummaryFragment = {
  period: '2026-10',
  timeProgressPercent: '83.333',
  cellCount: 126,
  indicatorCount: 18,
  unitCount: 7,
  lightCounts: [
    { light: 'GREY', count: 5 },
    { light: 'RED', count: 11 },
    { light: 'YELLOW', count: 21 },
    { light: 'GREEN', count: 89 },
  ],
  greyCounts: [],
  newRedCount: 3,
  clearedRedCount: 0,
  dataAsOf: null,
  latestReceiptNumber: null,
};
const said = (given: CockpitSentence_SummaryFragment, language: 'zh' | 'en') =>
  writeSentence(given, legend, language, i18next.getFixedT(language))
    .map(({ text }) => text)
    .join('');

beforeAll(() =>
  i18next.init({
    resources: { zh: { translation: zh }, en: { translation: en } },
    interpolation: { escapeValue: false },
  }),
);

describe('the sentence on top of the cockpit', () => {
  it('is written from the data, lights from mild to grave and grey last', () => {
    expect(said(summary, 'zh')).toBe(
      '截至2026年10月，时间进度83.3%；7个单位、18项指标，绿89、黄21、红11、灰5；较上月新增红灯3项。',
    );
  });

  it('says so when no red is new, and how many left red', () => {
    expect(said({ ...summary, newRedCount: 0, clearedRedCount: 2 }, 'zh')).toMatch(
      /较上月没有新增红灯，转出红灯2项。$/,
    );
  });

  it('says the same in English', () => {
    expect(said(summary, 'en')).toBe(
      'By Oct 2026, 83.3% of the year is gone. 7 units, 18 indicators: 89 green, 21 yellow, 11 red, 5 grey; new reds since last month: 3.',
    );
  });
});
