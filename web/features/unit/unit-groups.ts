import type { UnitType } from '../../__generated__/graphql.ts';
import { type Searchable, searchScore } from '../../ui/search.ts';

export interface UnitGroup<Item> {
  unitType: UnitType;
  items: Item[];
}

const order: readonly UnitType[] = [
  'COUNTY',
  'PARK',
  'TOWNSHIP',
  'SUBDISTRICT',
  'MUNICIPAL_ORGAN',
  'VERTICAL_UNIT',
  'CITY',
  'PROVINCE',
  'COUNTRY',
];

/** Units by type, those of the city itself first; units that do not answer the filter are left out. */
export function groupByType<Item extends Searchable & { unitType: UnitType }>(
  items: readonly Item[],
  query: string,
): UnitGroup<Item>[] {
  const kept = query.trim() === '' ? items : items.filter((item) => searchScore(item, query) > 0);
  return order
    .map((unitType) => ({ unitType, items: kept.filter((item) => item.unitType === unitType) }))
    .filter((group) => group.items.length > 0);
}
