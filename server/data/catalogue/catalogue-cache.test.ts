import { describe, expect, it } from 'vitest';
import { openTestStore } from '../../test-support/test-store.ts';
import { makeCatalogueCache } from './catalogue-cache.ts';
import { updateCatalogueVersion, updateCategory } from './catalogue-write.repository.ts';

describe('the catalogue kept in memory', () => {
  it('sees a change of another process two seconds later at most, and one of its own at once', async () => {
    const store = await openTestStore();
    let time = 0;
    const cache = makeCatalogueCache(store.reader, () => time);
    const codes = async () => (await cache.get()).categories.map((one) => one.code);
    const add = (code: string) =>
      store.transact(async ({ trx }) => {
        await updateCategory(trx, { code, nameZh: code, nameEn: code, sortOrder: 1 });
        await updateCatalogueVersion(trx);
      });
    expect(await codes()).toEqual([]);
    await add('A');
    time = 1_999;
    expect(await codes()).toEqual([]);
    time = 2_000;
    expect(await codes()).toEqual(['A']);
    await add('B');
    cache.invalidate();
    expect(await codes()).toEqual(['A', 'B']);
  });

  it('is the same picture as long as nothing changed', async () => {
    const store = await openTestStore();
    let time = 0;
    const cache = makeCatalogueCache(store.reader, () => time);
    const first = await cache.get();
    time = 10_000;
    expect(await cache.get()).toBe(first);
  });
});
