import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CataloguePatch } from '../domain/catalogue-patch.ts';
import { decimal } from '../domain/decimal.ts';
import type { Unit } from '../domain/unit.ts';
import { anIndicator } from '../test-support/city-catalogue.ts';
import { type Doors, givenDoors, realFolder, repository } from './doors.ts';

const annual = realFolder('cn_nbs_province_annual');
const annualTidy = realFolder('cn_nbs_province_annual', 'tidy');
const monthly = realFolder('cn_nbs_province_monthly');
const monthlyTidy = realFolder('cn_nbs_province_monthly', 'tidy');
const zoo = realFolder('cn_nbs_export_zoo_dev');

const example = (name: string) =>
  JSON.parse(readFileSync(join(repository, 'docs/examples/nbs', `${name}.json`), 'utf8'));
const sent = (folder: string, fileName: string, mapping?: string) => ({
  fileName,
  bytes: readFileSync(join(folder, fileName)),
  ...(mapping && { mapping }),
});
/** Lines of a tidy twin; none of its cells is quoted. */
const tidyLines = (folder: string, name: string) =>
  readFileSync(join(folder, name), 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(','));

let doors: Doors;
/** Short name, such as 内蒙古, → code. */
let shortNames: Record<string, string>;
beforeAll(async () => {
  doors = await givenDoors();
  const { units, indicators }: CataloguePatch = example('catalogue');
  const given = units.map((unit: Unit) => ({
    ...{ parentCode: null, pinyin: '', validTo: null },
    ...unit,
  }));
  await doors.apply({
    units: given,
    indicators: indicators.map((one) => ({
      ...one,
      pinyin: '',
      ...{ blockCode: 'ECONOMY', lightRuleCode: 'STANDARD' },
    })),
  });
  shortNames = Object.fromEntries(
    given
      .filter((unit) => unit.unitType === 'PROVINCE')
      .map((unit) => [unit.shortNameZh, unit.code]),
  );
  await doors.save(example('mapping-annual'), example('mapping-monthly'));
});

/** Indicators of one frequency, named as the heads of a file name them, with their measure taken off. */
async function addIndicators(
  prefix: string,
  names: readonly string[],
  terms: Parameters<typeof anIndicator>[0] | object,
): Promise<Record<string, string>> {
  const codes = Object.fromEntries(names.map((name, index) => [name, `${prefix}_${index + 1}`]));
  await doors.apply({
    indicators: names.map((nameZh) =>
      anIndicator({
        kind: 'LEVEL',
        frequency: 'YEAR',
        ...terms,
        code: codes[nameZh]!,
        nameZh: `${prefix} ${nameZh}`,
        unitOfMeasureZh: /[(（]([^()（）]+)[)）][^)）]*$/.exec(nameZh)?.[1] ?? '见名称',
      }),
    ),
  });
  return codes;
}

describe.skipIf(annual === null || annualTidy === null)(
  'annual downloads by province',
  { timeout: 300_000 },
  () => {
    it('go in as seven files of one push, and every value is the one of the tidy twin', async () => {
      const files = readdirSync(annual!)
        .filter((name) => /^分省年度数据( \(\d\))?\.csv$/.test(name))
        .sort();
      const draft = await doors.draft(files.map((name) => sent(annual!, name, 'nbs-annual')));
      expect([draft.state, draft.findings]).toEqual(['READY', []]);
      const { receipt } = await doors.confirm(draft.id);
      const twin = tidyLines(annualTidy!, 'observations.csv').filter((row) => !/xls/.test(row[7]!));
      expect(receipt).toMatchObject({ rowsRead: 3007, rowsNew: 3007, rowsChanged: 0 });
      const titles = example('mapping-annual').indicators as Record<string, string>;
      let compared = 0;
      for (const [title, code] of Object.entries(titles)) {
        const name = title.replace(/\([^()]*\)$/, '');
        const own = twin.filter((row) => row[1] === name);
        const values = await doors.values(code);
        expect(values.size, title).toBe(own.length);
        for (const row of own) {
          expect(values.get(`${row[3]} ${row[5]}`), row.join()).toBe(decimal(row[6]!).toFixed());
        }
        compared += own.length;
      }
      expect(compared).toBe(3007);
      expect(receipt.notes.some((note: string) => note.startsWith('数据来源'))).toBe(true);
      expect(receipt.notes.some((note: string) => note.startsWith('注'))).toBe(true);
    });

    it('hold the sums of 2024, its ends of growth, and no zero in the year not yet published', async () => {
      const gdp = await doors.values('NBS_GDP', { from: '2023', to: '2025' });
      const year = (wanted: string) =>
        new Map(
          [...gdp]
            .filter(([key]) => key.endsWith(` ${wanted}`))
            .map(([key, v]) => [key.slice(0, 6), decimal(v!)]),
        );
      const [now, before] = [year('2024'), year('2023')];
      expect([...now.values()].reduce((a, b) => a.plus(b)).toFixed()).toBe('1337605.8');
      expect(now.get('440000')!.toFixed()).toBe('141488.9');
      const growth = [...now].map(([code, v]) => [
        code,
        v.div(before.get(code)!).minus(1).times(100).toFixed(2),
      ]);
      growth.sort((a, b) => Number(a[1]) - Number(b[1]));
      expect([growth[0], growth.at(-1)]).toEqual([
        ['140000', '-2.68'],
        ['540000', '10.11'],
      ]);
      expect(year('2025').size).toBe(0);
    });

    it('become a panel of 31 provinces and 21 indicators, value for value', async () => {
      const name = '分省年度数据_整合.csv';
      const [head = '', ...lines] = readFileSync(join(annual!, name), 'utf8')
        .replace(/^\uFEFF/, '')
        .trim()
        .split(/\r?\n/);
      const titles = head.split(',').slice(2);
      const indicators = await addIndicators('PANEL', titles, {});
      await doors.save({
        code: 'panel',
        layout: 'INDICATORS_ACROSS',
        unitColumn: '地区',
        period: { column: '年份' },
        units: shortNames,
        indicators,
        blank: 'SKIP',
      });
      const { status, body } = await doors.push(sent(annual!, name, 'panel'));
      expect([status, body.findings]).toEqual([200, []]);
      const cells = lines.map((line) => line.split(','));
      const values = cells.flatMap((row) => row.slice(2)).filter((cell) => cell !== '').length;
      expect(lines).toHaveLength(31 * 20);
      expect(body.receipt).toMatchObject({ rowsRead: values, rowsNew: values });
      expect(body.receipt.blankCells).toBe(31 * 20 * titles.length - values);
      expect(tidyLines(annualTidy!, 'panel_integrated.csv')).toHaveLength(values);
    });
  },
);

describe.skipIf(monthly === null || monthlyTidy === null)(
  'monthly cumulative downloads',
  { timeout: 300_000 },
  () => {
    it('hold 6,892 values, the same as the tidy twin, and no January', async () => {
      const { status, body } = await doors.push(sent(monthly!, '分省月度数据.csv', 'nbs-monthly'));
      expect([status, body.findings]).toEqual([200, []]);
      const twin = tidyLines(monthlyTidy!, 'observations.csv');
      expect(body.receipt).toMatchObject({ rowsRead: twin.length, blankCells: 31 * 244 - 6892 });
      const values = await doors.values('NBS_FLOOR_SPACE_YTD');
      expect(values.size).toBe(6892);
      for (const [, , , unit, , period, value] of twin) {
        const key = `${unit} ${period!.replace('-', 'YTD')}`;
        expect(values.get(key), key).toBe(decimal(value!).toFixed());
      }
      expect([...values.keys()].filter((key) => key.endsWith('YTD01'))).toEqual([]);
    });
  },
);

/** The country as the unit, which these downloads do not name. */
const COUNTRY = { unit: { code: '100000' } };
/** Each file with the number of its values, of its footnotes, and what a person corrects in the proposal. */
const ZOO: [
  file: string,
  values: number,
  notes: number,
  correction: object,
  frequency?: 'MONTH',
][] = [
  ['1lmq__FYP_QMM2_Chinese_Railways__分省年度数据.csv', 31 * 10, 2, {}],
  ['Lguanghui__ChartWithPython__月度数据.csv', 258 * 6, 2, COUNTRY, 'MONTH'],
  ['xiehuiaa__housing_price__年度数据_工资.xls', 15 * 20 - 3, 2, COUNTRY],
  [
    'ruiyugao__WBS-G6-Project-2026__城市生活垃圾清运和处理情况年度数据.xls',
    16 * 20 - 73,
    2,
    COUNTRY,
  ],
  ['xiehuiaa__housing_price__主要城市年度数据.csv', 13 * 20 - 14, 1, {}],
  ['ruiyugao__WBS-G6-Project-2026__人口年度数据.xls', 5 * 19, 2, COUNTRY],
  [
    'Karagul__Construction-of-CPI-Index-Based-on-Attention-Degree__月度数据.xls',
    9 * 24,
    2,
    COUNTRY,
    'MONTH',
  ],
  // Two tables one below the other; the title of the first stands a column further left in one row.
  [
    'RenJiyi163__panel_data_analysis_for_thesis__一般公共预算等.xls',
    31 * 18 + 31 * 2,
    0,
    { indicator: { columns: ['#2', '#3'] }, ignoreColumns: ['#1'] },
  ],
];

describe.skipIf(zoo === null)('downloads of other shapes', { timeout: 300_000 }, () => {
  it.each(ZOO)(
    'go in as proposed and corrected: %s',
    async (name, values, notes, correction, frequency) => {
      const prefix = `ZOO${ZOO.findIndex(([file]) => file === name)}`;
      const [{ mappingJson }] = (await doors.draft([sent(zoo!, name)])).files;
      const mapping = { ...JSON.parse(mappingJson), ...correction, code: prefix };
      await doors.save(mapping);
      const refused = await doors.push(sent(zoo!, name, prefix));
      const unknown = refused.body.findings.map((one: { code: string; value: string }) => {
        expect(one.code).toBe('INDICATOR_UNKNOWN');
        return one.value;
      });
      const titles = [...new Set<string>(unknown)];
      const indicators = await addIndicators(prefix, titles, { frequency: frequency ?? 'YEAR' });
      await doors.save({ ...mapping, indicators });
      const { status, body } = await doors.push(sent(zoo!, name, prefix));
      expect([status, body.findings]).toEqual([200, []]);
      expect(body.receipt).toMatchObject({ rowsRead: values, rowsNew: values });
      expect(body.receipt.notes).toHaveLength(notes);
      const again = await doors.push(
        sent(zoo!, name.replace('主要城市年度数据.csv', '主要城市年度数据.xls'), prefix),
      );
      expect(again.body.receipt).toMatchObject({ rowsRead: values, rowsUnchanged: values });
    },
  );
});
