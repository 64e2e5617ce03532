import { describe, expect, it } from 'vitest';
import { buildMatrixModel } from './matrix-model.ts';
import { givenMatrix } from './matrix-testkit.ts';
import { matrixCellText, matrixTable } from './matrix-text.ts';
import type { MatrixModel } from './matrix-types.ts';

const order = (model: MatrixModel): string[] => model.rows.map(({ unitCode }) => unitCode);
const words = (model: MatrixModel): string[] => model.cells.map(({ word }) => word.zh);

describe('cells', () => {
  it('take shape and word from the rule of the city, and grey its reason', () => {
    const model = buildMatrixModel(givenMatrix(['GR.']));
    expect(words(model)).toEqual(['达序时', '严重落后', '未到期']);
    expect(model.cells.map(({ shape }) => shape)).toEqual(['CIRCLE', 'SQUARE', 'RING']);
  });

  it('a light its rule does not name is worded as unlit rather than guessed', () => {
    const model = buildMatrixModel(givenMatrix(['G'], { lights: ['BLUE'] }));
    expect(words(model)).toEqual(['未亮灯']);
  });

  it('an indicator without a short name is shown under its full one', () => {
    const [column] = buildMatrixModel(givenMatrix(['G'])).columns;
    expect(column?.shortName.zh).toBe('指标0');
  });
});

describe('rows', () => {
  const input = givenMatrix(['GYY', 'RGG', '.GG', 'RYG'], {
    lagPoints: ['-1', '9.5', '10', '10.0', '-2', null, null, null, null, '21.7', '3', '-4'],
  });

  it('keep the order sent unless asked otherwise', () => {
    expect(order(buildMatrixModel(input))).toEqual(['U0', 'U1', 'U2', 'U3']);
  });

  it('by lag: the worst single lag first, no lag at all last, equals in the order sent', () => {
    const model = buildMatrixModel(input, { rowSort: 'lag' });
    expect(order(model)).toEqual(['U3', 'U0', 'U1', 'U2']);
    expect(model.rows.map(({ worstLag }) => worstLag)).toEqual(['21.7', '10', '10.0', null]);
  });

  it('by red: most of the gravest lights first, then of the next', () => {
    expect(order(buildMatrixModel(input, { rowSort: 'red' }))).toEqual(['U3', 'U1', 'U0', 'U2']);
  });

  it('carry their cells with them and count their lights, grey apart from green', () => {
    const model = buildMatrixModel(input, { rowSort: 'red' });
    expect(words(model).slice(0, 3)).toEqual(['严重落后', '落后', '达序时']);
    expect(model.rows.at(-1)?.counts).toEqual({ GREY: 1, GREEN: 2 });
  });
});

describe('columns', () => {
  it('of one block stand together, blocks in order of first appearance', () => {
    const model = buildMatrixModel(givenMatrix(['GYRG'], { blocks: 'abab' }));
    expect(model.columns.map(({ indicatorCode }) => indicatorCode)).toEqual([
      'I0',
      'I2',
      'I1',
      'I3',
    ]);
    expect(words(model)).toEqual(['达序时', '严重落后', '落后', '达序时']);
    expect(model.groups).toMatchObject([
      { blockCode: 'a', startColumn: 0, columnCount: 2 },
      { blockCode: 'b', startColumn: 2, columnCount: 2 },
    ]);
  });

  it('can be kept by block and by light', () => {
    const input = givenMatrix(['GYRG', 'GGGY'], { blocks: 'aabb' });
    const codes = (model: MatrixModel) => model.columns.map((column) => column.indicatorCode);
    expect(codes(buildMatrixModel(input, { blockCodes: ['b'] }))).toEqual(['I2', 'I3']);
    expect(codes(buildMatrixModel(input, { lights: ['YELLOW'] }))).toEqual(['I1', 'I3']);
    const none = buildMatrixModel(input, { lights: ['PURPLE'] });
    expect([none.columns, none.cells, none.groups]).toEqual([[], [], []]);
  });
});

describe('words', () => {
  const model = buildMatrixModel(
    givenMatrix(['R.'], { lagPoints: ['12.5', null], monthsInRow: [3, null] }),
  );

  it('one cell is a sentence naming unit, indicator, light, lag and how long', () => {
    expect(matrixCellText(model, { row: 0, column: 0 }, 'zh')).toBe(
      '第0县人民政府 指标0：严重落后，落后12.5个百分点，连续3个月',
    );
    expect(matrixCellText(model, { row: 0, column: 0 }, 'en')).toBe(
      'County 0 Indicator 0: far behind, 12.5 pp behind, 3 months in a row',
    );
    expect(matrixCellText(model, { row: 0, column: 1 }, 'zh')).toBe('第0县人民政府 指标1：未到期');
  });

  it('a gap counted in percent of the target is not told as percentage points', () => {
    const level = buildMatrixModel(
      givenMatrix(['R'], { lagPoints: ['12.5'], lagMeasures: ['PERCENT_OF_TARGET'] }),
    );
    expect(matrixCellText(level, { row: 0, column: 0 }, 'zh')).toBe(
      '第0县人民政府 指标0：严重落后，落后12.5%（占目标）',
    );
    expect(matrixTable(level).rows[0]?.[1]?.en).toBe('far behind, 12.5% of target behind');
  });

  it('a cell outside the matrix has no sentence', () => {
    expect(matrixCellText(model, { row: 5, column: 0 }, 'zh')).toBe('');
  });

  it('the table twin has a row per unit, and in each cell the word of its light and the gap', () => {
    const { columns, rows } = matrixTable(model);
    expect(columns.map(({ label }) => label.zh)).toEqual(['单位', '指标0', '指标1']);
    expect(rows.map((row) => row.map(({ zh }) => zh))).toEqual([
      ['第0县人民政府', '严重落后，落后12.5个百分点', '未到期'],
    ]);
  });
});
