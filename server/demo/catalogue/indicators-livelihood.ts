import { defineIndicators } from '../demo-indicator.ts';

const AMOUNT = { kind: 'CUMULATIVE_AMOUNT', direction: 'POSITIVE', digits: 0 } as const;
const SHARE = { kind: 'LEVEL', direction: 'POSITIVE', digits: 1 } as const;

/** 民生社会. Accidents and fraud cases are caps: fewer is better. */
export const LIVELIHOOD_INDICATORS = defineIndicators('LIVELIHOOD', [
  {
    ...AMOUNT,
    code: 'NEW_JOBS',
    measure: ['人', 'persons'],
    lead: 'D204',
    appraises: 'COUNTIES_AND_PARKS',
    names: ['城镇新增就业人数', '新增就业', 'New urban jobs', 'czxzjyrs'],
    definition: [
      '本年城镇累计新就业人数减去自然减员',
      'Persons newly employed in towns this year less natural attrition',
    ],
    model: { shape: 'AMOUNT', yearly: 6400, growth: 2, season: 'WARM' },
  },
  {
    ...SHARE,
    code: 'KINDERGARTENS',
    measure: ['%', '%'],
    lead: 'D202',
    appraises: 'COUNTIES',
    names: [
      '普惠性幼儿园覆盖率',
      '普惠园覆盖率',
      'Coverage of affordable kindergartens',
      'phxyeyfgl',
    ],
    definition: [
      '公办园和普惠性民办园在园幼儿占在园幼儿总数的百分比',
      'Children in public and affordable private kindergartens as a percentage of all',
    ],
    model: { shape: 'RATE', target: 90, spread: 2, trend: 1.2, max: 99 },
  },
  {
    ...SHARE,
    code: 'FAMILY_DOCTORS',
    measure: ['%', '%'],
    lead: 'D203',
    appraises: 'COUNTIES',
    names: [
      '重点人群家庭医生签约覆盖率',
      '家医签约率',
      'Family doctor coverage of key groups',
      'zdrqjtysqyfgl',
    ],
    definition: [
      '老人、孕产妇、慢病患者等重点人群中已签约家庭医生的百分比',
      'Share of the elderly, expectant mothers and chronically ill who have signed with a family doctor',
    ],
    model: { shape: 'RATE', target: 82, spread: 2.5, trend: 1.5, max: 99 },
  },
  {
    ...AMOUNT,
    code: 'OLD_HOUSING',
    measure: ['户', 'households'],
    lead: 'D106',
    appraises: 'COUNTIES',
    names: [
      '城镇老旧小区改造开工户数',
      '老旧小区改造',
      'Households in old estates under renovation',
      'czljxqgzkghs',
    ],
    definition: [
      '本年列入计划并实际开工改造的老旧小区户数',
      'Households in old housing estates on the plan whose renovation began this year',
    ],
    model: { shape: 'AMOUNT', yearly: 1850, growth: 2, season: 'INVESTMENT' },
  },
  {
    code: 'HOUSING_STOCK',
    kind: 'LEVEL',
    direction: 'INTERVAL',
    digits: 1,
    measure: ['月', 'months'],
    lead: 'D106',
    appraises: 'COUNTIES',
    names: ['商品住房去化周期', '去化周期', 'Months of unsold housing', 'spzfqhzq'],
    definition: [
      '期末可售商品住房面积除以近12个月月均销售面积',
      'Floor space for sale divided by mean monthly sales of the last twelve months',
    ],
    model: { shape: 'BAND', lower: 10, upper: 18 },
  },
  {
    ...AMOUNT,
    code: 'ACCIDENTS',
    direction: 'REVERSE',
    measure: ['起', 'accidents'],
    lead: 'D207',
    appraises: 'COUNTIES_AND_PARKS',
    names: ['生产安全事故起数', '安全事故', 'Work safety accidents', 'scaqsgqs'],
    definition: [
      '本年累计发生并纳入统计的生产安全事故起数',
      'Work safety accidents recorded this year',
    ],
    model: { shape: 'AMOUNT', yearly: 22, growth: -6, season: 'EVEN' },
  },
  {
    ...AMOUNT,
    code: 'FRAUD_CASES',
    direction: 'REVERSE',
    measure: ['起', 'cases'],
    lead: 'D201',
    appraises: 'COUNTIES_AND_PARKS',
    names: ['电信网络诈骗立案数', '电诈立案', 'Telecom and online fraud cases', 'dxwlzplas'],
    definition: [
      '本年累计立案的电信网络诈骗案件数',
      'Telecom and online fraud cases filed this year',
    ],
    model: { shape: 'AMOUNT', yearly: 410, growth: -5, season: 'WARM' },
  },
  {
    ...AMOUNT,
    code: 'CYBER_INCIDENTS',
    direction: 'REVERSE',
    measure: ['起', 'incidents'],
    lead: 'D212',
    appraises: 'DEPARTMENTS',
    names: [
      '网络与数据安全事件起数',
      '网安事件',
      'Network and data security incidents',
      'wlysjaqsjqs',
    ],
    definition: [
      '本年被通报的网络与数据安全事件，目标为零',
      'Network and data security incidents reported this year; the cap is zero',
    ],
    model: { shape: 'AMOUNT', yearly: 0, growth: 0, season: 'EVEN', fixedTarget: 0 },
  },
  {
    ...SHARE,
    code: 'PETITIONS',
    measure: ['%', '%'],
    lead: 'D000',
    appraises: 'DEPARTMENTS',
    names: ['信访事项按期办结率', '信访按期办结', 'Petitions settled in time', 'xfsxaqbjl'],
    definition: [
      '本年到期信访事项中按期办结的百分比',
      'Petitions settled in time as a percentage of those due this year',
    ],
    model: { shape: 'RATE', target: 97, spread: 0.6, max: 100 },
  },
]);
