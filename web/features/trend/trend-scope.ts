export const MAX_UNITS = 6;

export interface TrendScope {
  indicator: string | null;
  units: string[];
  mode: 'value' | 'yoy';
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
  return {
    indicator: params.get('indicator') ?? choices.indicators[0]?.code ?? null,
    units: asked === null ? (fallback ? [fallback.code] : []) : unitList(asked),
    mode: params.get('mode') === 'yoy' ? 'yoy' : 'value',
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
