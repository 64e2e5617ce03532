import { describe, expect, it } from 'vitest';
import { areaTree } from './area-codes.ts';
import type { AreaRecord } from './area-record.ts';

let rows = 1;
/** `1992-2018` = in the rosters of 1992 to 2017; `371203[2006];370116` as in the file. */
function record(code: string, name: string, span: string, successors = ''): AreaRecord {
  const [from, to] = span.split('-');
  rows += 1;
  return {
    row: rows,
    code,
    name,
    unitType: code.endsWith('0000') ? 'PROVINCE' : code.endsWith('00') ? 'CITY' : 'COUNTY',
    isChanged: successors.includes('!'),
    fromYear: Number(from),
    toYear: to === undefined ? null : Number(to),
    successors: successors
      .replace('!', '')
      .split(';')
      .filter((part) => part !== '')
      .map((part) => ({
        code: part.slice(0, 6),
        year: part.length > 6 ? Number(part.slice(7, 11)) : null,
      })),
  };
}
const SHANDONG = record('370000', '山东省', '1981');
const tree = (...records: AreaRecord[]) => areaTree([SHANDONG, ...records], '000000');
const found = (made: ReturnType<typeof areaTree>, code: string) =>
  made.units.find((unit) => unit.code === code);
const steps = (made: ReturnType<typeof areaTree>) =>
  made.lineage.map((one) => `${one.predecessorCode}>${one.successorCode} ${one.onDay} ${one.kind}`);

describe('the years of a file', () => {
  it('are those of its rosters of 31 December: the end year is the first without the unit', () => {
    const made = tree(record('371200', '莱芜市', '1992-2018'), record('370100', '济南市', '1981'));
    expect(found(made, '371200')).toMatchObject({ validFrom: '1992-12-31', validTo: '2018-12-30' });
    expect(found(made, '370100')).toMatchObject({ validFrom: '1981-01-01', validTo: null });
  });
});

describe('units of a file', () => {
  it('hang on the prefecture of their prefix at their time, else on the province', () => {
    const made = tree(
      record('371200', '莱芜市', '1992-2018'),
      record('371202', '莱城区', '1992-2018'),
      record('371221', '某县', '2020'),
      record('379001', '直辖县', '1990'),
    );
    expect(found(made, '371202')?.parentCode).toBe('371200');
    expect(found(made, '371221')?.parentCode).toBe('370000');
    expect(found(made, '379001')?.parentCode).toBe('370000');
    expect(found(made, '370000')?.parentCode).toBe('000000');
  });

  it('stay one unit when the name changes and the code stays', () => {
    const made = tree(
      record('370112', '历城县', '1981-1987', '!370112'),
      record('370112', '历城区', '1987-2000', '!'),
      record('370112', '新历城区', '2000'),
    );
    expect(made.units).toHaveLength(2);
    expect(found(made, '370112')).toMatchObject({
      nameZh: '新历城区',
      validFrom: '1981-01-01',
      validTo: null,
    });
    expect(made.formerNames.map((one) => [one.nameZh, one.validFrom, one.validTo])).toEqual([
      ['历城县', '1981-01-01', '1987-12-30'],
      ['历城区', '1987-12-31', '2000-12-30'],
    ]);
    expect(made.lineage).toEqual([]);
  });

  it('are two when the code was given to another area, the older under code@year', () => {
    const made = tree(
      record('370202', '旧区', '1981-1988', '!370203'),
      record('370203', '大区', '1981'),
      record('370202', '新区', '2003'),
    );
    expect(found(made, '370202@1988')).toMatchObject({ nameZh: '旧区', validTo: '1988-12-30' });
    expect(found(made, '370202')).toMatchObject({ nameZh: '新区', validFrom: '2003-12-31' });
    expect(steps(made)).toEqual(['370202@1988>370203 1988-12-31 MERGE']);
  });

  it('are two even without a year between, where the area went elsewhere', () => {
    const made = tree(
      record('370702', '黄区', '1983-1987', '!370721'),
      record('370721', '黄县', '1987'),
      record('370702', '另一区', '1987'),
    );
    expect(steps(made)).toEqual(['370702@1987>370721 1987-12-31 RECODE']);
  });
});

describe('the lineage of a file', () => {
  it('has a recode, a merger, a split and a part that went in its own year', () => {
    const made = tree(
      record('370116', '莱芜区', '2018'),
      record('370117', '钢城区', '2018'),
      record('371202', '莱城区', '1992-2018', '371203[2006];370116'),
      record('371203', '钢城区', '1992-2018', '370117'),
      record('370981', '莱芜市', '1990-1992', '371202;371203'),
      record('370301', '甲区', '1981-1995', '370303'),
      record('370302', '乙区', '1981-1995', '370303'),
      record('370303', '丙区', '1995'),
      record('370304', '丁区', '1981-2000', '370303'),
    );
    expect(made.faults).toEqual([]);
    expect(steps(made).sort()).toEqual([
      '370301>370303 1995-12-31 MERGE',
      '370302>370303 1995-12-31 MERGE',
      '370304>370303 2000-12-31 MERGE',
      '370981>371202 1992-12-31 SPLIT',
      '370981>371203 1992-12-31 SPLIT',
      '371202>370116 2018-12-31 RECODE',
      '371202>371203 2006-12-31 TRANSFER',
      '371203>370117 2018-12-31 RECODE',
    ]);
  });

  it('calls it a part when the unit goes on under a new name', () => {
    const made = tree(
      record('370211', '郊区', '1981-1990', '!370211;370202'),
      record('370211', '城郊区', '1990'),
      record('370202', '城区', '1981'),
    );
    expect(steps(made)).toEqual(['370211>370202 1990-12-31 TRANSFER']);
  });

  it('reports a successor that is in no roster of its year, and records that overlap', () => {
    const made = tree(
      record('370301', '甲区', '1981-1995', '370399'),
      record('370302', '乙区', '1981-1995', '370303'),
      record('370303', '丙区', '1996'),
      record('370304', '丁区', '1981-1990'),
      record('370304', '丁区', '1989'),
    );
    expect(made.faults.map((one) => `${one.code} ${one.value}`)).toEqual([
      'RECORDS_OVERLAP 370304',
      'SUCCESSOR_UNKNOWN 370399',
      'SUCCESSOR_UNKNOWN 370303',
    ]);
  });
});
