import { describe, expect, it } from 'vitest';
import { decimal } from './decimal.ts';
import { bandRange, explainProgress } from './explain-progress.ts';
import type { Indicator } from './indicator.ts';
import { lightOf } from './light.ts';
import type { LightBand, LightRule } from './light-rule.ts';
import { MISSING_REASONS, type MissingReason, type ObservedValue } from './observation.ts';
import { measureProgress } from './progress.ts';
import type { Target } from './target.ts';

const number = (text: string | null) => (text === null ? null : decimal(text));
const band = (
  word: string,
  severity: number,
  lower: string | null,
  upper: string | null,
): LightBand => ({
  light: severity === 0 ? 'GREEN' : severity === 1 ? 'YELLOW' : 'RED',
  shape: 'CIRCLE',
  wordZh: `${word}灯`,
  wordEn: ['Green', 'Yellow', 'Red'][severity]!,
  severity,
  lower: number(lower),
  lowerClosed: false,
  upper: number(upper),
  upperClosed: true,
});
const RULE: LightRule = {
  code: 'STANDARD',
  nameZh: '标准规则',
  nameEn: 'Standard rule',
  lagDigits: 2,
  bands: [band('绿', 0, null, '0'), band('黄', 1, '0', '10'), band('红', 2, '10', null)],
};
const HOLED: LightRule = { ...RULE, bands: [RULE.bands[0]!, RULE.bands[2]!] };

type Story = {
  indicator?: Partial<Indicator>;
  target?: Partial<Target> | null;
  actual?: string | null;
  missing?: MissingReason;
  month?: number;
  rule?: LightRule;
};

function explain({ actual = '3.73', month = 9, rule = RULE, ...story }: Story) {
  const indicator: Indicator = {
    code: 'FDI',
    nameZh: '实际利用外资',
    nameEn: 'Foreign capital used',
    shortNameZh: '外资',
    pinyin: 'waizi',
    kind: 'CUMULATIVE_AMOUNT',
    direction: 'POSITIVE',
    unitOfMeasureZh: '亿美元',
    unitOfMeasureEn: 'US$100 million',
    timeAggregation: 'SUM',
    unitAggregation: 'SUM',
    frequency: 'MONTH',
    digits: 2,
    skipsJanuary: false,
    definitionZh: '',
    definitionEn: '',
    blockCode: 'B',
    leadDepartmentCode: 'D',
    lightRuleCode: 'STANDARD',
    sortOrder: 1,
    ...story.indicator,
  };
  const target: Target | null =
    story.target === null
      ? null
      : {
          unitCode: 'U',
          indicatorCode: 'FDI',
          year: 2019,
          value: decimal('7.0'),
          lower: null,
          upper: null,
          dueMonth: null,
          startsAfterMonth: 0,
          responsiblePerson: null,
          documentNumber: null,
          assignedOn: '2019-02-01',
          ...story.target,
        };
  const observed: ObservedValue | null = story.missing
    ? { value: null, missingReason: story.missing, quality: 'FINAL' }
    : actual === null
      ? null
      : { value: decimal(actual), missingReason: null, quality: 'FINAL' };
  const progress = measureProgress({
    indicator,
    target,
    observed,
    monthsClosed: month,
    lagDigits: 2,
  });
  const light = lightOf(rule, progress);
  const facts = { indicator, rule, target, progress, light, monthsClosed: month };
  return explainProgress({ ...facts, actual: observed?.value ?? null });
}
const chinese = (story: Story) => explain(story).map((step) => step.textZh);
const english = (story: Story) => explain(story).map((step) => step.textEn);

const RATE = {
  kind: 'GROWTH_RATE',
  unitOfMeasureZh: '%',
  unitOfMeasureEn: '%',
  digits: 1,
} as const;
const LEVEL = { kind: 'LEVEL', unitOfMeasureZh: '万人', unitOfMeasureEn: '10,000 people' } as const;
const CAP = { direction: 'REVERSE' } as const;

describe('连云港 item 7: 3.73 of 7.0 after September [R25]', () => {
  it('is told step by step in Chinese, to the printed 53.29 % and 21.71 points', () => {
    expect(chinese({})).toEqual([
      '应完成 = 全年目标 7.00 × 9/12 = 5.2500 亿美元',
      '完成率 = 3.73 ÷ 7.00 = 53.29%',
      '差距：53.29% ↔ 75.00%  落后 21.71 个百分点',
      '按“标准规则”（10 < x）：红灯',
    ]);
  });

  it('is told in English with the same figures', () => {
    const [due, rate, lag, light] = english({});
    expect(due).toBe('Due = annual target 7.00 × 9/12 = 5.2500 US$100 million');
    expect(rate).toBe('Completion rate = 3.73 ÷ 7.00 = 53.29%');
    expect(lag).toBe('Gap: 53.29% ↔ 75.00%  21.71 percentage points behind');
    expect(light).toMatch(/^Under "Standard rule".*10 < x.*: Red$/);
  });
});

describe('one line of each story', () => {
  it.each<[string, Story, number, string]>([
    [
      'a shifted start',
      { target: { startsAfterMonth: 8 } },
      0,
      '应完成 = 全年目标 7.00 × 1/4 = 1.7500 亿美元',
    ],
    ['ahead', { actual: '6' }, 2, '差距：85.71% ↔ 75.00%  领先 10.71 个百分点'],
    ['exactly on schedule', { actual: '5.25' }, 2, '差距：75.00% ↔ 75.00%  持平 0.00 个百分点'],
    [
      'a growth rate',
      { indicator: RATE, actual: '6.1' },
      0,
      '增速不按时间折算，与全年目标 7.0 % 比较',
    ],
    [
      'the gap of a growth rate',
      { indicator: RATE, actual: '6.1' },
      1,
      '差距：6.1 ↔ 7.0  落后 0.90 个百分点',
    ],
    [
      'a level',
      { indicator: LEVEL, actual: '6' },
      0,
      '水平值不按时间折算，与全年目标 7.00 万人 比较',
    ],
    [
      'the gap of a level',
      { indicator: LEVEL, actual: '6.3' },
      2,
      '差距：6.30 ↔ 7.00  落后 10.00 %（占目标）',
    ],
    [
      'a breached cap of zero',
      { indicator: CAP, target: { value: decimal(0) }, actual: '2' },
      1,
      '目标为零，实际为 2.00：突破上限，无法计算比例',
    ],
    [
      'its light',
      { indicator: CAP, target: { value: decimal(0) }, actual: '2' },
      2,
      '按“标准规则”：红灯',
    ],
    [
      'a milestone',
      { indicator: { kind: 'MILESTONE' }, target: { value: null, dueMonth: 6 }, actual: '40' },
      0,
      '节点任务应于6月底前完成（100%）',
    ],
    [
      'an interval',
      {
        indicator: { ...LEVEL, direction: 'INTERVAL' },
        target: { value: null, lower: decimal(4), upper: decimal(6) },
      },
      0,
      '区间型指标：应在 4.00 至 6.00 万人 之间',
    ],
    [
      'a hole in the rule',
      { actual: '5', rule: HOLED },
      3,
      '规则“标准规则”对这一差距没有规定，不亮灯',
    ],
  ])('%s', (_, story, index, expected) => {
    expect(chinese(story)[index]).toBe(expected);
  });

  it('a gap that is printed as zero is level, as its light says', () => {
    const story = { target: { value: decimal(10000) }, actual: '7499.6' };
    expect(chinese(story)[2]).toBe('差距：75.00% ↔ 75.00%  持平 0.00 个百分点');
    expect(chinese(story)[3]).toContain('绿灯');
  });

  it('the band of an amount is told pro-rated, as it is compared', () => {
    const indicator = { direction: 'INTERVAL' } as const;
    const target = { value: null, lower: decimal(4), upper: decimal(6) };
    expect(chinese({ indicator, target })[0]).toContain('应在 3.00 至 4.50 亿美元 之间');
  });
});

const STORIES: [string, Story][] = [
  ['behind', {}],
  ['ahead', { actual: '6' }],
  ['met early', { actual: '7' }],
  ['met in December', { actual: '7', month: 12 }],
  ['negative target', { target: { value: decimal(-7) }, actual: '-4' }],
  ['growth', { indicator: RATE }],
  ['level', { indicator: LEVEL }],
  ['zero cap kept', { indicator: CAP, target: { value: decimal(0) }, actual: '0' }],
  ['zero cap breached', { indicator: CAP, target: { value: decimal(0) } }],
  [
    'interval',
    {
      indicator: { ...LEVEL, direction: 'INTERVAL' },
      target: { value: null, lower: decimal(1), upper: decimal(2) },
    },
  ],
  ['milestone late', { indicator: { kind: 'MILESTONE' }, target: { value: null, dueMonth: 6 } }],
  [
    'milestone done',
    { indicator: { kind: 'MILESTONE' }, target: { value: null, dueMonth: 6 }, actual: '100' },
  ],
  ['rule undefined', { actual: '5', rule: HOLED }],
  ['not due', { target: { startsAfterMonth: 9 } }],
  ['not reported', { actual: null }],
  ['no target', { target: null }],
  ['zero target', { target: { value: decimal(0) } }],
  ...MISSING_REASONS.map((missing): [string, Story] => [missing, { missing }]),
];

describe('both languages', () => {
  it.each(STORIES)('%s is told completely in Chinese and in English', (_, story) => {
    const steps = explain(story);
    expect(steps.length).toBeGreaterThan(0);
    for (const { textZh, textEn } of steps) {
      expect(textZh).toMatch(/\p{Script=Han}/u);
      expect(textEn).toMatch(/[a-z]{3}/);
      expect(textZh + textEn).not.toMatch(/null|undefined|NaN|\[object/);
    }
  });

  it.each(STORIES)('the English of %s has no Chinese characters or brackets', (_, story) => {
    for (const { textEn } of explain(story)) {
      expect(textEn).not.toMatch(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]| :/u);
    }
  });

  it('what was not measured is told in one line, and each reason in its own words', () => {
    const lines = STORIES.slice(STORIES.findIndex(([name]) => name === 'not due')).map(
      ([, story]) => explain(story),
    );
    expect(lines.every((steps) => steps.length === 1)).toBe(true);
    expect(new Set(lines.map(([step]) => step!.textZh)).size).toBe(lines.length);
    expect(new Set(lines.map(([step]) => step!.textEn)).size).toBe(lines.length);
  });
});

it.each<[string | null, boolean, string | null, boolean, string]>([
  [null, false, '0', true, 'x ≤ 0'],
  ['0', false, '10', true, '0 < x ≤ 10'],
  ['10', true, '30', false, '10 ≤ x < 30'],
  ['10', false, null, false, '10 < x'],
  [null, false, null, false, 'x'],
])('the band from %s (closed %s) to %s (closed %s) reads %s', (...row) => {
  const [lower, lowerClosed, upper, upperClosed, expected] = row;
  const ends = { lower: number(lower), lowerClosed, upper: number(upper), upperClosed };
  expect(bandRange({ ...RULE.bands[0]!, ...ends })).toBe(expected);
});
