import type { CataloguePatch } from '../domain/catalogue-patch.ts';
import { decimal } from '../domain/decimal.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { LightBand, LightRule } from '../domain/light-rule.ts';
import type { Unit } from '../domain/unit.ts';

/** A unit that has been there since the beginning unless told otherwise. */
export function aUnit(unit: Pick<Unit, 'code' | 'nameZh' | 'unitType'> & Partial<Unit>): Unit {
  const standing = { parentCode: 'CITY', pinyin: '', validFrom: '1949-10-01', validTo: null };
  return { ...standing, nameEn: unit.code, shortNameZh: unit.nameZh, ...unit };
}

/** A monthly amount of the finance department unless told otherwise. */
export function anIndicator(
  indicator: Pick<Indicator, 'code' | 'nameZh'> & Partial<Indicator>,
): Indicator {
  return {
    nameEn: indicator.code,
    shortNameZh: indicator.nameZh,
    pinyin: '',
    kind: 'CUMULATIVE_AMOUNT',
    direction: 'POSITIVE',
    unitOfMeasureZh: '亿元',
    unitOfMeasureEn: '100 million yuan',
    timeAggregation: 'SUM',
    unitAggregation: 'SUM',
    frequency: 'MONTH',
    digits: 2,
    skipsJanuary: false,
    definitionZh: '口径',
    definitionEn: 'Definition',
    blockCode: 'ECONOMY',
    leadDepartmentCode: 'FIN',
    lightRuleCode: 'STANDARD',
    sortOrder: 1,
    ...indicator,
  };
}

type Look = Pick<LightBand, 'light' | 'shape' | 'wordZh' | 'wordEn' | 'severity'>;
const GREEN: Look = {
  light: 'GREEN',
  shape: 'CIRCLE',
  wordZh: '达序时',
  wordEn: 'On schedule',
  severity: 0,
};
const YELLOW: Look = {
  light: 'YELLOW',
  shape: 'TRIANGLE',
  wordZh: '落后',
  wordEn: 'Behind',
  severity: 1,
};
const RED: Look = {
  light: 'RED',
  shape: 'SQUARE',
  wordZh: '严重落后',
  wordEn: 'Far behind',
  severity: 2,
};

function between(look: Look, lower: string | null, upper: string | null): LightBand {
  return {
    ...look,
    lower: lower === null ? null : decimal(lower),
    lowerClosed: false,
    upper: upper === null ? null : decimal(upper),
    upperClosed: true,
  };
}

const RULES: LightRule[] = [
  {
    code: 'STANDARD',
    nameZh: '落后10个点为红',
    nameEn: 'Red above 10 points',
    lagDigits: 1,
    bands: [between(GREEN, null, '0'), between(YELLOW, '0', '10'), between(RED, '10', null)],
  },
  {
    code: 'HOLED',
    nameZh: '0至10个点未规定',
    nameEn: 'Nothing said from 0 to 10 points',
    lagDigits: 1,
    bands: [between(GREEN, null, '0'), between(RED, '10', null)],
  },
];

const PERCENT = {
  unitOfMeasureZh: '%',
  unitOfMeasureEn: '%',
  timeAggregation: 'NONE',
  unitAggregation: 'NONE',
} as const;

/**
 * A small city: two counties and a park that became comparable with them in June 2026, two lead
 * departments, and indicators of every kind.
 */
export function cityCatalogue(): CataloguePatch {
  return {
    units: [
      aUnit({ code: 'CITY', nameZh: '槐安市', unitType: 'CITY', parentCode: null }),
      aUnit({ code: 'EAST', nameZh: '东河区', unitType: 'COUNTY' }),
      aUnit({ code: 'WEST', nameZh: '西岭县', unitType: 'COUNTY' }),
      aUnit({ code: 'PARK', nameZh: '高新园', unitType: 'PARK', validFrom: '2026-06-01' }),
      aUnit({ code: 'FIN', nameZh: '市财政局', unitType: 'MUNICIPAL_ORGAN' }),
      aUnit({ code: 'COM', nameZh: '市商务局', unitType: 'MUNICIPAL_ORGAN' }),
    ],
    categories: [{ code: 'PLACES', nameZh: '区县园区', nameEn: 'Places', sortOrder: 1 }],
    memberships: [
      { unitCode: 'EAST', categoryCode: 'PLACES', validFrom: '2020-01-01', validTo: null },
      { unitCode: 'WEST', categoryCode: 'PLACES', validFrom: '2020-01-01', validTo: null },
      { unitCode: 'PARK', categoryCode: 'PLACES', validFrom: '2026-06-01', validTo: null },
    ],
    blocks: [
      { code: 'ECONOMY', nameZh: '经济发展', nameEn: 'Economy', fullMark: '100', sortOrder: 1 },
    ],
    lightRules: RULES,
    indicators: [
      anIndicator({ code: 'BUDGET', nameZh: '一般公共预算收入' }),
      anIndicator({ code: 'INDUSTRY', nameZh: '工业投资', frequency: 'QUARTER', sortOrder: 2 }),
      anIndicator({
        code: 'RETAIL',
        nameZh: '社会消费品零售总额',
        leadDepartmentCode: 'COM',
        skipsJanuary: true,
        sortOrder: 3,
      }),
      anIndicator({
        code: 'GDP',
        nameZh: '地区生产总值增速',
        kind: 'GROWTH_RATE',
        ...PERCENT,
        frequency: 'QUARTER',
        digits: 1,
        lightRuleCode: 'HOLED',
        sortOrder: 4,
      }),
      anIndicator({
        code: 'DEBT',
        nameZh: '债务率',
        kind: 'LEVEL',
        direction: 'REVERSE',
        ...PERCENT,
        digits: 1,
        sortOrder: 5,
      }),
      anIndicator({
        code: 'PRICE',
        nameZh: '居民消费价格涨幅',
        kind: 'LEVEL',
        direction: 'INTERVAL',
        ...PERCENT,
        digits: 1,
        sortOrder: 6,
      }),
      anIndicator({
        code: 'BRIDGE',
        nameZh: '东河大桥建成',
        kind: 'MILESTONE',
        ...PERCENT,
        digits: 0,
        sortOrder: 7,
      }),
      anIndicator({
        code: 'ACCIDENT',
        nameZh: '较大安全事故',
        direction: 'REVERSE',
        unitOfMeasureZh: '起',
        digits: 0,
        sortOrder: 8,
      }),
    ],
  };
}
