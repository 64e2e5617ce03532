/** Everything that can be wrong with a contract, in words and with the remedy. `{value}` and `{detail}` are filled in. */
const TEXTS = {
  CODE_INVALID: {
    zh: '数据约定代码“{value}”无效，请用1至64个字母、数字、点、下划线或连字符，以字母或数字开头',
    en: 'The contract code "{value}" is not valid: use 1 to 64 letters, digits, dots, underscores or hyphens, a letter or digit first',
  },
  TEXT_BLANK: { zh: '此项不能为空，请填写', en: 'This cannot be blank; fill it in' },
  DEPARTMENT_UNKNOWN: {
    zh: '目录中没有部门“{value}”，请先登记',
    en: 'The catalogue has no department "{value}"; register it first',
  },
  DEPARTMENT_CHANGED: {
    zh: '该数据约定属于部门“{detail}”，不能改为“{value}”；请另立一份',
    en: 'The contract belongs to department "{detail}", not "{value}"; make another contract',
  },
  VALIDITY_NOT_A_MONTH: {
    zh: '起止期间须为月，如 2026-01；收到“{value}”',
    en: 'The first and last period are months, such as 2026-01; it was "{value}"',
  },
  VALIDITY_REVERSED: {
    zh: '止期“{value}”早于起期“{detail}”，请对调',
    en: 'The last month "{value}" is before the first "{detail}"; swap them',
  },
  NO_ITEMS: {
    zh: '数据约定至少要有一项，请列出要报送的指标',
    en: 'A contract has at least one item; list the indicators owed',
  },
  INDICATOR_UNKNOWN: {
    zh: '目录中没有指标“{value}”，请先登记',
    en: 'The catalogue has no indicator "{value}"; register it first',
  },
  INDICATOR_NOT_OF_DEPARTMENT: {
    zh: '指标“{value}”由部门“{detail}”牵头，请移到该部门的数据约定',
    en: 'The indicator "{value}" is led by department "{detail}"; move it to a contract of that department',
  },
  UNIT_OF_MEASURE_DIFFERS: {
    zh: '计量单位“{value}”与指标的“{detail}”不一致，请改为一致，或另立指标',
    en: 'The unit of measure "{value}" is not that of the indicator, "{detail}": make them agree, or make another indicator',
  },
  UNITS_NOT_ONE_WAY: {
    zh: '报送单位须且只能用一种方式写明：分类代码、单位代码列表或单位类型',
    en: 'Name the units in exactly one way: a category, a list of units, or a type of unit',
  },
  CATEGORY_UNKNOWN: {
    zh: '目录中没有分类“{value}”，请先登记',
    en: 'The catalogue has no category "{value}"; register it first',
  },
  UNIT_UNKNOWN: {
    zh: '目录中没有单位“{value}”，请先登记',
    en: 'The catalogue has no unit "{value}"; register it first',
  },
  UNIT_REPEATED: {
    zh: '单位“{value}”列了两次，请只保留一个',
    en: 'The unit "{value}" stands twice; keep one',
  },
  NO_UNITS: {
    zh: '“{value}”下没有任何单位，请更正',
    en: 'There is no unit under "{value}"; correct it',
  },
  PERIOD_KIND_NOT_ACCEPTED: {
    zh: '指标“{detail}”不接受“{value}”期间，请改用指标自身的期间',
    en: 'The indicator "{detail}" takes no {value} periods; use those of the indicator',
  },
  FREQUENCY_TOO_FINE: {
    zh: '指标“{detail}”没有“{value}”这样密的数据，请按指标的频率或更疏',
    en: 'The indicator "{detail}" is not reported as often as {value}; use its frequency or a longer one',
  },
  BREAKDOWN_EMPTY: {
    zh: '分项“{value}”没有列出指标，请列出，或不设分项',
    en: 'The breakdown "{value}" lists no indicators; list them, or leave it out',
  },
  ITEM_TWICE: {
    zh: '“{value}”已在第 {detail} 项中要求过同样的单位和期间，请只保留一处',
    en: '"{value}" is already owed by item {detail} for some of the same units and periods; keep one',
  },
  DUE_IMPOSSIBLE: {
    zh: '报送期限“{value}”不可能：第几个工作日为1—15，日为1—31，期后月数为1—12，期后工作日数为1—250',
    en: 'The due rule "{value}" is impossible: working days run from 1 to 15, days from 1 to 31, months after from 1 to 12, working days after the end from 1 to 250',
  },
  CHECK_REVERSED: {
    zh: '下限“{value}”大于上限“{detail}”，请对调',
    en: 'The least value "{value}" is above the greatest "{detail}"; swap them',
  },
  DECIMALS_OUT_OF_RANGE: {
    zh: '小数位数“{value}”须在 0 至 8 之间',
    en: 'The number of decimals "{value}" must lie between 0 and 8',
  },
} as const;

export type ContractFaultCode = keyof typeof TEXTS;

/** One thing wrong with a contract: its place in the input, the value found, and what to do in both languages. */
export type ContractFault = {
  code: ContractFaultCode;
  path: string[];
  value: string;
  messageZh: string;
  messageEn: string;
};

/** Builds a fault; `detail` fills what the message needs beside the value. */
export function contractFault(
  code: ContractFaultCode,
  path: readonly (string | number)[],
  value: string,
  detail = '',
): ContractFault {
  const fill = (text: string) =>
    text.replace(/\{(value|detail)\}/g, (_, name) => (name === 'value' ? value : detail));
  const [first, index] = path;
  const placeZh = first === 'items' && index !== undefined ? `第${Number(index) + 1}项：` : '';
  const placeEn = first === 'items' && index !== undefined ? `Item ${Number(index) + 1}: ` : '';
  return {
    code,
    path: path.map(String),
    value,
    messageZh: `${placeZh}${fill(TEXTS[code].zh)}`,
    messageEn: `${placeEn}${fill(TEXTS[code].en)}`,
  };
}
