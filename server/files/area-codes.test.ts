import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { areaTree } from '../domain/area-codes.ts';
import { showAreaFault } from '../domain/area-fault.ts';
import { parsePeriod } from '../domain/period-text.ts';
import { holdsOn } from '../domain/unit.ts';
import { makeUnitDirectory, writtenCode } from '../domain/unit-directory.ts';
import { historyPath } from '../domain/unit-history.ts';
import { indexLineage, successorsOf } from '../domain/unit-lineage.ts';
import { readAreaCodes } from './area-codes.ts';

const HEAD = 'org_code,org_name,level,status,valid_from_year,valid_to_year,successor_codes';
const read = (...lines: string[]) =>
  readAreaCodes(new TextEncoder().encode([HEAD, ...lines].join('\r\n')));

describe('a file of area codes', () => {
  it('is read with years and successors, in any order of columns', () => {
    const text =
      'org_name,org_code,level,status,note,valid_from_year,valid_to_year,successor_codes\n莱城区,371202,县级,弃用,x,1992,2018,371203[2006];370116\n';
    expect(readAreaCodes(new TextEncoder().encode(`\ufeff${text}`))).toEqual({
      records: [
        {
          row: 2,
          code: '371202',
          name: '莱城区',
          unitType: 'COUNTY',
          isChanged: false,
          fromYear: 1992,
          toYear: 2018,
          successors: [
            { code: '371203', year: 2006 },
            { code: '370116', year: null },
          ],
        },
      ],
      faults: [],
    });
  });

  it.each([
    ['37,甲,县级,在用,1990,,', 'CODE_INVALID', '37'],
    ['370101,,县级,在用,1990,,', 'NAME_BLANK', '370101'],
    ['370101,甲,乡级,在用,1990,,', 'LEVEL_UNKNOWN', '乡级'],
    ['370101,甲,县级,停用,1990,1992,', 'STATUS_UNKNOWN', '停用'],
    ['370101,甲,县级,弃用,1990,,', 'STATUS_UNKNOWN', '弃用'],
    ['370101,甲,县级,在用,90,,', 'YEAR_INVALID', '90'],
    ['370101,甲,县级,弃用,1990,1990,', 'YEARS_REVERSED', '1990 – 1990'],
    ['370101,甲,县级,弃用,1990,1992,37[1]', 'SUCCESSOR_INVALID', '37[1]'],
    ['370101,甲,县级,在用,1990,,370102', 'SUCCESSOR_INVALID', '370102'],
  ])('with the line %s has the fault %s', (line, code, value) => {
    const { faults } = read('370000,山东省,省级,在用,1981,,', line);
    expect(faults).toContainEqual({ row: 3, code, value });
    const shown = showAreaFault(faults[0]!);
    expect(shown.messageZh).toContain('第3行');
    expect(shown.messageEn).toContain('Row 3');
  });

  it('without a column, without lines, or that is no text says so', () => {
    const faultsOf = (text: string) => readAreaCodes(new TextEncoder().encode(text)).faults;
    expect(faultsOf('org_code,org_name\n1,2\n').map((one) => one.value)).toContain('level');
    expect(faultsOf(`${HEAD}\n`)).toMatchObject([{ code: 'FILE_EMPTY' }]);
    expect(faultsOf(`${HEAD}\n"370101,甲`)).toMatchObject([{ code: 'FILE_UNREADABLE' }]);
  });
});

const folder = new URL('../../../shared/data/cn_areacodes/', import.meta.url);
const isThere = existsSync(folder);
if (!isThere) console.warn('Skipped: the public file of area codes is not beside this repository');
describe.skipIf(!isThere)('the area codes of China from 1981 to 2024', () => {
  const { records, faults } = readAreaCodes(
    isThere ? readFileSync(new URL('tidy/org_units.csv', folder)) : new Uint8Array(),
  );
  const tree = areaTree(records, '000000');
  const unitByCode = new Map(tree.units.map((unit) => [unit.code, unit]));
  const index = indexLineage(tree.lineage);
  const directory = makeUnitDirectory(tree.units, tree.formerNames, index);

  it('load whole: every record, every successor', () => {
    expect([records.length, faults, tree.faults]).toEqual([6823, [], []]);
    expect(new Set(tree.units.map((unit) => writtenCode(unit.code))).size).toBe(6450);
    expect(tree.units.filter((unit) => unit.code.includes('@'))).toHaveLength(39);
    expect([tree.units.length, tree.formerNames.length, tree.lineage.length]).toEqual([
      6489, 334, 4050,
    ]);
  });

  it.each(Array.from({ length: 44 }, (_, i) => 1981 + i))(
    'hold on 31 December %i exactly as in its roster',
    (year) => {
      const roster = readFileSync(new URL(`original/data/${year}.txt`, folder), 'utf8')
        .split(/\r?\n/)
        .filter((line) => line !== '')
        .map((line) => line.slice(0, 6));
      const held = tree.units
        .filter((unit) => holdsOn(unit, `${year}-12-31`))
        .map((unit) => writtenCode(unit.code));
      expect(held.sort()).toEqual(roster.sort());
    },
  );

  it('know the names of each roster too', () => {
    for (const year of [1981, 1990, 2003, 2024]) {
      const lines = readFileSync(new URL(`original/data/${year}.txt`, folder), 'utf8').split(
        /\r?\n/,
      );
      for (const line of lines.filter((one) => one !== '')) {
        const found = directory.resolve(line.slice(7).trim(), parsePeriod(`${year}-12`)!);
        const candidates =
          found.kind === 'UNIT' ? [found.unit] : found.kind === 'AMBIGUOUS' ? found.candidates : [];
        expect(
          candidates.map((unit) => writtenCode(unit.code)),
          line,
        ).toContain(line.slice(0, 6));
      }
    }
  });

  it('have 莱芜 to the roster before 2018, and then in 济南', () => {
    expect(unitByCode.get('371200')).toMatchObject({
      validFrom: '1992-12-31',
      validTo: '2018-12-30',
    });
    expect(successorsOf(index, '371202', '2024-12-31')).toEqual(['370116']);
    expect(successorsOf(index, '371203', '2024-12-31')).toEqual(['370117']);
    expect(index.from.get('371202')?.map((one) => one.kind)).toEqual(['TRANSFER', 'RECODE']);
  });

  it('carry 巢湖市 through three codes on two levels', () => {
    const lookup = { index, unitByCode };
    const held = (year: string) =>
      historyPath(lookup, unitByCode.get('340181')!, parsePeriod(year)!, 'SUM').parts.map(
        (part) => part.unitCode,
      );
    expect([held('1995'), held('2005'), held('2015')]).toEqual([['342601'], ['341402'], []]);
    expect(directory.resolve('巢湖市', parsePeriod('2005')!)).toMatchObject({
      unit: { code: '341400' },
    });
  });

  it('are resolved fast enough for a million rows', () => {
    const names = tree.units.slice(0, 3000).map((unit) => unit.nameZh);
    const periods = ['1995', '2005', '2024-03'].map((text) => parsePeriod(text)!);
    const started = performance.now();
    for (let i = 0; i < 1_000_000; i++) directory.resolve(names[i % 3000]!, periods[i % 3]!);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
