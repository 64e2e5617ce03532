import { type ContractItem, indicatorCodesOf, MONTHS_OF_FREQUENCY } from './contract.ts';
import { type ContractFault, type ContractFaultCode, contractFault } from './contract-fault.ts';
import { isPossible } from './due-rule.ts';
import { type Indicator, observedPeriodKind } from './indicator.ts';
import { type Period, periodCode, periodKey } from './period.ts';
import { acceptsKind } from './push-validation.ts';
import type { AppraisalCategory, CategoryMembership, Unit } from './unit.ts';

/** A version to be saved. */
export type ContractDraft = {
  code: string;
  nameZh: string;
  nameEn: string;
  departmentCode: string;
  validFrom: Period;
  validTo: Period | null;
  reason: string;
  items: readonly ContractItem[];
};

export type ContractGround = {
  units: readonly Unit[];
  categories: readonly AppraisalCategory[];
  memberships: readonly CategoryMembership[];
  indicatorByCode: ReadonlyMap<string, Indicator>;
  /** Department of the contract with this code; null for a new contract. */
  departmentBefore: string | null;
};

type Report = (
  code: ContractFaultCode,
  path: (string | number)[],
  value: string,
  detail?: string,
) => void;

const CODE = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** Everything that keeps a contract from being saved, all at once; empty when it can be. */
export function contractFaults(draft: ContractDraft, ground: ContractGround): ContractFault[] {
  const faults: ContractFault[] = [];
  const report: Report = (...fault) => faults.push(contractFault(...fault));
  checkHead(draft, ground, report);
  const owed: Owed[] = [];
  for (const [index, item] of draft.items.entries()) {
    checkItem(item, index, draft.departmentCode, ground, report);
    checkTwice(item, index, owed, ground, report);
  }
  return faults;
}

function checkHead(draft: ContractDraft, ground: ContractGround, report: Report): void {
  const { code, departmentCode, validFrom, validTo, items } = draft;
  if (!CODE.test(code)) report('CODE_INVALID', ['code'], code);
  for (const field of ['nameZh', 'nameEn', 'reason'] as const) {
    if (draft[field].trim() === '') report('TEXT_BLANK', [field], draft[field]);
  }
  if (!ground.units.some((unit) => unit.code === departmentCode)) {
    report('DEPARTMENT_UNKNOWN', ['departmentCode'], departmentCode);
  } else if (ground.departmentBefore !== null && ground.departmentBefore !== departmentCode) {
    report('DEPARTMENT_CHANGED', ['departmentCode'], departmentCode, ground.departmentBefore);
  }
  for (const [field, period] of Object.entries({ validFrom, validTo })) {
    if (period && period.kind !== 'MONTH') {
      report('VALIDITY_NOT_A_MONTH', [field], periodCode(period));
    }
  }
  if (validTo && periodKey(validTo) < periodKey(validFrom)) {
    report('VALIDITY_REVERSED', ['validTo'], periodCode(validTo), periodCode(validFrom));
  }
  if (items.length === 0) report('NO_ITEMS', ['items'], '');
}

function checkItem(
  item: ContractItem,
  index: number,
  departmentCode: string,
  ground: ContractGround,
  report: Report,
): void {
  const at = (...path: (string | number)[]) => ['items', index, ...path];
  for (const [place, code] of indicatorCodesOf(item).entries()) {
    const path = place === 0 ? at('indicatorCode') : at('breakdown', 'indicatorCodes', place - 1);
    checkIndicator(item, code, { path, at: at(), departmentCode }, ground, report);
  }
  checkUnits(item, at, ground, report);
  const { breakdown, due, check } = item;
  if (breakdown?.indicatorCodes.length === 0) {
    report('BREAKDOWN_EMPTY', at('breakdown', 'indicatorCodes'), breakdown.nameZh);
  }
  if (breakdown && (breakdown.nameZh.trim() === '' || breakdown.nameEn.trim() === '')) {
    report('TEXT_BLANK', at('breakdown', breakdown.nameZh.trim() === '' ? 'nameZh' : 'nameEn'), '');
  }
  if (!isPossible(due)) report('DUE_IMPOSSIBLE', at('due'), JSON.stringify(due));
  if (check.min && check.max && check.min.gt(check.max)) {
    report('CHECK_REVERSED', at('check', 'min'), check.min.toFixed(), check.max.toFixed());
  }
  const { decimals } = check;
  if (decimals !== null && !(Number.isInteger(decimals) && decimals >= 0 && decimals <= 8)) {
    report('DECIMALS_OUT_OF_RANGE', at('check', 'decimals'), String(decimals));
  }
}

type IndicatorPlace = {
  path: (string | number)[];
  at: (string | number)[];
  departmentCode: string;
};

function checkIndicator(
  item: ContractItem,
  code: string,
  { path, at, departmentCode }: IndicatorPlace,
  ground: ContractGround,
  report: Report,
): void {
  const indicator = ground.indicatorByCode.get(code);
  if (!indicator) {
    report('INDICATOR_UNKNOWN', path, code);
    return;
  }
  const { leadDepartmentCode, unitOfMeasureZh, nameZh, frequency } = indicator;
  if (leadDepartmentCode !== departmentCode) {
    report('INDICATOR_NOT_OF_DEPARTMENT', path, nameZh, leadDepartmentCode);
  }
  if (unitOfMeasureZh !== item.unitOfMeasureZh) {
    const detail = `${nameZh} ${unitOfMeasureZh}`;
    report('UNIT_OF_MEASURE_DIFFERS', [...at, 'unitOfMeasureZh'], item.unitOfMeasureZh, detail);
  }
  const kind = item.periodKind ?? observedPeriodKind(indicator);
  if (!acceptsKind(indicator, { kind })) {
    report('PERIOD_KIND_NOT_ACCEPTED', [...at, 'periodKind'], kind, nameZh);
  }
  const asked = item.frequency ?? frequency;
  if (MONTHS_OF_FREQUENCY[asked] < MONTHS_OF_FREQUENCY[frequency]) {
    report('FREQUENCY_TOO_FINE', [...at, 'frequency'], asked, nameZh);
  }
}

function checkUnits(
  { units }: ContractItem,
  at: (...path: (string | number)[]) => (string | number)[],
  ground: ContractGround,
  report: Report,
): void {
  const { categoryCode, unitCodes, unitType } = units;
  if ([categoryCode, unitCodes, unitType].filter((one) => one !== null).length !== 1) {
    report('UNITS_NOT_ONE_WAY', at('units'), '');
    return;
  }
  if (categoryCode !== null && !ground.categories.some(({ code }) => code === categoryCode)) {
    report('CATEGORY_UNKNOWN', at('units', 'categoryCode'), categoryCode);
    return;
  }
  const known = new Set(ground.units.map((unit) => unit.code));
  for (const [place, code] of (unitCodes ?? []).entries()) {
    const path = at('units', 'unitCodes', place);
    if (!known.has(code)) report('UNIT_UNKNOWN', path, code);
    else if (unitCodes?.indexOf(code) !== place) report('UNIT_REPEATED', path, code);
  }
  if (unitCodes?.length === 0 || unitsEver(units, ground).size === 0) {
    if (!unitCodes?.length) report('NO_UNITS', at('units'), categoryCode ?? unitType ?? '');
  }
}

/** Units that are or were named this way at any time. */
function unitsEver(units: ContractItem['units'], ground: ContractGround): Set<string> {
  if (units.unitCodes !== null) return new Set(units.unitCodes);
  if (units.unitType !== null) {
    const ofType = ground.units.filter((unit) => unit.unitType === units.unitType);
    return new Set(ofType.map((unit) => unit.code));
  }
  const stays = ground.memberships.filter((stay) => stay.categoryCode === units.categoryCode);
  return new Set(stays.map((stay) => stay.unitCode));
}

type Owed = { code: string; kind: string; units: Set<string>; index: number };

/** The same indicator may stand in two items for other units or another kind of period, never for the same. */
function checkTwice(
  item: ContractItem,
  index: number,
  owed: Owed[],
  ground: ContractGround,
  report: Report,
): void {
  const units = unitsEver(item.units, ground);
  for (const [place, code] of indicatorCodesOf(item).entries()) {
    const indicator = ground.indicatorByCode.get(code);
    if (!indicator) continue;
    const kind = item.periodKind ?? observedPeriodKind(indicator);
    const twin = owed.find(
      (one) =>
        one.code === code && one.kind === kind && [...units].some((unit) => one.units.has(unit)),
    );
    const path = place === 0 ? ['indicatorCode'] : ['breakdown', 'indicatorCodes', place - 1];
    if (twin)
      report('ITEM_TWICE', ['items', index, ...path], indicator.nameZh, String(twin.index + 1));
    owed.push({ code, kind, units, index });
  }
}
