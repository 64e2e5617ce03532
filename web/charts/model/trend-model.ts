import { samePeriodLastYear } from '../period-code.ts';
import { precedingChanges } from './preceding-change.ts';
import { noteMarks } from './trend-notes.ts';
import { trendPoint } from './trend-point.ts';
import { splitByOrigin, strokesOf } from './trend-strokes.ts';
import type {
  TrendChoices,
  TrendInput,
  TrendLine,
  TrendMode,
  TrendModel,
  TrendRole,
  TrendSeriesInput,
} from './trend-types.ts';

const ROLE_NAMES = {
  actual: { zh: '实际', en: 'Actual' },
  due: { zh: '序时应完成', en: 'Due by schedule' },
  target: { zh: '目标', en: 'Target' },
  lastYear: { zh: '上年同期', en: 'Same period last year' },
} as const;

/** Lines, gaps and marks of one indicator over time. Missing values stay gaps, never zero. */
export function buildTrendModel(input: TrendInput, choices: TrendChoices = {}): TrendModel {
  const mode = choices.mode ?? 'value';
  const hasManyUnits = input.series.length > 1;
  const lines = input.series.flatMap((series) => linesOfUnit(input, series, choices, hasManyUnits));
  const isChange = mode !== 'value';
  return {
    kind: 'trend',
    mode,
    title: { zh: input.indicator.nameZh, en: input.indicator.nameEn },
    unitOfMeasure: isChange
      ? input.yoyMeasure === 'PERCENT'
        ? { zh: '%', en: '%' }
        : { zh: '个百分点', en: 'pp' }
      : { zh: input.indicator.unitOfMeasureZh, en: input.indicator.unitOfMeasureEn },
    digits: isChange ? 1 : input.indicator.digits,
    isSigned: isChange,
    periods: input.periods,
    lines,
    noteMarks: noteMarks(input),
    hasManyUnits,
    isPanel: false,
    extent: extentOf(lines),
    gapCount: lines.reduce((sum, line) => sum + innerGaps(line), 0),
    asOf: input.asOf ?? null,
  };
}

function linesOfUnit(
  input: TrendInput,
  series: TrendSeriesInput,
  choices: TrendChoices,
  hasManyUnits: boolean,
): TrendLine[] {
  const mode = choices.mode ?? 'value';
  const restarts = input.indicator.kind === 'CUMULATIVE_AMOUNT' && mode === 'value';
  const make = (role: TrendRole, values: readonly (string | null)[]): TrendLine => {
    const facts = { role, series, mode, unitNames: choices.unitNames };
    const points = input.periods.map((_, index) => trendPoint(facts, values, index));
    const strokes = strokesOf(input.periods, restarts && role !== 'target');
    return {
      key: `${series.unit.code}:${role}`,
      role,
      unitCode: series.unit.code,
      name:
        role === 'actual' && hasManyUnits
          ? { zh: series.unit.shortNameZh ?? series.unit.nameZh, en: series.unit.nameEn }
          : ROLE_NAMES[role],
      points,
      segments: splitByOrigin(strokes, points),
    };
  };
  const actual = make('actual', drawnValues(input, series, mode));
  if (hasManyUnits || mode !== 'value') return [actual];
  const extras = [
    (choices.showDue ?? true) ? make('due', series.dues) : null,
    (choices.showTarget ?? true) ? make('target', series.targets) : null,
    (choices.showLastYear ?? true) ? make('lastYear', lastYearValues(input, series)) : null,
  ];
  return [actual, ...extras.filter((line) => line !== null && !isEmpty(line))] as TrendLine[];
}

/** What the actual line shows: the values, or their change on last year or on the period before. */
function drawnValues(
  input: TrendInput,
  series: TrendSeriesInput,
  mode: TrendMode,
): readonly (string | null)[] {
  if (mode === 'yoy') return series.yoy;
  if (mode === 'value') return series.values;
  return precedingChanges(input.periods, series.values, input.yoyMeasure);
}

function lastYearValues(input: TrendInput, series: TrendSeriesInput): (string | null)[] {
  const indexOf = new Map(input.periods.map((code, index) => [code, index]));
  return input.periods.map((code) => {
    const before = indexOf.get(samePeriodLastYear(code) ?? '');
    return before === undefined ? null : (series.values[before] ?? null);
  });
}

function isEmpty(line: TrendLine): boolean {
  return line.points.every(({ value }) => value === null);
}

function innerGaps(line: TrendLine): number {
  if (line.role !== 'actual') return 0;
  const known = line.points.filter(({ value }) => value !== null);
  const first = known[0]?.periodIndex ?? 0;
  const last = known.at(-1)?.periodIndex ?? -1;
  return Math.max(0, last - first + 1 - known.length);
}

function extentOf(lines: readonly TrendLine[]): TrendModel['extent'] {
  const places = lines.flatMap(({ points }) =>
    points.flatMap(({ position }) => (position === null ? [] : [position])),
  );
  return places.length === 0 ? null : { min: Math.min(...places), max: Math.max(...places) };
}
