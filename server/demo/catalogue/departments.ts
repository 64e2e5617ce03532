import type { AppraisalCategory, CategoryMembership, Unit } from '../../domain/unit.ts';
import { CITY_CODE } from './places.ts';

/** Two classes of places and the four classes of departments (seed 001-08). */
export const CATEGORIES: readonly AppraisalCategory[] = [
  { code: 'COUNTY', nameZh: '县(市、区)', nameEn: 'Counties and districts', sortOrder: 1 },
  { code: 'PARK', nameZh: '园区', nameEn: 'Parks', sortOrder: 2 },
  { code: 'ECONOMY', nameZh: '经济管理部门', nameEn: 'Economic management', sortOrder: 3 },
  {
    code: 'SERVICE',
    nameZh: '执法监督和公共服务部门',
    nameEn: 'Law enforcement and public service',
    sortOrder: 4,
  },
  { code: 'PARTY', nameZh: '党群机关', nameEn: 'Party and mass organisations', sortOrder: 5 },
  {
    code: 'VERTICAL',
    nameZh: '中央和省属驻市单位',
    nameEn: 'Central and provincial units in the city',
    sortOrder: 6,
  },
];

type Row = [code: string, zh: string, short: string, en: string, pinyin: string];

const ECONOMY: Row[] = [
  ['D101', '市发展和改革委员会', '市发改委', 'Development and Reform Commission', 'fgw'],
  ['D102', '市工业和信息化局', '市工信局', 'Bureau of Industry and Information Technology', 'gxj'],
  ['D103', '市财政局', '市财政局', 'Finance Bureau', 'czj'],
  ['D104', '市统计局', '市统计局', 'Bureau of Statistics', 'tjj'],
  ['D105', '市商务局', '市商务局', 'Commerce Bureau', 'swj'],
  [
    'D106',
    '市住房和城乡建设局',
    '市住建局',
    'Bureau of Housing and Urban-Rural Development',
    'zjj',
  ],
  ['D107', '市农业农村局', '市农业农村局', 'Bureau of Agriculture and Rural Affairs', 'nyncj'],
  ['D108', '市交通运输局', '市交通局', 'Transport Bureau', 'jtj'],
  ['D109', '市科学技术局', '市科技局', 'Science and Technology Bureau', 'kjj'],
  [
    'D110',
    '市国有资产监督管理委员会',
    '市国资委',
    'State-owned Assets Supervision Commission',
    'gzw',
  ],
  [
    'D111',
    '市自然资源和规划局',
    '市自然资源局',
    'Bureau of Natural Resources and Planning',
    'zrzyj',
  ],
];

const SERVICE: Row[] = [
  ['D201', '市公安局', '市公安局', 'Public Security Bureau', 'gaj'],
  ['D202', '市教育局', '市教育局', 'Education Bureau', 'jyj'],
  ['D203', '市卫生健康委员会', '市卫健委', 'Health Commission', 'wjw'],
  [
    'D204',
    '市人力资源和社会保障局',
    '市人社局',
    'Bureau of Human Resources and Social Security',
    'rsj',
  ],
  ['D205', '市民政局', '市民政局', 'Civil Affairs Bureau', 'mzj'],
  ['D206', '市生态环境局', '市生态环境局', 'Bureau of Ecology and Environment', 'sthjj'],
  ['D207', '市应急管理局', '市应急局', 'Emergency Management Bureau', 'yjj'],
  ['D208', '市市场监督管理局', '市市场监管局', 'Market Regulation Bureau', 'scjgj'],
  ['D209', '市城市管理局', '市城管局', 'Urban Management Bureau', 'cgj'],
  ['D210', '市文化广电和旅游局', '市文旅局', 'Bureau of Culture and Tourism', 'wlj'],
  ['D211', '市司法局', '市司法局', 'Justice Bureau', 'sfj'],
  [
    'D212',
    '市政务服务和大数据管理局',
    '市政务服务局',
    'Bureau of Government Services and Data',
    'zwfwj',
  ],
  ['D213', '市医疗保障局', '市医保局', 'Healthcare Security Bureau', 'ybj'],
];

const PARTY: Row[] = [
  ['D301', '市委办公室', '市委办', 'Party Committee Office', 'swb'],
  ['D302', '市纪委监委', '市纪委监委', 'Discipline Inspection and Supervision Commission', 'jwjw'],
  ['D303', '市委组织部', '市委组织部', 'Party Organisation Department', 'swzzb'],
  ['D304', '市委宣传部', '市委宣传部', 'Party Publicity Department', 'swxcb'],
  ['D305', '市委统战部', '市委统战部', 'Party United Front Department', 'swtzb'],
  ['D306', '市委政法委', '市委政法委', 'Party Political and Legal Affairs Commission', 'swzfw'],
  ['D307', '市直机关工委', '市直机关工委', 'Party Work Committee of Municipal Organs', 'szjggw'],
  ['D308', '市总工会', '市总工会', 'Federation of Trade Unions', 'zgh'],
  ['D309', '共青团市委', '团市委', 'Communist Youth League Committee', 'tsw'],
  ['D310', '市妇女联合会', '市妇联', "Women's Federation", 'fl'],
];

const VERTICAL: Row[] = [
  ['D401', '国家税务总局衡川市税务局', '市税务局', 'Hengchuan Tax Service', 'swj'],
  [
    'D402',
    '中国人民银行衡川市分行',
    '人行市分行',
    "People's Bank of China, Hengchuan Branch",
    'rhsfh',
  ],
  ['D403', '国家统计局衡川调查队', '衡川调查队', 'NBS Survey Office in Hengchuan', 'hcdcd'],
  ['D404', '国网衡川供电公司', '供电公司', 'State Grid Hengchuan Power Supply', 'gdgs'],
  ['D405', '市气象局', '市气象局', 'Meteorological Bureau', 'qxj'],
  ['D406', '市邮政管理局', '市邮政管理局', 'Postal Administration', 'yzglj'],
];

/** The appraisal office: lead department of cross-cutting indicators, itself in no class. */
export const OFFICE_CODE = 'D000';
const OFFICE: Row = [
  OFFICE_CODE,
  '市委市政府督查和绩效考核办公室',
  '市绩效办',
  'Supervision and Appraisal Office',
  'jxb',
];

const CLASSES: [category: string, rows: Row[]][] = [
  ['ECONOMY', ECONOMY],
  ['SERVICE', SERVICE],
  ['PARTY', PARTY],
  ['VERTICAL', VERTICAL],
];

/** Departments with the class they are compared in; the appraisal office is not among them. */
export const DEPARTMENTS: readonly { code: string; category: string }[] = CLASSES.flatMap(
  ([category, rows]) => rows.map(([code]) => ({ code, category })),
);

const FOUNDED = '2010-01-01';

function departmentUnit([code, nameZh, shortNameZh, nameEn, pinyin]: Row, vertical: boolean): Unit {
  return {
    code,
    nameZh,
    nameEn,
    shortNameZh,
    unitType: vertical ? 'VERTICAL_UNIT' : 'MUNICIPAL_ORGAN',
    parentCode: CITY_CODE,
    pinyin,
    validFrom: FOUNDED,
    validTo: null,
  };
}

/** The appraisal office and the forty departments as units. */
export function departmentUnits(): Unit[] {
  return [
    departmentUnit(OFFICE, false),
    ...CLASSES.flatMap(([category, rows]) =>
      rows.map((row) => departmentUnit(row, category === 'VERTICAL')),
    ),
  ];
}

/** Each department stays in one class. */
export function departmentMemberships(): CategoryMembership[] {
  return DEPARTMENTS.map(({ code, category }) => ({
    unitCode: code,
    categoryCode: category,
    validFrom: FOUNDED,
    validTo: null,
  }));
}
