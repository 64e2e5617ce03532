import { compareDecimals, drawingPosition } from '../decimal-text.ts';
import type { BilingualText } from '../language.ts';
import { gapReasonWord, missingReasonWord } from '../light.ts';
import type {
  TrendChoices,
  TrendMode,
  TrendPoint,
  TrendRole,
  TrendSeriesInput,
} from './trend-types.ts';

const NO_BASE = {
  value: missingReasonWord(null),
  yoy: { zh: '无上年同期可比', en: 'no comparable period last year' },
  mom: { zh: '无上期可比', en: 'no comparable period before' },
} as const;

interface LineFacts {
  role: TrendRole;
  series: TrendSeriesInput;
  mode: TrendMode;
  unitNames: TrendChoices['unitNames'];
}

/** One period of a line. Only the actual line knows gaps, quality, corrections, signature and origin. */
export function trendPoint(
  line: LineFacts,
  values: readonly (string | null)[],
  periodIndex: number,
): TrendPoint {
  const { role, series, mode } = line;
  const value = values[periodIndex] ?? null;
  const isActual = role === 'actual';
  return {
    periodIndex,
    value,
    position: drawingPosition(value),
    gapWord: isActual && value === null ? gapWord(series, mode, periodIndex) : null,
    quality: isActual ? (series.qualities[periodIndex] ?? null) : null,
    correctionCount: isActual ? Math.max(0, (series.revisions[periodIndex] ?? 1) - 1) : 0,
    signedValue: isActual && mode === 'value' ? signedApart(series, value, periodIndex) : null,
    inheritedFrom: isActual && value !== null ? originOf(line, periodIndex) : null,
  };
}

function gapWord(series: TrendSeriesInput, mode: TrendMode, at: number): BilingualText {
  // A gap of a change beside a known value means there was nothing to compare with.
  if ((series.values[at] ?? null) !== null) return NO_BASE[mode];
  const reason = series.gapReasons?.[at] ?? null;
  return reason === null
    ? missingReasonWord(series.missingReasons[at] ?? null)
    : gapReasonWord(reason);
}

/** The signed value where the newest says something else. */
function signedApart(series: TrendSeriesInput, value: string | null, at: number): string | null {
  const signed = series.signedValues?.[at] ?? null;
  if (signed === null) return null;
  return value !== null && compareDecimals(signed, value) === 0 ? null : signed;
}

function originOf({ series, unitNames }: LineFacts, at: number): BilingualText | null {
  const codes = series.inheritedFrom?.[at]?.split('+') ?? [];
  if (codes.length === 0) return null;
  const names = codes.map((code) => unitNames?.get(code) ?? { zh: code, en: code });
  return {
    zh: names.map(({ zh }) => zh).join('、'),
    en: names.map(({ en }) => en).join(', '),
  };
}
