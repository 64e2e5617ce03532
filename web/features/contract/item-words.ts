import type { Contract_ContractFragment } from '../../__generated__/graphql.ts';
import { type Language, type Named, nameOf, shortNameOf } from '../../ui/names.ts';

export type ContractItem = Contract_ContractFragment['version']['items'][number];

export interface ContractNames {
  units: ReadonlyMap<string, Named & { shortNameZh: string }>;
  categories: ReadonlyMap<string, Named>;
}

export interface UnitsTold {
  kind: 'CATEGORY' | 'TYPE' | 'LIST';
  /** Name of the category, code of the type, or the units by name. */
  names: string[];
}

/** The units an item is owed for, by name where the catalogue knows one and by code elsewhere. */
export function unitsTold(
  { categoryCode, unitCodes, unitType }: ContractItem['units'],
  names: ContractNames,
  language: Language,
): UnitsTold {
  if (categoryCode) {
    const category = names.categories.get(categoryCode);
    return { kind: 'CATEGORY', names: [category ? nameOf(category, language) : categoryCode] };
  }
  if (unitType) return { kind: 'TYPE', names: [unitType] };
  const nameOfUnit = (code: string) => {
    const unit = names.units.get(code);
    return unit ? shortNameOf(unit, language) : code;
  };
  return { kind: 'LIST', names: (unitCodes ?? []).map(nameOfUnit) };
}

/** The range the template checks: `0 – 100`, `≥ 0`; empty where there is none. */
export function rangeTold({ min, max }: Pick<ContractItem['check'], 'min' | 'max'>): string {
  if (min !== null && max !== null) return `${min} – ${max}`;
  if (min !== null) return `≥ ${min}`;
  return max === null ? '' : `≤ ${max}`;
}
