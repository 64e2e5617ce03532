import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { pushFlow as en } from '../../app/i18n/en/push-flow.ts';
import { pushFlow as zh } from '../../app/i18n/zh/push-flow.ts';
import { type DraftCounts, draftSentence } from './draft-sentence.ts';

beforeAll(() =>
  i18next.init({
    resources: { zh: { translation: zh }, en: { translation: en } },
    interpolation: { escapeValue: false },
  }),
);

const counts: DraftCounts = {
  rowsRead: 1312,
  rowsNew: 1300,
  rowsChanged: 8,
  rowsUnchanged: 4,
  valuesWithdrawn: 0,
  lightsChanged: 12,
  newReds: 2,
  missingCount: 3,
  lockedCount: 0,
  flagCount: 0,
};
const said = (given: Partial<DraftCounts>, language: 'zh' | 'en' = 'zh') =>
  draftSentence({ ...counts, ...given }, i18next.getFixedT(language));

describe('the sentence on top of a preview', () => {
  it('is written from the counts', () => {
    expect(said({})).toBe(
      '读取 1,312 行：新增 1,300，改动 8，未变 4；12 盏灯变化，新增红灯 2；上次有而本次缺 3。',
    );
  });

  it('leaves out what does not occur, and says that no light changes', () => {
    expect(said({ lightsChanged: 0, newReds: 0, missingCount: 0 })).toBe(
      '读取 1,312 行：新增 1,300，改动 8，未变 4；没有灯变化。',
    );
  });

  it('tells of withdrawn, signed and doubtful values', () => {
    expect(said({ valuesWithdrawn: 5, lockedCount: 2, flagCount: 1, newReds: 0 })).toBe(
      '读取 1,312 行：新增 1,300，改动 8，未变 4，撤回 5；12 盏灯变化；上次有而本次缺 3；已签章的值要改 2；存疑 1。',
    );
  });

  it('says the same in English', () => {
    expect(said({}, 'en')).toBe(
      '1,312 rows read: 1,300 new, 8 changed, 4 unchanged; 12 lights change, 2 of them to red; 3 there last time are missing now.',
    );
  });
});
