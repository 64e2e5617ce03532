import type { Catalogue } from '../../data/catalogue/catalogue.ts';
import type { Contract, ContractItem, ContractVersion } from '../../domain/contract.ts';
import type { ContractFault } from '../../domain/contract-fault.ts';
import type { ContractDraft } from '../../domain/contract-faults.ts';
import { type DueRule, dueRuleWords } from '../../domain/due-rule.ts';
import { showUnit } from '../catalogue/catalogue.mapper.ts';
import type { UserError } from '../user-error.type.ts';
import type { ContractType, SaveContractInput } from './contract.type.ts';
import type { ContractItemInput, ContractItemType, DueRuleType } from './contract-item.type.ts';

/** A number left out becomes 0, which no rule accepts: the domain says which are. */
function dueOf({ kind, nth, day, days, monthsAfter, roll }: DueRuleType): DueRule {
  switch (kind) {
    case 'WORKING_DAY':
      return { kind, nth: nth ?? 0, monthsAfter: monthsAfter ?? 1 };
    case 'DAY_OF_MONTH':
      return { kind, day: day ?? 0, monthsAfter: monthsAfter ?? 1, roll: roll ?? 'NEXT' };
    case 'WORKING_DAYS_AFTER_END':
      return { kind, days: days ?? 0 };
  }
}

function itemOf({ units, breakdown, due, check, ...item }: ContractItemInput): ContractItem {
  return {
    indicatorCode: item.indicatorCode,
    unitOfMeasureZh: item.unitOfMeasureZh,
    units: {
      categoryCode: units.categoryCode ?? null,
      unitCodes: units.unitCodes ?? null,
      unitType: units.unitType ?? null,
    },
    periodKind: item.periodKind ?? null,
    frequency: item.frequency ?? null,
    breakdown: breakdown ? { ...breakdown } : null,
    due: dueOf(due),
    leastQuality: item.leastQuality ?? null,
    check: {
      min: check?.min ?? null,
      max: check?.max ?? null,
      decimals: check?.decimals ?? null,
    },
  };
}

export function draftOf(input: SaveContractInput): ContractDraft {
  const { code, nameZh, nameEn, departmentCode, validFrom, reason } = input;
  const items = input.items.map(itemOf);
  const validTo = input.validTo ?? null;
  return { code, nameZh, nameEn, departmentCode, validFrom, validTo, reason, items };
}

function showItem(item: ContractItem): ContractItemType {
  const words = dueRuleWords(item.due);
  const { units, breakdown } = item;
  return {
    ...item,
    units: { ...units, unitCodes: units.unitCodes ? [...units.unitCodes] : null },
    breakdown: breakdown && { ...breakdown, indicatorCodes: [...breakdown.indicatorCodes] },
    dueZh: words.zh,
    dueEn: words.en,
  };
}

export function showContract(
  catalogue: Catalogue,
  contract: Contract,
  version: ContractVersion = contract.versions.at(-1)!,
): ContractType {
  return {
    code: contract.code,
    department: showUnit(catalogue, catalogue.unitByCode.get(contract.departmentCode)!),
    version: { ...version, items: version.items.map(showItem) },
    versions: contract.versions.map((one) => one.version),
  };
}

export function showContractFault(fault: ContractFault): UserError {
  const { code, path, messageZh, messageEn } = fault;
  return { code, path, messageZh, messageEn };
}
