import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { givenCity, type TestCity } from '../../test-support/given-city.ts';
import { answer } from '../../test-support/run-graphql.ts';
import { applyCatalogue } from './apply-catalogue.ts';
import { importAreaCodes } from './import-area-codes.ts';

const HEAD =
  'org_code,province,prefecture,org_name,level,status,valid_from_year,valid_to_year,successor_codes,source';
const line = (code: string, name: string, level: string, span: string, successors = '') => {
  const [from, to = ''] = span.split('-');
  const status = to === '' ? '在用' : successors.includes(code) ? '变更' : '弃用';
  return `${code},,,${name},${level},${status},${from},${to},${successors},test`;
};
/** A county recoded after it gave a part away, another renamed, a third split. */
const SMALL = [
  HEAD,
  line('370000', '山东省', '省级', '1981'),
  line('370100', '济南市', '地级', '1981'),
  line('370116', '莱芜区', '县级', '2018'),
  line('370103', '市中区', '县级', '1990'),
  line('371200', '莱芜市', '地级', '1992-2018'),
  line('371202', '莱城区', '县级', '1992-2018', '371203[2006];370116'),
  line('371203', '钢城区', '县级', '1992'),
  line('370112', '历城县', '县级', '1981-1987', '370112'),
  line('370112', '历城区', '县级', '1987'),
  line('370901', '旧区', '县级', '1981-1990', '370103;370112'),
].join('\n');
const bytes = (text: string) => new TextEncoder().encode(text);

const NOTHING = { units: 0, formerNames: 0, lineage: 0 };

describe('importing area codes', () => {
  let city: TestCity;
  beforeAll(async () => {
    city = await givenCity();
  });
  const load = (text: string) => importAreaCodes(city.as('office'), bytes(text));

  it('writes units with parents, former names and lineage, under a country of its own', async () => {
    expect(await load(SMALL)).toEqual({
      units: 10,
      formerNames: 1,
      lineage: 4,
      unchanged: 0,
      faults: [],
    });
    const { unitByCode } = await city.app.catalogue.get();
    expect(unitByCode.get('000000')).toMatchObject({ unitType: 'COUNTRY', parentCode: null });
    expect(unitByCode.get('370000')).toMatchObject({ unitType: 'PROVINCE', parentCode: '000000' });
    expect(unitByCode.get('371202')).toMatchObject({
      nameZh: '莱城区',
      parentCode: '371200',
      validFrom: '1992-12-31',
      validTo: '2018-12-30',
    });
    expect(unitByCode.get('370901')).toMatchObject({ parentCode: '370000' });
    expect(unitByCode.get('EAST')).toMatchObject({ nameZh: '东河区', parentCode: 'CITY' });
  });

  it('shows them in the API with names and steps', async () => {
    const { unit } = await answer(
      city,
      'leader',
      `{ unit(code: "370112") { nameZh formerNames { name validFrom validTo }
           predecessors { unit { code } kind day share carriesHistory documentNumber } successors { unit { code } } } }`,
    );
    expect(unit).toEqual({
      nameZh: '历城区',
      formerNames: [{ name: '历城县', validFrom: '1981-01-01', validTo: '1987-12-30' }],
      predecessors: [
        {
          unit: { code: '370901' },
          kind: 'SPLIT',
          day: '1990-12-31',
          share: null,
          carriesHistory: false,
          documentNumber: null,
        },
      ],
      successors: [],
    });
    const { unit: ended } = await answer(
      city,
      'leader',
      '{ unit(code: "371202") { successors { unit { code nameZh } kind day carriesHistory } } }',
    );
    expect(ended.successors).toEqual([
      {
        unit: { code: '371203', nameZh: '钢城区' },
        kind: 'TRANSFER',
        day: '2006-12-31',
        carriesHistory: false,
      },
      {
        unit: { code: '370116', nameZh: '莱芜区' },
        kind: 'RECODE',
        day: '2018-12-31',
        carriesHistory: true,
      },
    ]);
  });

  it('changes nothing the second time, not even the version', async () => {
    const before = (await city.app.catalogue.get()).version;
    expect(await load(SMALL)).toEqual({ ...NOTHING, unchanged: 14, faults: [] });
    city.app.catalogue.invalidate();
    expect((await city.app.catalogue.get()).version).toBe(before);
  });

  it('leaves what the office knows better: English names, the exact day, a history told', async () => {
    const { unitByCode } = await city.app.catalogue.get();
    const unit = { ...unitByCode.get('371202')!, nameEn: 'Laicheng', validTo: '2018-12-26' };
    const step = {
      predecessorCode: '370901',
      successorCode: '370103',
      onDay: '1990-05-01',
      kind: 'SPLIT' as const,
      share: null,
      carriesHistory: true,
      documentNumber: '国函〔1990〕1号',
      note: null,
    };
    const empty = {
      units: [unit],
      categories: [],
      memberships: [],
      blocks: [],
      lightRules: [],
      indicators: [],
    };
    await applyCatalogue(city.as('office'), { ...empty, lineage: [step] });
    expect(await load(SMALL)).toMatchObject(NOTHING);
    const after = await city.app.catalogue.get();
    expect(after.unitByCode.get('371202')).toMatchObject({
      nameEn: 'Laicheng',
      validTo: '2018-12-26',
    });
    expect(after.lineage.into.get('370103')).toContainEqual(step);
  });

  it('takes a later edition: an end, a new name, a successor', async () => {
    const later = SMALL.replace(
      line('370103', '市中区', '县级', '1990'),
      [
        line('370103', '市中区', '县级', '1990-2024', '370103'),
        line('370103', '泉城区', '县级', '2024'),
      ].join('\n'),
    ).replace(
      line('371203', '钢城区', '县级', '1992'),
      line('371203', '钢城区', '县级', '1992-2024', '370116'),
    );
    expect(await load(later)).toMatchObject({ units: 2, formerNames: 1, lineage: 1, faults: [] });
    const { unitByCode, lineage } = await city.app.catalogue.get();
    expect(unitByCode.get('370103')).toMatchObject({ nameZh: '泉城区', validTo: null });
    expect(unitByCode.get('371203')).toMatchObject({ validTo: '2024-12-30' });
    expect(lineage.from.get('371203')).toMatchObject([{ kind: 'MERGE', successorCode: '370116' }]);
  });

  it('writes all or nothing and lists every fault with its row', async () => {
    const wrong = `${HEAD}\n${line('3701', '甲', '县级', '1990')}\n${line('370104', '乙', '县级', '1990-1995', '370199')}\n`;
    const { faults, ...counts } = await load(wrong);
    expect(counts).toEqual({ ...NOTHING, unchanged: 0 });
    expect(faults).toEqual([{ row: 2, value: '3701', code: 'CODE_INVALID' }]);
    const orphans = await load(`${HEAD}\n${line('990104', '乙', '县级', '1990-1995', '370199')}\n`);
    expect(orphans.faults.map((one) => one.code).sort()).toEqual([
      'PARENT_UNKNOWN',
      'SUCCESSOR_UNKNOWN',
    ]);
    expect((await city.app.catalogue.get()).unitByCode.has('990104')).toBe(false);
  });

  it('never takes the code of a unit of another kind', async () => {
    const { unitByCode } = await city.app.catalogue.get();
    const organ = { ...unitByCode.get('FIN')!, code: '370999', nameZh: '某局' };
    const empty = { categories: [], memberships: [], blocks: [], lightRules: [], indicators: [] };
    await applyCatalogue(city.as('office'), { ...empty, units: [organ] });
    const { faults } = await load(`${SMALL}\n${line('370999', '某区', '县级', '1990')}`);
    expect(faults).toEqual([{ row: 0, value: '370999', code: 'CODE_TAKEN' }]);
  });

  it('is for the appraisal office alone', async () => {
    for (const login of ['leader', 'finance', 'east', 'analyst', 'screen', null] as const) {
      await expect(importAreaCodes(city.as(login), bytes(SMALL))).rejects.toThrow(
        /catalogue\.write|请先登录/,
      );
    }
  });
});

const file = new URL('../../../../shared/data/cn_areacodes/tidy/org_units.csv', import.meta.url);
if (!existsSync(file))
  console.warn('Skipped: the public file of area codes is not beside this repository');
describe.skipIf(!existsSync(file))('the area codes of China from 1981 to 2024', () => {
  it('are taken in within seconds, twice to the same end', { timeout: 60_000 }, async () => {
    const city = await givenCity();
    const context = city.as('office');
    const started = performance.now();
    const first = await importAreaCodes(context, readFileSync(file));
    const wrote = performance.now();
    expect(first).toEqual({
      units: 6490,
      formerNames: 334,
      lineage: 4050,
      unchanged: 0,
      faults: [],
    });
    const catalogue = await city.app.catalogue.get();
    expect(catalogue.unitByCode.get('371200')).toMatchObject({
      validFrom: '1992-12-31',
      validTo: '2018-12-30',
    });
    expect(await importAreaCodes(context, readFileSync(file))).toMatchObject({
      ...NOTHING,
      unchanged: 10_873,
    });
    expect(wrote - started).toBeLessThan(30_000);
  });
});
