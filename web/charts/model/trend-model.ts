import { drawingPosition } from '../decimal-text.ts';
import { CITY_OFFSET_MINUTES } from '../format-instant.ts';
import { missingReasonWord } from '../light.ts';
import { parsePeriod, samePeriodLastYear } from '../period-code.ts';
import type {
  TrendChoices,
  TrendInput,
  TrendLine,
  TrendModel,
  TrendNoteMark,
  TrendPoint,
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
  const isYoy = mode === 'yoy';
  return {
    kind: 'trend',
    mode,
    title: { zh: input.indicator.nameZh, en: input.indicator.nameEn },
    unitOfMeasure: isYoy
      ? input.yoyMeasure === 'PERCENT'
        ? { zh: '%', en: '%' }
        : { zh: '个百分点', en: 'pp' }
      : { zh: input.indicator.unitOfMeasureZh, en: input.indicator.unitOfMeasureEn },
    digits: isYoy ? 1 : input.indicator.digits,
    isSigned: isYoy,
    periods: input.periods,
    lines,
    noteMarks: noteMarks(input),
    hasManyUnits,
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
  const restarts = input.indicator.kind === 'CUMULATIVE_AMOUNT' && choices.mode !== 'yoy';
  const make = (role: TrendRole, values: readonly (string | null)[]): TrendLine => ({
    key: `${series.unit.code}:${role}`,
    role,
    unitCode: series.unit.code,
    name:
      role === 'actual' && hasManyUnits
        ? { zh: series.unit.shortNameZh ?? series.unit.nameZh, en: series.unit.nameEn }
        : ROLE_NAMES[role],
    points: input.periods.map((_, index) => point(role, series, values, index)),
    segments: segmentsOf(input.periods, restarts && role !== 'target'),
  });
  const actual = make('actual', choices.mode === 'yoy' ? series.yoy : series.values);
  if (hasManyUnits || choices.mode === 'yoy') return [actual];
  const extras = [
    (choices.showDue ?? true) ? make('due', series.dues) : null,
    (choices.showTarget ?? true) ? make('target', series.targets) : null,
    (choices.showLastYear ?? true) ? make('lastYear', lastYearValues(input, series)) : null,
  ];
  return [actual, ...extras.filter((line) => line !== null && !isEmpty(line))] as TrendLine[];
}

function point(
  role: TrendRole,
  series: TrendSeriesInput,
  values: readonly (string | null)[],
  periodIndex: number,
): TrendPoint {
  const value = values[periodIndex] ?? null;
  const isActual = role === 'actual';
  // A year-on-year gap beside a known value means there was nothing to compare with.
  const isOnlyIncomparable = value === null && (series.values[periodIndex] ?? null) !== null;
  return {
    periodIndex,
    value,
    position: drawingPosition(value),
    gapWord:
      !isActual || value !== null
        ? null
        : isOnlyIncomparable
          ? { zh: '无上年同期可比', en: 'no comparable period last year' }
          : missingReasonWord(series.missingReasons[periodIndex] ?? null),
    quality: isActual ? (series.qualities[periodIndex] ?? null) : null,
    correctionCount: isActual ? Math.max(0, (series.revisions[periodIndex] ?? 1) - 1) : 0,
  };
}

function lastYearValues(input: TrendInput, series: TrendSeriesInput): (string | null)[] {
  const indexOf = new Map(input.periods.map((code, index) => [code, index]));
  return input.periods.map((code) => {
    const before = indexOf.get(samePeriodLastYear(code) ?? '');
    return before === undefined ? null : (series.values[before] ?? null);
  });
}

function segmentsOf(periods: readonly string[], restartsEachYear: boolean): number[][] {
  const segments: number[][] = [];
  let year: number | undefined;
  periods.forEach((code, index) => {
    const next = restartsEachYear ? parsePeriod(code)?.year : 0;
    if (segments.length === 0 || next !== year) segments.push([]);
    segments.at(-1)?.push(index);
    year = next;
  });
  return segments;
}

function noteMarks(input: TrendInput): TrendNoteMark[] {
  return (input.indicator.notes ?? []).flatMap((note) => {
    const time = Date.parse(note.recordedAt);
    if (Number.isNaN(time)) return [];
    const month = new Date(time + CITY_OFFSET_MINUTES * 60_000).toISOString().slice(0, 7);
    const periodIndex = input.periods.findIndex((code) => endsInOrAfter(code, month));
    if (periodIndex === -1) return [];
    return [{ periodIndex, text: note.text, receiptNumber: note.receiptNumber }];
  });
}

function endsInOrAfter(code: string, month: string): boolean {
  const period = parsePeriod(code);
  return period !== null && `${period.year}-${String(period.endMonth).padStart(2, '0')}` >= month;
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
