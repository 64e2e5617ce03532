import type { TrendMode } from '../../charts/model/trend-types.ts';

export const MAX_UNITS = 6;

/** With more units than this, one drawing may be taken apart into one for each. */
export const MAX_TOGETHER = 3;

const modes: readonly TrendMode[] = ['value', 'yoy', 'mom'];

export interface TrendScope {
  indicator: string | null;
  units: string[];
  mode: TrendMode;
  /** One small drawing per unit. */
  isApart: boolean;
  from: string | null;
  to: string | null;
}

interface TrendChoices {
  indicators: readonly { code: string }[];
  units: readonly { code: string; categories: readonly { code: string }[] }[];
}

/** What the address draws; where it is silent, the first indicator and the first unit of the group. */
export function readTrendScope(
  params: URLSearchParams,
  choices: TrendChoices,
  category: string | null,
): TrendScope {
  const asked = params.get('units');
  const inGroup = choices.units.find((unit) =>
    unit.categories.some(({ code }) => code === category),
  );
  const fallback = inGroup ?? choices.units[0];
  const units = asked === null ? (fallback ? [fallback.code] : []) : unitList(asked);
  return {
    indicator: params.get('indicator') ?? choices.indicators[0]?.code ?? null,
    units,
    mode: modes.find((mode) => mode === params.get('mode')) ?? 'value',
    isApart: params.get('layout') === 'apart' && units.length > MAX_TOGETHER,
    from: params.get('from'),
    to: params.get('to'),
  };
}

/** Unit codes as the address lists them: each once, no more than can be told apart in one drawing. */
export function unitList(text: string): string[] {
  return [...new Set(text.split(',').filter((code) => code !== ''))].slice(0, MAX_UNITS);
}

/** A span whose ends are in order: choosing one end beyond the other drags the other along. */
export function spanChanges(
  end: 'from' | 'to',
  value: string | null,
  other: string | null,
): Record<string, string | null> {
  const otherEnd = end === 'from' ? 'to' : 'from';
  const isCrossed =
    value !== null && other !== null && (end === 'from' ? value > other : value < other);
  return { [end]: value, ...(isCrossed ? { [otherEnd]: value } : {}) };
}

/** Targets begin long after the figures do. */
const YEARS_BACK = 20;

/** The years a span may begin or end in, newest first: twenty back from the newest, and those asked for. */
export function spanYears(known: readonly number[], asked: readonly (string | null)[]): string[] {
  const newest = Math.max(...known);
  const offered =
    known.length === 0 ? [] : Array.from({ length: YEARS_BACK }, (_, at) => newest - at);
  const wanted = asked.flatMap((code) => (code ? [Number(code.slice(0, 4))] : []));
  return [...new Set([...offered, ...wanted])].toSorted((a, b) => b - a).map(String);
}
