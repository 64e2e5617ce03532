import { defineIndicators } from '../demo-indicator.ts';

const SHARE = { kind: 'LEVEL', direction: 'POSITIVE', digits: 1 } as const;
const SCORE = { ...SHARE, lead: 'D000', unitAggregation: 'AVERAGE' } as const;

/** 党的建设. */
export const PARTY_INDICATORS = defineIndicators('PARTY', [
  {
    ...SHARE,
    code: 'BRANCH_STANDARD',
    measure: ['%', '%'],
    lead: 'D303',
    appraises: 'COUNTIES_AND_PARKS',
    names: [
      '党支部标准化规范化达标率',
      '支部达标率',
      'Party branches up to standard',
      'dzbbzhgfhdbl',
    ],
    definition: [
      '经复核达标的党支部占党支部总数的百分比',
      'Party branches verified as up to standard, as a percentage of all',
    ],
    model: { shape: 'RATE', target: 95, spread: 0.8, trend: 0.5, max: 100 },
  },
  {
    ...SHARE,
    code: 'PARTY_STUDY',
    measure: ['%', '%'],
    lead: 'D303',
    appraises: 'DEPARTMENTS',
    names: ['党员学习教育参学率', '参学率', 'Members taking part in study', 'dyxxjycxl'],
    definition: [
      '本年应参加学习教育的党员中实际参加的百分比',
      'Party members who took part in study as a percentage of those expected',
    ],
    model: { shape: 'RATE', target: 97, spread: 0.6, max: 100 },
  },
  {
    code: 'CONDUCT_NOTICES',
    kind: 'CUMULATIVE_AMOUNT',
    direction: 'REVERSE',
    digits: 0,
    measure: ['起', 'notices'],
    lead: 'D000',
    appraises: 'DEPARTMENTS',
    names: ['作风问题通报起数', '作风通报', 'Notices of poor conduct', 'zfwttbqs'],
    definition: [
      '本年被市级以上通报的机关作风问题起数',
      'Notices of poor conduct issued at municipal level or above this year',
    ],
    model: { shape: 'AMOUNT', yearly: 5, growth: -4, season: 'EVEN' },
  },
]);

/** 公众评议. The city's 93.8 of 2025 follows seed 001-56. */
export const PUBLIC_INDICATORS = defineIndicators('PUBLIC', [
  {
    ...SHARE,
    code: 'CALLBACK_SATISFACTION',
    measure: ['%', '%'],
    lead: 'D212',
    appraises: 'COUNTIES_AND_PARKS',
    names: ['热线回访满意率', '回访满意率', 'Satisfaction in hotline call-backs', 'rxhfmyl'],
    definition: [
      '12345热线回访中评价为满意和基本满意的百分比',
      'Callers satisfied or fairly satisfied when called back, as a percentage',
    ],
    model: { shape: 'RATE', target: 92, spread: 1, trend: 0.5, max: 100 },
  },
  {
    ...SCORE,
    code: 'PUBLIC_SATISFACTION',
    digits: 1,
    measure: ['分', 'points'],
    frequency: 'HALF',
    appraises: 'OBSERVED_WITH_PARKS',
    names: ['公众满意度', '公众满意度', 'Public satisfaction', 'gzmyd'],
    definition: [
      '委托专门机构随机抽样测评的公众满意度，满分100',
      'Public satisfaction measured by a commissioned body on a random sample; full mark 100',
    ],
    model: { shape: 'RATE', target: 92, spread: 1.2, trend: 0.6, max: 100 },
  },
  {
    ...SHARE,
    code: 'PROPOSALS',
    measure: ['%', '%'],
    lead: 'D000',
    appraises: 'DEPARTMENTS',
    names: [
      '建议提案办理满意率',
      '建议提案满意率',
      'Satisfaction with the handling of proposals',
      'jytablmyl',
    ],
    definition: [
      '代表和委员对建议、提案办理结果表示满意的百分比',
      'Delegates and members satisfied with the handling of their proposals, as a percentage',
    ],
    model: { shape: 'RATE', target: 95, spread: 0.8, max: 100 },
  },
]);

/** 内部评估. */
export const INTERNAL_INDICATORS = defineIndicators('INTERNAL', [
  {
    ...SHARE,
    code: 'SUPERVISED_MATTERS',
    measure: ['%', '%'],
    lead: 'D000',
    appraises: 'COUNTIES_AND_PARKS',
    names: [
      '督查事项按时办结率',
      '督查按时办结',
      'Supervised matters settled in time',
      'dcsxasbjl',
    ],
    definition: [
      '市委市政府督查督办事项中按时办结的百分比',
      'Matters under municipal supervision settled in time, as a percentage',
    ],
    model: { shape: 'RATE', target: 95, spread: 1, max: 100 },
  },
  {
    code: 'KEY_TASKS',
    kind: 'CUMULATIVE_AMOUNT',
    direction: 'POSITIVE',
    digits: 0,
    measure: ['项', 'tasks'],
    lead: 'D000',
    appraises: 'DEPARTMENTS',
    names: ['绩效任务完成数', '绩效任务', 'Performance tasks done', 'jxrwwcs'],
    definition: [
      '列入年度计划的绩效任务中经核验完成的项数',
      'Tasks of the yearly plan verified as done',
    ],
    model: { shape: 'AMOUNT', yearly: 16, growth: 2, season: 'EVEN', sizeMatters: false },
  },
  {
    ...SCORE,
    code: 'PEER_REVIEW',
    digits: 2,
    measure: ['分', 'points'],
    frequency: 'HALF',
    appraises: 'DEPARTMENTS',
    names: ['同级评价得分', '同级评价', 'Peer rating', 'tjpjdf'],
    definition: [
      '同级部门互评的平均得分，占内部评估的一半',
      'Mean rating by departments of the same level, half of the internal assessment',
    ],
    model: { shape: 'RATE', target: 90, spread: 1.5, max: 100 },
  },
  {
    ...SCORE,
    code: 'LEADER_REVIEW',
    digits: 2,
    measure: ['分', 'points'],
    frequency: 'YEAR',
    appraises: 'DEPARTMENTS',
    names: ['领导评价得分', '领导评价', 'Rating by leaders', 'ldpjdf'],
    definition: [
      '市级领导对部门全年工作评价的平均得分，占内部评估的一半',
      'Mean rating of the year’s work by city leaders, half of the internal assessment',
    ],
    model: { shape: 'RATE', target: 90, spread: 1.5, max: 100 },
  },
]);

/** 全市概况: figures of the city itself, written by hand from seed 000-39 and 001-56. */
export const FACT_INDICATORS = defineIndicators('FACTS', [
  {
    code: 'ASSIGNED_ITEMS',
    kind: 'CUMULATIVE_AMOUNT',
    direction: 'POSITIVE',
    digits: 0,
    measure: ['项', 'items'],
    lead: 'D000',
    appraises: 'CITY',
    timeAggregation: 'LAST',
    names: ['下达考核项目数', '下达项目', 'Items assigned', 'xdkhxms'],
    definition: [
      '本年分批分解下达的考核项目累计数：为民办实事28项，重点投资19项，其余55项',
      'Items assigned this year in batches: 28 for people’s livelihood, 19 key investments, 55 others',
    ],
    model: { shape: 'SEED' },
  },
  {
    code: 'ORGANS',
    kind: 'LEVEL',
    direction: 'POSITIVE',
    digits: 0,
    measure: ['家', 'organs'],
    frequency: 'YEAR',
    lead: 'D000',
    appraises: 'CITY',
    names: ['纳入考核的机关数', '考核机关数', 'Organs under appraisal', 'nrkhdjgs'],
    definition: [
      '承担绩效任务的市级机关及其直属机构数',
      'Municipal organs and their subordinate bodies that carry tasks',
    ],
    model: { shape: 'SEED' },
  },
  {
    code: 'CPI',
    kind: 'GROWTH_RATE',
    direction: 'INTERVAL',
    digits: 1,
    measure: ['%', '%'],
    lead: 'D104',
    appraises: 'CITY',
    names: ['居民消费价格涨幅', 'CPI涨幅', 'Rise of consumer prices', 'jmxfjgzf'],
    definition: [
      '居民消费价格指数本年累计平均比上年同期的涨幅',
      'Rise of the mean consumer price index of the year to date over the same period last year',
    ],
    model: { shape: 'BAND', lower: 0, upper: 3 },
  },
]);
