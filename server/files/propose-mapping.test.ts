import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseColumnMapping } from './column-mapping.ts';
import { sourceOfPath } from './file-source.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { Grid } from './grid.ts';
import { sampleLines } from './open-lines.ts';
import { proposeMapping } from './propose-mapping.ts';
import { readFileStream } from './read-file.ts';

const named = (entries: [code: string, name: string, measure?: string][]) =>
  new Map(
    entries.flatMap(([code, nameZh, unitOfMeasure]) => {
      const entry = { code, nameZh, unitOfMeasure };
      return [[code, entry] as const, [nameZh, entry] as const];
    }),
  );
const known = {
  units: named([
    ['A', '甲县'],
    ['B', '乙区'],
    ['C', '丙市'],
    ['D', '甲区'],
    ['E', '河北省'],
    ['SH', '上海市'],
    ['F', '乙城区'],
    ['G', '丁山县'],
    ['H', '丁山区'],
  ]),
  indicators: named([
    ['GDP', '地区生产总值', '万元'],
    ['FAI', '固定资产投资', '万元'],
    ['RATE', '城镇化率', '%'],
  ]),
};
const grid = (lines: string[], sheet: string | null = null): Grid => ({
  sheet,
  lines: lines.map((line, index) => ({ row: index + 1, cells: line.split('|') })),
});
const propose = (...lines: string[]) => proposeMapping([grid(lines)], known);

describe('a proposal', () => {
  it('is certain where every name is known', () => {
    const { mapping, confidence, questions } = propose(
      '单位|指标|期间|数值',
      'A|GDP|2025|1',
      'B|GDP|2025|2',
    );
    expect(mapping).toMatchObject({ layout: 'TIDY', blank: 'SKIP' });
    expect([confidence, questions]).toEqual(['CERTAIN', []]);
  });

  it('finds indicators across, the period of the title, measures and sums, and asks for a yes', () => {
    const { mapping, confidence, questions } = propose(
      '某市2025年1—9月主要指标',
      '县区|地区生产总值（亿元）|城镇化率(%)',
      '合计|30|—',
      '甲县|10|61.2',
      '乙城|20|58①',
      '注：快报数',
    );
    expect(mapping).toMatchObject({
      layout: 'INDICATORS_ACROSS',
      headerStartsWith: '县区',
      unitColumn: '县区',
      period: { title: true },
      units: { 乙城: 'F' },
      indicators: { '地区生产总值（亿元）': 'GDP', '城镇化率(%)': 'RATE' },
      skipRows: ['合计'],
      conversions: [{ measure: '亿元', factor: '10000', indicators: ['GDP'], where: 'FILE' }],
      missingMarkers: { '—': 'NOT_COLLECTED' },
      footnoteMarks: { '①': {} },
    });
    expect(confidence).toBe('LIKELY');
    expect(questions.map(({ field }) => field).sort()).toEqual(
      ['conversions', 'footnoteMarks', 'indicators', 'missingMarkers', 'skipRows', 'units'].sort(),
    );
    expect(parseColumnMapping(mapping)).toEqual({ mapping });
  });

  it.each<[string, string[], object]>([
    [
      'periods across',
      ['指标：固定资产投资', '地区|2024年|2023年', '甲县|1|2', '丙市|3|4'],
      { layout: 'PERIODS_ACROSS', unitColumn: '地区', indicator: { preamble: '指标' } },
    ],
    [
      'units across and indicators down',
      ['指标|甲县|乙区', '地区生产总值|1|2', '固定资产投资|3|4'],
      { layout: 'UNITS_ACROSS', indicator: { column: '指标' } },
    ],
    [
      'units across and periods down',
      ['指标：城镇化率', '时间|甲县|乙区', '2025年8月|1|2', '2025年9月|3|4'],
      { layout: 'UNITS_ACROSS', period: { column: '时间' }, indicator: { preamble: '指标' } },
    ],
    [
      'indicators over periods',
      [
        '县区|地区生产总值||固定资产投资|',
        '|2024年|2025年|2024年|2025年',
        '甲县|1|2|3|4',
        '乙区|5|6|7|8',
      ],
      { layout: 'CROSSED', headerRows: 2, indicator: { level: 1 }, period: { level: 2 } },
    ],
    [
      'indicators down for one unit',
      ['地区：上海', '指标|2024年|2023年', '地区生产总值|1|2', '固定资产投资|3|4'],
      { layout: 'INDICATORS_DOWN', unit: { preamble: '地区' }, units: { 上海: 'SH' } },
    ],
    [
      'years in a column',
      ['地区|年份|地区生产总值', '甲县|2024|1', '乙区|2024|2'],
      { layout: 'INDICATORS_ACROSS', period: { column: '年份' } },
    ],
    [
      'a column of several',
      ['unit,geo\\time|2016 |2015 ', 'PC,A|: |13.2 e', 'PC,B|5.1 |: u'],
      {
        layout: 'PERIODS_ACROSS',
        splitColumn: { column: 'unit,geo\\time', by: ',' },
        unit: { column: 'geo' },
        missingMarkers: { ':': 'NOT_COLLECTED' },
        footnoteMarks: { e: { quality: 'ESTIMATE' }, u: {} },
      },
    ],
    [
      'columns nobody needs',
      ['序号|县区|地区生产总值', '1|甲县|5', '2|乙区|6'],
      { layout: 'INDICATORS_ACROSS', unitColumn: '县区', ignoreColumns: ['序号'] },
    ],
  ])('finds %s', (_, lines, expected) => {
    const { mapping } = propose(...lines);
    expect(mapping).toMatchObject(expected);
    expect(parseColumnMapping(mapping)).toEqual({ mapping });
  });

  it('does not take one name for another: 河北区 is not 河北省, and 丁山 may be two', () => {
    const { mapping, confidence, questions } = propose('县区|地区生产总值', '河北区|1', '丁山|2');
    expect(mapping.units).toBeUndefined();
    expect(confidence).toBe('UNSURE');
    expect(questions.find(({ field }) => field === 'units')?.values).toEqual(['河北区', '丁山']);
  });

  it('asks in both languages for what the file does not say', () => {
    const { mapping, questions, confidence } = propose('县区|地区生产总值', '甲县|1', '乙区|2');
    expect(mapping.period).toEqual({ code: '?' });
    expect(questions).toMatchObject([{ field: 'period', hasGuess: false }]);
    expect(questions[0]!.messageZh).toContain('期间');
    expect(questions[0]!.messageEn).toContain('period');
    expect(confidence).toBe('UNSURE');
  });

  it('reads the sheets of one shape together', () => {
    const sheet = (name: string) => grid(['县区|地区生产总值', '甲县|1', '乙区|2'], name);
    const { mapping, questions } = proposeMapping(
      [sheet('8月'), sheet('9月'), grid(['说明'], '说明')],
      known,
    );
    expect(mapping.sheets).toEqual(['8月', '9月']);
    expect(questions.map(({ field }) => field)).toContain('sheets');
  });

  it.each([[[]], [['标题']], [['1|2', '3|4']]])('of %j says that no head was found', (lines) => {
    expect(propose(...lines)).toMatchObject({
      confidence: 'UNSURE',
      questions: [{ field: 'headerStartsWith' }],
    });
  });

  it('knows an SDMX-CSV message and asks for its dimensions', () => {
    const { mapping, questions } = propose(
      'DATAFLOW|REF_AREA|INDICATOR|SUB|FREQ|TIME_PERIOD|OBS_VALUE',
      'A:B(1.0)|A|GDP|R|A|2024|1',
    );
    expect(mapping).toMatchObject({ layout: 'SDMX_CSV', onlyRows: { SUB: ['R'] } });
    expect(questions).toMatchObject([{ field: 'onlyRows', hasGuess: true }]);
  });
});

describe('a fingerprint', () => {
  const month = (title: string, head: string, ...rows: string[]) =>
    fingerprintOf(grid([title, head, ...rows]));

  it('is the same for the next month, with other values and another unit more', () => {
    expect(month('某市2025年1—8月主要指标', '县区|GDP(亿元)|2025年1-8月增速', '甲县|1|2')).toBe(
      month('某市2025年1—9月主要指标', '县区|GDP （亿元）|2025年1-9月增速', '甲县|3|4', '乙区|5|6'),
    );
    expect(month('', '地区|2024年|2023年', '甲|1|2')).toBe(
      month('', '地区|2025年|2024年|2023年', '甲|1|2|3'),
    );
  });

  it('is another for other heads, their order, or months in place of years', () => {
    const prints = [
      '地区|GDP|FAI',
      '地区|FAI|GDP',
      '地区|GDP',
      '地区|2024年|2023年',
      '地区|2024年2月|2024年1月',
    ].map((head) => month('', head, '甲|1|2'));
    expect(new Set(prints).size).toBe(prints.length);
  });
});

const data = join(dirname(fileURLToPath(import.meta.url)), '../../../shared/data');
const hasData = existsSync(data);
if (!hasData) console.warn('Skipped: the public data files are not beside this repository');
describe.skipIf(!hasData)('the files of public offices, proposed and then read', () => {
  const provinces = named([
    ['110000', '北京市'],
    ['310000', '上海市'],
    ['650000', '新疆维吾尔自治区'],
    ['130000', '河北省'],
  ]);
  const indicators = named([['GDP', '地区生产总值']]);
  const zoo = hasData ? readdirSync(join(data, 'cn_nbs_export_zoo_dev/original')) : [];
  const census = 'cn_census_2010_2020/original/data/census';

  it.each([
    ...zoo.map((name) => [`cn_nbs_export_zoo_dev/original/${name}`, null] as const),
    ['cn_nbs_province_annual/original/分省年度数据.csv', 589] as const,
    ['cn_nbs_province_monthly/original/分省月度数据.csv', 6892] as const,
    [`${census}/census_county_2010_v1.xlsx`, null] as const,
    [`${census}/census_county_2020_v1.xlsx`, null] as const,
    ['eurostat_tsv_dev/original/educ_uoe_fine06.tsv', 1950] as const,
    ['eurostat_tsv_dev/original/nama_10r_2gdp.tsv', 38460] as const,
  ])('%s', { timeout: 60_000 }, async (name, count) => {
    const source = await sourceOfPath(join(data, name), name);
    const sample = await sampleLines(source, 60);
    if ('code' in sample) throw new Error(sample.messageEn);
    const { mapping, confidence } = proposeMapping(sample.grids, { units: provinces, indicators });
    // These catalogues know next to nothing of the files: the proposal has to say that it is unsure.
    expect(confidence).not.toBe('CERTAIN');
    expect(parseColumnMapping(mapping)).toEqual({ mapping });
    const stream = readFileStream(source, { fileName: name, mapping });
    let rows = 0;
    for (;;) {
      const next = await stream.next();
      if (next.done) {
        expect(next.value.findings).toEqual([]);
        break;
      }
      rows += next.value.length;
    }
    expect(rows).toBeGreaterThan(0);
    if (count !== null) expect(rows).toBe(count);
  });
});
