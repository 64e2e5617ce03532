import type { TFunction } from 'i18next';
import { describe, expect, it } from 'vitest';
import type { ExplainBody_ProgressFragment } from '../../__generated__/graphql.ts';
import { explainFacts } from './explain-facts.ts';
import { lightOf } from './light-of.ts';

const t = ((key: string) => key) as unknown as TFunction;
const department = { id: 'd', code: 'STATS', nameZh: '市统计局', nameEn: 'Statistics' };
const observation = {
  period: '2026YTD10',
  value: '1234.5',
  missingReason: null,
  quality: 'FLASH' as const,
  revision: 1,
  recordedAt: '2026-11-18T02:00:00Z',
  receiptNumber: 'R1',
};
const progress: ExplainBody_ProgressFragment = {
  period: '2026-10',
  observedPeriod: '2026-10',
  unit: { id: 'u', code: 'U1', nameZh: '甲县', nameEn: 'Jia' },
  indicator: {
    id: 'i',
    code: 'TAX',
    nameZh: '税收',
    nameEn: 'Tax',
    unitOfMeasureZh: '万元',
    unitOfMeasureEn: '10k yuan',
    digits: 1,
    leadDepartment: department,
  },
  observation,
  target: null,
  scheduledSharePercent: '83.33',
  due: null,
  completionRate: null,
  lagPoints: '3.25',
  lagMeasure: 'PERCENTAGE_POINTS',
  status: null,
  light: 'RED',
  reason: null,
  monthsInRow: 2,
  rule: {
    id: 'r',
    nameZh: '三色',
    nameEn: 'Three colours',
    lagDigits: 2,
    hasHole: false,
    bands: [
      {
        light: 'RED',
        shape: 'SQUARE',
        wordZh: '严重落后',
        wordEn: 'Far behind',
        severity: 3,
        lower: '3',
        lowerClosed: true,
        upper: null,
        upperClosed: false,
      },
    ],
  },
  steps: [],
  spark: [],
  sparkPeriods: [],
  history: [],
};
const factOf = (given: ExplainBody_ProgressFragment, label: string) =>
  explainFacts(given, 'zh', t).find((fact) => fact.label === label)?.value;

describe('the figures behind one light', () => {
  it('carry their unit and the quality of the data', () => {
    expect(factOf(progress, 'field.actual')).toBe('1,234.5万元（快报）');
  });

  it('say why a value is missing and never show zero for it', () => {
    const withdrawn = { ...observation, value: null, missingReason: 'WITHDRAWN' as const };
    expect(factOf({ ...progress, observation: withdrawn }, 'field.actual')).toBe('已撤回');
    expect(factOf({ ...progress, observation: null }, 'field.actual')).toBe(
      'explain.noObservation',
    );
  });

  it('say that no target was assigned', () => {
    expect(factOf(progress, 'field.target')).toBe('explain.noTarget');
  });

  it('state the lag in percentage points to the digits of the rule', () => {
    expect(factOf(progress, 'field.lag')).toBe('落后3.25个百分点');
  });
});

describe('the light', () => {
  it('takes word and shape from its own rule', () => {
    expect(lightOf(progress, 'zh')).toEqual({ shape: 'SQUARE', word: '严重落后' });
  });

  it('says its reason when it is grey', () => {
    const grey = { ...progress, light: 'GREY' as const, reason: 'RULE_UNDEFINED' as const };
    expect(lightOf(grey, 'en')).toEqual({ shape: 'RING', word: 'rule undefined' });
  });
});
