import { describe, expect, it } from 'vitest';
import { parsePeriod } from './period-text.ts';
import { finding, NOWHERE, type PushFinding } from './push-finding.ts';
import { readUnit } from './push-unit.ts';
import type { Unit } from './unit.ts';
import { makeUnitDirectory, writtenCode } from './unit-directory.ts';
import { indexLineage, type LineageKind } from './unit-lineage.ts';

const unit = (
  code: string,
  nameZh: string,
  validFrom: string,
  validTo: string | null = null,
): Unit => ({
  code,
  nameZh,
  nameEn: code,
  shortNameZh: nameZh,
  unitType: 'COUNTY',
  parentCode: null,
  pinyin: '',
  validFrom,
  validTo,
});
const step = (predecessorCode: string, successorCode: string, year: number, kind: LineageKind) => ({
  predecessorCode,
  successorCode,
  onDay: `${year}-12-31`,
  kind,
  share: null,
  carriesHistory: false,
  documentNumber: null,
  note: null,
});

/** 巢湖: a county-level city, then a prefecture of the name with a district, then a county-level city again. */
const UNITS = [
  unit('342601', '巢湖市', '1982-12-31', '1999-12-30'),
  unit('341400', '巢湖市', '1999-12-31', '2011-12-30'),
  unit('341402', '居巢区', '1999-12-31', '2011-12-30'),
  unit('340181', '巢湖市', '2011-12-31'),
  unit('320106', '鼓楼区', '1981-01-01'),
  unit('350102', '鼓楼区', '1981-01-01'),
  unit('120110', '东丽区', '1981-01-01'),
  unit('511402@1997', '枳城区', '1995-12-31', '1997-12-30'),
  unit('511402', '东坡区', '2000-12-31'),
];
const FORMER = [
  {
    unitCode: '120110',
    nameZh: '东郊区',
    nameEn: '东郊区',
    shortNameZh: '东郊区',
    validFrom: '1981-01-01',
    validTo: '1992-12-30',
  },
];
const LINEAGE = indexLineage([
  step('342601', '341402', 1999, 'RECODE'),
  step('341402', '340181', 2011, 'RECODE'),
]);
const directory = makeUnitDirectory(UNITS, FORMER, LINEAGE);

function read(text: string, period: string | null): string | PushFinding {
  let found: PushFinding | null = null;
  const report = (
    _: string,
    code: Parameters<typeof finding>[0],
    value: string,
    detail = '',
    more = '',
  ) => {
    found = finding(code, NOWHERE, value, detail, more);
    return null;
  };
  const at = period === null ? null : parsePeriod(period)!;
  return readUnit(text, at, directory, report)?.code ?? found!;
}

describe('a unit named in a push', () => {
  it.each([
    ['巢湖市', '1995', '342601'],
    ['巢湖市', '2005', '341400'],
    ['巢湖市', '2015', '340181'],
    ['居巢区', '2005', '341402'],
    ['342601', '1995', '342601'],
    ['340181', '2020Q1', '340181'],
    ['东郊区', '1990', '120110'],
    ['东丽区', '2000', '120110'],
    ['120110', '1990', '120110'],
    ['511402', '1996', '511402@1997'],
    ['511402@1997', '1996', '511402@1997'],
    ['511402', '2020', '511402'],
  ])('as %s in %s is %s', (text, period, code) => {
    expect(read(text, period)).toBe(code);
  });

  it.each([
    ['巢湖市', '1999', '341400'],
    ['巢湖市', '1999-06', '342601'],
    ['巢湖市', '1999-12', '341400'],
    ['342601', '1999', '342601'],
    ['341402', '1999', '341402'],
    ['东郊区', '1992', '120110'],
    ['东丽区', '1992', '120110'],
  ])(
    'by %s in %s, when it changed, is %s: a name means who bears it at the end',
    (text, period, code) => {
      expect(read(text, period)).toBe(code);
    },
  );

  it.each([
    ['居巢区', '2015', '居巢区', '340181 巢湖市'],
    ['342601', '2005', '巢湖市 1982-12-31', '341402 居巢区'],
    ['342601', '2015', '1999-12-30', '340181 巢湖市'],
    ['东郊区', '2000', '1992-12-30', '120110 东丽区'],
    ['340181', '1990', '巢湖市 2011-12-31', '342601 巢湖市'],
  ])('as %s does not exist in %s, and the remedy names who does', (text, period, said, remedy) => {
    const found = read(text, period);
    expect(found).toMatchObject({ code: 'UNIT_NOT_VALID', value: text });
    const { messageZh, messageEn, remedyZh, remedyEn } = found as PushFinding;
    for (const message of [messageZh, messageEn]) expect(message).toContain(said);
    for (const one of [remedyZh, remedyEn]) expect(one).toContain(remedy);
  });

  it('by a name that several bear is refused with their codes', () => {
    const found = read('鼓楼区', '2020');
    expect(found).toMatchObject({ code: 'UNIT_AMBIGUOUS', value: '鼓楼区' });
    expect((found as PushFinding).messageZh).toContain('320106 鼓楼区, 350102 鼓楼区');
    expect((found as PushFinding).remedyZh).toContain('代码');
  });

  it('that nobody ever was is unknown', () => {
    expect(read('乌有县', '2020')).toMatchObject({ code: 'UNIT_UNKNOWN', value: '乌有县' });
  });

  it('without a period must be the only one', () => {
    expect(read('居巢区', null)).toBe('341402');
    expect(read('511402', null)).toBe('511402');
    expect(read('东郊区', null)).toBe('120110');
    expect(read('巢湖市', null)).toMatchObject({ code: 'UNIT_AMBIGUOUS' });
    expect(directory.get('鼓楼区')).toBeUndefined();
    expect(directory.get('320106')?.code).toBe('320106');
  });
});

it('a code kept with its year is written without it', () => {
  expect(writtenCode('511402@1997')).toBe('511402');
  expect(writtenCode('511402')).toBe('511402');
  expect(writtenCode('D-FGW')).toBe('D-FGW');
});
