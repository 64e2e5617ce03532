import type { Reader } from '../connect.ts';
import { getCatalogue, getCatalogueVersion } from './catalogue.repository.ts';
import type { Catalogue } from './catalogue.ts';

export type CatalogueCache = { get: () => Promise<Catalogue>; invalidate: () => void };

const TRUSTED_FOR_MS = 2_000;

/**
 * Keeps the catalogue in memory and asks for its version at most every two seconds, so that a change
 * made by another process is seen soon without a query per request.
 */
export function makeCatalogueCache(db: Reader, clock: () => number): CatalogueCache {
  let known: { catalogue: Catalogue; checkedAt: number } | null = null;
  let loading: Promise<Catalogue> | null = null;
  let generation = 0;

  async function refresh(): Promise<Catalogue> {
    const startedIn = generation;
    const isCurrent = known !== null && (await getCatalogueVersion(db)) === known.catalogue.version;
    const catalogue = isCurrent && known ? known.catalogue : await getCatalogue(db);
    // A change during the reading makes what was read old at once.
    if (startedIn === generation) known = { catalogue, checkedAt: clock() };
    return catalogue;
  }

  return {
    async get() {
      if (known !== null && clock() - known.checkedAt < TRUSTED_FOR_MS) return known.catalogue;
      if (loading !== null) return loading;
      const started = refresh().finally(() => {
        if (loading === started) loading = null;
      });
      loading = started;
      return started;
    },
    invalidate() {
      generation += 1;
      known = null;
      loading = null;
    },
  };
}
