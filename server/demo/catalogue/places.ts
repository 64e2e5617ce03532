import type { CategoryMembership, Unit } from '../../domain/unit.ts';

/** The demo city. Codes beginning with 99 belong to no real province; every place name is invented. */
export const CITY_CODE = '990100';

type Place = {
  code: string;
  names: [zh: string, short: string, en: string, pinyin: string];
  type: 'COUNTY' | 'PARK';
  /** Economic size; the average county is 1. */
  size: number;
  /** How often it is behind compared with the others; 1 is average. */
  weakness: number;
  validFrom: string;
};

export const PLACES: readonly Place[] = [
  {
    code: '990102',
    names: ['云津区', '云津', 'Yunjin District', 'yjq'],
    type: 'COUNTY',
    size: 1.9,
    weakness: 0.5,
    validFrom: '1998-01-01',
  },
  {
    code: '990103',
    names: ['桐湾区', '桐湾', 'Tongwan District', 'twq'],
    type: 'COUNTY',
    size: 1.4,
    weakness: 0.8,
    validFrom: '1998-01-01',
  },
  {
    code: '990121',
    names: ['龙渡县', '龙渡', 'Longdu County', 'ldx'],
    type: 'COUNTY',
    size: 1.0,
    weakness: 0.7,
    validFrom: '1998-01-01',
  },
  {
    code: '990122',
    names: ['宁槐县', '宁槐', 'Ninghuai County', 'nhx'],
    type: 'COUNTY',
    size: 0.6,
    weakness: 1.8,
    validFrom: '1998-01-01',
  },
  {
    code: '990123',
    names: ['高梧县', '高梧', 'Gaowu County', 'gwx'],
    type: 'COUNTY',
    size: 0.8,
    weakness: 1.2,
    validFrom: '1998-01-01',
  },
  {
    code: '990124',
    names: ['枫川县', '枫川', 'Fengchuan County', 'fcx'],
    type: 'COUNTY',
    size: 0.7,
    weakness: 1.5,
    validFrom: '1998-01-01',
  },
  {
    code: '990181',
    names: ['怀樟市', '怀樟', 'Huaizhang City', 'hzs'],
    type: 'COUNTY',
    size: 1.3,
    weakness: 0.7,
    validFrom: '1998-01-01',
  },
  {
    code: '990191',
    names: ['兰浦新区', '兰浦新区', 'Lanpu New Area', 'lpxq'],
    type: 'PARK',
    size: 0.9,
    weakness: 0.8,
    validFrom: '2015-06-01',
  },
  {
    code: '990192',
    names: [
      '衡川经济技术开发区',
      '经开区',
      'Hengchuan Economic and Technological Development Zone',
      'hcjjjskfq',
    ],
    type: 'PARK',
    size: 1.2,
    weakness: 0.6,
    validFrom: '2006-04-01',
  },
  {
    code: '990193',
    names: [
      '衡川高新技术产业开发区',
      '高新区',
      'Hengchuan High-tech Industrial Zone',
      'hcgxjscykfq',
    ],
    type: 'PARK',
    size: 0.9,
    weakness: 0.7,
    validFrom: '2012-09-01',
  },
  {
    code: '990194',
    names: ['永渡临港产业园', '永渡园', 'Yongdu Port Industrial Park', 'ydlgcyy'],
    type: 'PARK',
    size: 0.5,
    weakness: 1.7,
    validFrom: '2017-03-01',
  },
  {
    code: '990195',
    names: ['竹泉数字产业园', '竹泉园', 'Zhuquan Digital Industry Park', 'zqszcyy'],
    type: 'PARK',
    size: 0.3,
    weakness: 1.0,
    validFrom: '2024-07-01',
  },
];

/** Codes the stories of the demo city speak of. */
export const NINGHUAI = '990122';
export const GAOWU = '990123';
export const FENGCHUAN = '990124';
export const LANPU = '990191';
export const YONGDU = '990194';
export const ZHUQUAN = '990195';

/** The year Lanpu New Area was given a county's full duties and changed its class. */
const LANPU_MOVED = { lastParkDay: '2024-12-31', firstCountyDay: '2025-01-01' };

/** The city and its counties and parks as units. */
export function placeUnits(): Unit[] {
  const city: Unit = {
    code: CITY_CODE,
    nameZh: '衡川市',
    nameEn: 'Hengchuan City',
    shortNameZh: '衡川',
    unitType: 'CITY',
    parentCode: null,
    pinyin: 'hcs',
    validFrom: '1998-01-01',
    validTo: null,
  };
  const places = PLACES.map((place): Unit => {
    const [nameZh, shortNameZh, nameEn, pinyin] = place.names;
    const { code, type: unitType, validFrom } = place;
    return {
      code,
      nameZh,
      nameEn,
      shortNameZh,
      unitType,
      parentCode: CITY_CODE,
      pinyin,
      validFrom,
      validTo: null,
    };
  });
  return [city, ...places];
}

/** Stays in the two classes of places; Lanpu changes its class with the year 2025. */
export function placeMemberships(): CategoryMembership[] {
  return PLACES.flatMap((place): CategoryMembership[] => {
    const stay = { unitCode: place.code, validFrom: place.validFrom, validTo: null };
    if (place.code !== LANPU) return [{ ...stay, categoryCode: place.type }];
    return [
      { ...stay, categoryCode: 'PARK', validTo: LANPU_MOVED.lastParkDay },
      { ...stay, categoryCode: 'COUNTY', validFrom: LANPU_MOVED.firstCountyDay },
    ];
  });
}

/** Whether a place is appraised as a county in a year. */
export function isCountyIn(code: string, year: number): boolean {
  return placeMemberships().some(
    (stay) =>
      stay.unitCode === code &&
      stay.categoryCode === 'COUNTY' &&
      stay.validFrom <= `${year}-01-01` &&
      (stay.validTo === null || stay.validTo >= `${year}-12-31`),
  );
}
