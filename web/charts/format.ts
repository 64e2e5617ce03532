import {
  absoluteDecimal,
  compareDecimals,
  plainDecimal,
  roundDecimal,
  shiftDecimal,
} from './decimal-text.ts';
import type { Language } from './language.ts';

export { cityDay, formatAge, formatDate, formatInstant } from './format-instant.ts';
export { formatPeriod, formatPeriodRange } from './format-period.ts';

/** What stands where a figure is missing. Never 0. */
export const MISSING_FIGURE = '—';

export interface NumberStyle {
  /** Decimals printed, rounded half away from zero; absent = as many as the value carries. */
  readonly digits?: number;
  /** Writes + before a figure above zero. */
  readonly signed?: boolean;
}

export type FigureInput = string | null | undefined;

/** A decimal string with grouped thousands; null is an em dash. */
export function formatNumber(value: FigureInput, style: NumberStyle = {}): string {
  if (value === null || value === undefined) return MISSING_FIGURE;
  const rounded =
    style.digits === undefined ? plainDecimal(value) : roundDecimal(value, style.digits);
  const sign = signOf(rounded, style.signed ?? false);
  const [whole = '0', fraction] = absoluteDecimal(rounded).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? sign + grouped : `${sign}${grouped}.${fraction}`;
}

/** A whole count with grouped thousands. */
export function formatCount(count: number): string {
  return formatNumber(String(count), { digits: 0 });
}

/** A round place on an axis, as the axis chose it: no trailing zeros. Not for measured figures. */
export function formatTick(tick: number, language: Language): string {
  if (Math.abs(tick) < 10_000) return formatNumber(String(tick));
  const text = formatScaled(String(tick), language, { digits: 2 });
  return text.replace(/\.(\d*?)0+(?=\D*$)/, (_, kept: string) => (kept ? `.${kept}` : ''));
}

const SCALES: Record<Language, readonly { places: number; suffix: string }[]> = {
  zh: [
    { places: 8, suffix: '亿' },
    { places: 4, suffix: '万' },
    { places: 0, suffix: '' },
  ],
  en: [
    { places: 9, suffix: 'bn' },
    { places: 6, suffix: 'M' },
    { places: 3, suffix: 'K' },
    { places: 0, suffix: '' },
  ],
};

/** Shortens by 万/亿 or K/M/bn; a figure that rounds up to the next scale is written in it. */
export function formatScaled(
  value: FigureInput,
  language: Language,
  style: NumberStyle = {},
): string {
  if (value === null || value === undefined) return MISSING_FIGURE;
  const digits = style.digits ?? 2;
  const size = absoluteDecimal(value);
  const scales = SCALES[language];
  const first = scales.findIndex(({ places }) => compareDecimals(size, `1e${places}`) >= 0);
  const at = first === -1 ? scales.length - 1 : first;
  const bigger = scales[at - 1];
  const own = scales[at] as { places: number; suffix: string };
  const ownDigits = own.places === 0 ? style.digits : digits;
  const reachesNext =
    bigger !== undefined &&
    compareDecimals(
      roundDecimal(shiftDecimal(size, own.places), ownDigits ?? digits),
      `1e${bigger.places - own.places}`,
    ) >= 0;
  const scale = reachesNext ? bigger : own;
  const figure = formatNumber(shiftDecimal(value, scale.places), {
    ...style,
    ...(scale.places === 0 ? {} : { digits }),
  });
  return figure + scale.suffix;
}

/** A share or a rate already counted in hundredths: '75' -> 75%. */
export function formatPercent(value: FigureInput, style: NumberStyle = {}): string {
  return value === null || value === undefined ? MISSING_FIGURE : `${formatNumber(value, style)}%`;
}

/** A difference between two percentages: 个百分点 / pp, never %. */
export function formatPoints(
  value: FigureInput,
  language: Language,
  style: NumberStyle = {},
): string {
  if (value === null || value === undefined) return MISSING_FIGURE;
  return `${formatNumber(value, style)}${language === 'zh' ? '个百分点' : ' pp'}`;
}

export type LagMeasure = 'PERCENTAGE_POINTS' | 'PERCENT_OF_TARGET';

/** Distance to the due line in words. Above zero = behind; null = no lag can be stated. */
export function formatLag(
  lag: FigureInput,
  language: Language,
  measure: LagMeasure = 'PERCENTAGE_POINTS',
  style: NumberStyle = {},
): string {
  if (lag === null || lag === undefined) return MISSING_FIGURE;
  const side = compareDecimals(lag, '0');
  if (side === 0) return language === 'zh' ? '与序时持平' : 'exactly on schedule';
  const size = absoluteDecimal(lag);
  const amount =
    measure === 'PERCENTAGE_POINTS'
      ? formatPoints(size, language, style)
      : `${formatPercent(size, style)}${language === 'zh' ? '（占目标）' : ' of target'}`;
  if (language === 'zh') return `${side > 0 ? '落后' : '超前'}${amount}`;
  return `${amount} ${side > 0 ? 'behind' : 'ahead'}`;
}

/** Change of rank: ▲ places won, ▼ places lost, = held; null (not ranked before) is a dash. */
export function formatRankChange(change: number | null | undefined): string {
  if (change === null || change === undefined) return MISSING_FIGURE;
  if (change === 0) return '=';
  return change > 0 ? `▲${formatCount(change)}` : `▼${formatCount(-change)}`;
}

/**
 * Figure and unit of measure: % sits tight, Chinese units sit tight, English ones take a space.
 * An English unit that begins with a digit stands in brackets, or the two would read as one number.
 */
export function withUnit(figure: string, unit: string, language: Language): string {
  if (figure === MISSING_FIGURE || unit === '') return figure;
  if (language === 'zh' || unit.startsWith('%')) return figure + unit;
  return /^\d/.test(unit) ? `${figure} (${unit})` : `${figure} ${unit}`;
}

function signOf(rounded: string, isSigned: boolean): string {
  const side = compareDecimals(rounded, '0');
  if (side < 0) return '-';
  return side > 0 && isSigned ? '+' : '';
}
