import { type Searchable, searchAll } from '../ui/search.ts';

export interface SearchHit {
  kind: 'unit' | 'indicator';
  code: string;
  nameZh: string;
  nameEn: string;
  path: string;
}

/** Units and indicators that answer a query, at most `limit` of each, units first. */
export function searchHits(
  catalogue: { units: readonly Searchable[]; indicators: readonly Searchable[] },
  query: string,
  limit = 6,
): SearchHit[] {
  const hits = (kind: SearchHit['kind'], things: readonly Searchable[]) =>
    searchAll(things, query)
      .slice(0, limit)
      .map(({ code, nameZh, nameEn }) => ({
        kind,
        code,
        nameZh,
        nameEn,
        path: `/${kind}s/${encodeURIComponent(code)}`,
      }));
  return [...hits('unit', catalogue.units), ...hits('indicator', catalogue.indicators)];
}

/** The next choice as an arrow key moves it: round at both ends; -1 = nothing chosen. */
export function moveChoice(current: number, step: 1 | -1, count: number): number {
  if (count === 0) return -1;
  if (current === -1) return step === 1 ? 0 : count - 1;
  return (current + step + count) % count;
}
