interface Pair {
  indicator: { code: string };
  validFrom: string;
}

/** One entry for each indicator: the terms that hold from the latest day on; of the same day, those saved last. */
export function newestPairs<T extends Pair>(pairs: readonly T[]): T[] {
  const newest = new Map<string, T>();
  for (const pair of pairs) {
    const known = newest.get(pair.indicator.code);
    if (!known || pair.validFrom >= known.validFrom) newest.set(pair.indicator.code, pair);
  }
  return [...newest.values()];
}
