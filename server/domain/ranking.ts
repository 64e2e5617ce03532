import { type Decimal, roundTo } from './decimal.ts';

/** COMPETITION leaves gaps after ties (1, 1, 3); DENSE does not (1, 1, 2). Both are in official use. */
export const RANKING_METHODS = ['COMPETITION', 'DENSE'] as const;
export type RankingMethod = (typeof RANKING_METHODS)[number];

export type Ranked<T> = { item: T; value: Decimal; rank: number; isTied: boolean };

export type RankingOptions = {
  method: RankingMethod;
  /** Whether the highest value comes first. */
  highestFirst: boolean;
  /** Values are rounded to this many decimals before they are compared: ties are what readers see (HDI 2021). */
  digits: number;
};

/**
 * Ranks items on their rounded values. Items without a value are left out: a unit that did not
 * report has no rank, it is not last.
 */
export function rankByValue<T>(
  items: readonly T[],
  valueFor: (item: T) => Decimal | null,
  options: RankingOptions,
): Ranked<T>[] {
  const valued = items.flatMap((item) => {
    const value = valueFor(item);
    return value === null ? [] : [{ item, value: roundTo(value, options.digits) }];
  });
  const sign = options.highestFirst ? -1 : 1;
  valued.sort((a, b) => sign * a.value.cmp(b.value));
  const ranked: Ranked<T>[] = [];
  for (const [index, entry] of valued.entries()) {
    const before = ranked[index - 1];
    const ties = before?.value.eq(entry.value) ?? false;
    const next = valued[index + 1]?.value.eq(entry.value) ?? false;
    if (ties && before) before.isTied = true;
    const fresh = options.method === 'DENSE' ? (before?.rank ?? 0) + 1 : index + 1;
    ranked.push({ ...entry, rank: ties && before ? before.rank : fresh, isTied: ties || next });
  }
  return ranked;
}
