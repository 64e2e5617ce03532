import type { Contract, ContractItem, ContractVersion } from '../../domain/contract.ts';
import { decimal } from '../../domain/decimal.ts';
import { periodFromKey } from '../../domain/period.ts';

type StoredItem = Omit<ContractItem, 'check'> & {
  check: { min: string | null; max: string | null; decimals: number | null };
};

/** Items as they are kept: limits as text, so that they stay exact. */
export function itemsJson(items: readonly ContractItem[]): string {
  const stored = items.map(({ check, ...item }): StoredItem => {
    const { min, max, decimals } = check;
    return {
      ...item,
      check: { min: min?.toFixed() ?? null, max: max?.toFixed() ?? null, decimals },
    };
  });
  return JSON.stringify(stored);
}

/** Items were checked before they were saved and never change, so their shape is taken as it is. */
function itemsOf(json: unknown): ContractItem[] {
  const number = (text: string | null) => (text === null ? null : decimal(text));
  return (json as StoredItem[]).map(({ check, ...item }) => ({
    ...item,
    check: { min: number(check.min), max: number(check.max), decimals: check.decimals },
  }));
}

export type VersionRow = {
  code: string;
  department_code: string;
  version: number;
  name_zh: string;
  name_en: string;
  valid_from_key: number;
  valid_to_key: number | null;
  items: unknown;
  reason: string;
  recorded_at: Date;
  display_name: string;
};

function versionOf(row: VersionRow): ContractVersion {
  return {
    version: row.version,
    nameZh: row.name_zh,
    nameEn: row.name_en,
    validFrom: periodFromKey(row.valid_from_key),
    validTo: row.valid_to_key === null ? null : periodFromKey(row.valid_to_key),
    items: itemsOf(row.items),
    reason: row.reason,
    recordedAt: row.recorded_at,
    recordedBy: row.display_name,
  };
}

/** Contracts with their versions, from rows in order of code and version. */
export function contractsFromRows(rows: readonly VersionRow[]): Contract[] {
  return [...Map.groupBy(rows, (row) => row.code)].map(([code, versions]) => ({
    code,
    departmentCode: versions[0]!.department_code,
    versions: versions.map(versionOf),
  }));
}
