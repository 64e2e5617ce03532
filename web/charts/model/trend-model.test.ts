import { describe, expect, it } from 'vitest';
import { splitTrendByUnit } from './small-multiples.ts';
import { buildTrendModel } from './trend-model.ts';
import { trendTable } from './trend-table.ts';
import { givenSeries, givenTrend, TWO_YEARS } from './trend-testkit.ts';

const MONTHS = ['2026-08', '2026-09', '2026-10'];

describe('gaps', () => {
  const series = givenSeries(['1.5', null, '0'], {
    missingReasons: [null, 'UNDER_VERIFICATION', null],
  });
  const model = buildTrendModel(givenTrend(MONTHS, [series]));
  const [actual] = model.lines;

  it('a missing value keeps its place empty and says why', () => {
    expect(actual?.points[1]).toMatchObject({ value: null, position: null });
    expect(actual?.points[1]?.gapWord?.zh).toBe('待核验');
    expect(model.gapCount).toBe(1);
  });

  it('zero is a value, not a gap', () => {
    expect(actual?.points[2]).toMatchObject({ value: '0', position: 0, gapWord: null });
  });

  it('a value never pushed is worded as not reported', () => {
    const never = buildTrendModel(givenTrend(MONTHS, [givenSeries(['1', null, '2'])]));
    expect(never.lines[0]?.points[1]?.gapWord).toEqual({ zh: '未报送', en: 'not reported' });
  });

  it('periods before the first and after the last value are not counted as gaps', () => {
    const model = buildTrendModel(givenTrend(MONTHS, [givenSeries([null, '3', null])]));
    expect(model.gapCount).toBe(0);
  });

  it('nothing known gives no extent rather than 0 to 0', () => {
    expect(
      buildTrendModel(givenTrend(MONTHS, [givenSeries([null, null, null])])).extent,
    ).toBeNull();
  });
});

describe('lines', () => {
  const values = TWO_YEARS.map((_, index) => String(index));
  const full = givenSeries(values, {
    targets: values.map(() => '30'),
    dues: values.map(() => '15'),
    yoy: values.map((_, index) => (index < 12 ? null : '4.2')),
  });

  it('one unit is held against due line, target path and last year', () => {
    const model = buildTrendModel(givenTrend(TWO_YEARS, [full]));
    expect(model.lines.map(({ role }) => role)).toEqual(['actual', 'due', 'target', 'lastYear']);
    expect(model.lines[3]?.points[12]?.value).toBe('0');
    expect(model.lines[3]?.points[0]?.value).toBeNull();
  });

  it('a line can be switched off, and one without any value is left out', () => {
    const model = buildTrendModel(givenTrend(TWO_YEARS, [full]), { showDue: false });
    expect(model.lines.map(({ role }) => role)).not.toContain('due');
    const bare = buildTrendModel(givenTrend(MONTHS, [givenSeries(['1', '2', '3'])]));
    expect(bare.lines.map(({ role }) => role)).toEqual(['actual']);
  });

  it('several units give one actual line each, under their short names', () => {
    const other = { ...full, unit: { code: 'B', nameZh: '乙县', nameEn: 'County B' } };
    const model = buildTrendModel(givenTrend(TWO_YEARS, [full, other]));
    expect(model.lines.map(({ name }) => name.zh)).toEqual(['甲县', '乙县']);
    expect(splitTrendByUnit(model).map(({ title, extent }) => [title.zh, extent])).toEqual([
      ['甲县', model.extent],
      ['乙县', model.extent],
    ]);
  });

  it('a running total starts anew each year, its target path does not', () => {
    const [actual, , target] = buildTrendModel(givenTrend(TWO_YEARS, [full])).lines;
    expect(actual?.segments.map((segment) => segment.length)).toEqual([12, 12]);
    expect(target?.segments.map((segment) => segment.length)).toEqual([24]);
  });

  it('an annual total is one line through all its years, not a point a year that draws nothing', () => {
    const years = ['2022', '2023', '2024'];
    const quarters = ['2025Q4', '2026Q1', '2026Q2'];
    for (const periods of [years, quarters]) {
      const model = buildTrendModel(givenTrend(periods, [givenSeries(['1', '2', '3'])]));
      expect(model.lines[0]?.segments).toEqual([[0, 1, 2]]);
    }
  });

  it('a level runs on from year to year', () => {
    const input = givenTrend(TWO_YEARS, [full], { kind: 'LEVEL' });
    expect(buildTrendModel(input).lines[0]?.segments).toHaveLength(1);
  });

  it('year on year is signed, in % or points, and says where nothing can be compared', () => {
    const model = buildTrendModel(givenTrend(TWO_YEARS, [full]), { mode: 'yoy' });
    expect(model).toMatchObject({ isSigned: true, digits: 1, unitOfMeasure: { zh: '%' } });
    expect(model.lines[0]?.points[0]?.gapWord?.zh).toBe('无上年同期可比');
    const points = { ...givenTrend(TWO_YEARS, [full]), yoyMeasure: 'PERCENTAGE_POINTS' as const };
    expect(buildTrendModel(points, { mode: 'yoy' }).unitOfMeasure.en).toBe('pp');
  });
});

describe('against the period before', () => {
  it('is signed, in % or points, drawn in one stroke, and says where nothing can be compared', () => {
    const values = ['100', '210', '320.5', null, '500', '610'];
    const periods = TWO_YEARS.slice(0, 6);
    const input = givenTrend(periods, [givenSeries(values)]);
    const model = buildTrendModel(input, { mode: 'mom' });
    expect(model).toMatchObject({ isSigned: true, digits: 1, unitOfMeasure: { zh: '%' } });
    const [line] = model.lines;
    expect(line?.segments).toHaveLength(1);
    expect(line?.points.map(({ value }) => value)).toEqual([null, '10.0', '0.5', null, null, null]);
    expect(line?.points[5]?.gapWord?.zh).toBe('无上期可比');
    expect(line?.points[3]?.gapWord?.zh).toBe('未报送');
  });
});

describe('marks', () => {
  it('a first push is no correction, a third revision is two', () => {
    const series = givenSeries(['1', '2', '3'], { revisions: [1, 3, null] });
    const [actual] = buildTrendModel(givenTrend(MONTHS, [series])).lines;
    expect(actual?.points.map(({ correctionCount }) => correctionCount)).toEqual([0, 2, 0]);
  });

  it.each([
    ['2026-08-31T15:59:00Z', [0]],
    ['2026-08-31T16:00:00Z', [1]],
    ['2025-01-01T00:00:00Z', [0]],
    ['2026-12-01T00:00:00Z', []],
  ])('a note recorded %s stands at %j, by the calendar of the city', (recordedAt, expected) => {
    const notes = [{ text: '口径调整', receiptNumber: 'R1', recordedAt }];
    const model = buildTrendModel(givenTrend(MONTHS, [givenSeries(['1', '2', '3'])], { notes }));
    expect(model.noteMarks.map(({ periodIndex }) => periodIndex)).toEqual(expected);
  });
});

describe('signed values', () => {
  const changed = givenSeries(['121.0', '5', null], { signedValues: ['120.5', '5.0', '7'] });
  const model = buildTrendModel(givenTrend(MONTHS, [changed]));

  it('a point is apart from its signature only where the figures differ, not where they are written otherwise', () => {
    expect(model.lines[0]?.points.map(({ signedValue }) => signedValue)).toEqual([
      '120.5',
      null,
      '7',
    ]);
  });

  it('the table twin shows both', () => {
    expect(trendTable(model).rows.at(-1)?.[1]).toEqual({
      zh: '121.0（已签章120.5）',
      en: '121.0 (signed 120.5)',
    });
  });

  it('a change on last year is no signed figure', () => {
    const yoy = buildTrendModel(givenTrend(MONTHS, [changed]), { mode: 'yoy' });
    expect(yoy.lines[0]?.points.every(({ signedValue }) => signedValue === null)).toBe(true);
  });
});

describe('what comes from a predecessor', () => {
  const lent = givenSeries(['1', '2', '3'], { inheritedFrom: ['OLD+B', 'OLD+B', null] });
  const unitNames = new Map([['OLD', { zh: '老县', en: 'Old County' }]]);
  const [actual] = buildTrendModel(givenTrend(MONTHS, [lent], { kind: 'LEVEL' }), {
    unitNames,
  }).lines;

  it('is a stroke of its own, led on to the first own point', () => {
    expect(actual?.segments).toEqual([[0, 1, 2], [2]]);
  });

  it('names whose figures they are, by code where no name is known', () => {
    expect(actual?.points[0]?.inheritedFrom).toEqual({ zh: '老县、B', en: 'Old County, B' });
    expect(actual?.points[2]?.inheritedFrom).toBeNull();
  });
});

it('a gap nobody pushed says whether it is late, not due yet, or before the time of the unit', () => {
  const series = givenSeries([null, null, null], {
    gapReasons: ['HISTORY_NOT_CARRIED', 'NOT_REPORTED', 'NOT_DUE'],
  });
  const [actual] = buildTrendModel(givenTrend(MONTHS, [series])).lines;
  expect(actual?.points.map(({ gapWord }) => gapWord?.zh)).toEqual([
    '沿革未衔接',
    '未报送',
    '未到期',
  ]);
});

it('the table twin begins with the newest period and words its gaps', () => {
  const series = givenSeries(['141488.94', null, '3'], {
    missingReasons: [null, 'CONFIDENTIAL', null],
  });
  const { columns, rows } = trendTable(buildTrendModel(givenTrend(MONTHS, [series])));
  expect(columns.map(({ label }) => label.zh)).toEqual(['时期', '实际']);
  expect(rows.map((row) => row.map(({ zh }) => zh))).toEqual([
    ['2026年10月', '3.0'],
    ['2026年9月', '保密'],
    ['2026年8月', '141,488.9'],
  ]);
});
