import { type Searchable, searchScore } from '../../ui/search.ts';

interface Block {
  code: string;
  nameZh: string;
  nameEn: string;
}

export interface IndicatorGroup<Item> {
  block: Block;
  items: Item[];
}

/** Indicators by block, in catalogue order, keeping those that answer the filter; empty blocks go. */
export function groupByBlock<Item extends Searchable & { block: Block }>(
  items: readonly Item[],
  query: string,
): IndicatorGroup<Item>[] {
  const kept = query.trim() === '' ? items : items.filter((item) => searchScore(item, query) > 0);
  const groups = new Map<string, IndicatorGroup<Item>>();
  for (const item of kept) {
    const group = groups.get(item.block.code) ?? { block: item.block, items: [] };
    group.items.push(item);
    groups.set(item.block.code, group);
  }
  return [...groups.values()];
}
