import { defineIndicators } from '../demo-indicator.ts';

const AMOUNT = {
  kind: 'CUMULATIVE_AMOUNT',
  direction: 'POSITIVE',
  digits: 2,
  appraises: 'COUNTIES_AND_PARKS',
} as const;

/** 产业项目. Completed investment keeps the rule with the published hole. */
export const PROJECT_INDICATORS = defineIndicators('PROJECT', [
  {
    ...AMOUNT,
    code: 'MAJOR_INVESTMENT',
    measure: ['亿元', '100 million yuan'],
    lead: 'D101',
    lightRuleCode: 'YINCHUAN_2025',
    names: [
      '重大项目完成投资',
      '重大项目投资',
      'Investment completed in major projects',
      'zdxmwctz',
    ],
    definition: [
      '列入市级清单的重大项目本年累计完成投资额',
      'Investment completed this year in projects on the municipal list',
    ],
    model: { shape: 'AMOUNT', yearly: 46, growth: 7, season: 'INVESTMENT' },
  },
  {
    ...AMOUNT,
    code: 'PROJECT_STARTS',
    digits: 0,
    measure: ['个', 'projects'],
    lead: 'D101',
    names: [
      '亿元以上项目开工数',
      '亿元项目开工',
      'Starts of projects above 100 million yuan',
      'yyysxmkgs',
    ],
    definition: [
      '总投资1亿元及以上、本年实际开工并入库的项目数',
      'Projects of 100 million yuan or more begun this year and entered in the register',
    ],
    model: { shape: 'AMOUNT', yearly: 34, growth: 3, season: 'INVESTMENT' },
  },
  {
    code: 'PROJECT_NODE',
    kind: 'MILESTONE',
    direction: 'POSITIVE',
    digits: 0,
    measure: ['%', '%'],
    lead: 'D101',
    appraises: 'COUNTIES_AND_PARKS',
    lightRuleCode: 'STANDARD',
    names: [
      '年度重点项目投产节点',
      '重点项目节点',
      'Key project: start of production',
      'ndzdxmtcjd',
    ],
    definition: [
      '当年第一重点项目竣工投产的工作完成比例，100为完成',
      'Share of the work done towards the start of production of the first key project of the year; 100 is done',
    ],
    model: { shape: 'NODE' },
  },
  {
    ...AMOUNT,
    code: 'FOREIGN_CAPITAL',
    digits: 0,
    measure: ['万美元', '10 thousand US dollars'],
    lead: 'D105',
    names: ['实际使用外资', '实际使用外资', 'Foreign capital actually used', 'sjsywz'],
    definition: [
      '外商投资企业本年实际到账并经确认的外方资金',
      'Foreign funds that arrived and were confirmed this year at foreign-invested enterprises',
    ],
    model: { shape: 'AMOUNT', yearly: 2650, growth: -2, season: 'YEAR_END' },
  },
  {
    ...AMOUNT,
    code: 'TRADE',
    measure: ['亿元', '100 million yuan'],
    lead: 'D105',
    names: ['进出口总额', '进出口', 'Imports and exports', 'jckze'],
    definition: [
      '海关统计的货物进出口总额，按人民币计',
      'Goods trade as recorded by customs, in yuan',
    ],
    model: { shape: 'AMOUNT', yearly: 17.5, growth: 5, season: 'EVEN' },
  },
  {
    ...AMOUNT,
    code: 'DOMESTIC_CAPITAL',
    measure: ['亿元', '100 million yuan'],
    lead: 'D105',
    names: [
      '省外境内到位资金',
      '省外到位资金',
      'Capital received from other provinces',
      'swjndwzj',
    ],
    definition: [
      '省外境内投资者在本地项目本年实际到位的资金',
      'Funds that investors from other provinces actually paid into local projects this year',
    ],
    model: { shape: 'AMOUNT', yearly: 58, growth: 8, season: 'INVESTMENT' },
  },
  {
    code: 'UPGRADE_GROWTH',
    kind: 'GROWTH_RATE',
    direction: 'POSITIVE',
    digits: 1,
    skipsJanuary: true,
    measure: ['%', '%'],
    lead: 'D102',
    appraises: 'COUNTIES_AND_PARKS',
    names: [
      '工业技术改造投资增速',
      '技改投资增速',
      'Growth of investment in industrial upgrading',
      'gyjsgztzzs',
    ],
    definition: [
      '工业企业技术改造投资完成额累计同比增速',
      'Cumulative year-on-year growth of investment in technical upgrading of industry',
    ],
    model: { shape: 'RATE', target: 9, spread: 1.5 },
  },
  {
    code: 'SMART_LINE_NODE',
    kind: 'MILESTONE',
    direction: 'POSITIVE',
    digits: 0,
    measure: ['%', '%'],
    lead: 'D102',
    appraises: 'COUNTIES_AND_PARKS',
    lightRuleCode: 'STANDARD',
    names: [
      '智能化改造示范线建成节点',
      '示范线节点',
      'Model line of smart upgrading: built',
      'znhgzsfxjcjd',
    ],
    definition: [
      '年度智能化改造示范生产线建设完成比例，100为建成',
      'Share of the work done on the model production line of the year; 100 is built',
    ],
    model: { shape: 'NODE' },
  },
]);
