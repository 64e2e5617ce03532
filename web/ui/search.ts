export interface Searchable {
  code: string;
  nameZh: string;
  nameEn: string;
  shortNameZh?: string;
  pinyin: string;
}

/** How well a thing answers a query: 0 = not at all; larger is better (code, start of name, within). */
export function searchScore(thing: Searchable, query: string): number {
  const q = query.trim().toLowerCase();
  if (q === '') return 0;
  const code = thing.code.toLowerCase();
  if (code === q) return 6;
  const names = [thing.nameZh, thing.shortNameZh ?? '', thing.nameEn].map((n) => n.toLowerCase());
  if (names.some((name) => name.startsWith(q))) return 5;
  const pinyin = thing.pinyin.toLowerCase();
  if (pinyin.startsWith(q)) return 4;
  if (code.startsWith(q)) return 3;
  if (names.some((name) => name.includes(q))) return 2;
  return pinyin.includes(q) || code.includes(q) ? 1 : 0;
}

/** The things that answer a query, best first, ties in their given order. */
export function searchAll<T extends Searchable>(things: readonly T[], query: string): T[] {
  return things
    .map((thing) => ({ thing, score: searchScore(thing, query) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .map(({ thing }) => thing);
}
