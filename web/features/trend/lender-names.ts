import type { BilingualText } from '../../charts/language.ts';
import type { Language, Named } from '../../ui/names.ts';

/** Names of units to look up by code. */
export function namesByCode(
  units: readonly (Named & { code: string })[],
): ReadonlyMap<string, BilingualText> {
  return new Map(units.map(({ code, nameZh, nameEn }) => [code, { zh: nameZh, en: nameEn }]));
}

/** The predecessors whose figures a drawing shows, each once; a code stands in where no name is known. */
export function lenderNames(
  series: readonly { inheritedFrom: readonly (string | null)[] }[],
  names: ReadonlyMap<string, BilingualText>,
  language: Language,
): string[] {
  const codes = series.flatMap(({ inheritedFrom }) =>
    inheritedFrom.flatMap((joined) => joined?.split('+') ?? []),
  );
  return [...new Set(codes)].map((code) => names.get(code)?.[language] ?? code);
}
