import type {
  Catalogue,
  StoredIndicator,
  StoredLightRule,
  StoredUnit,
} from '../../data/catalogue/catalogue.ts';
import { lightHoles } from '../../domain/light-rule.ts';
import type { IndicatorObject, LightRuleType } from './indicator.type.ts';
import type { FormerNameType, LineageStepType, UnitObject } from './unit.type.ts';

type Shown = {
  unitByCode: ReadonlyMap<string, UnitObject>;
  indicatorByCode: ReadonlyMap<string, IndicatorObject>;
  rules: readonly LightRuleType[];
};

const shown = new WeakMap<Catalogue, Shown>();

/** The catalogue as the schema shows it, made once per catalogue version: a matrix of 10,000 cells maps nothing. */
function show(catalogue: Catalogue): Shown {
  const known = shown.get(catalogue);
  if (known) return known;
  const rules = new Map(catalogue.lightRules.map((rule) => [rule.code, showRule(rule)]));
  const unitByCode = new Map(
    catalogue.units.map((unit): [string, UnitObject] => [
      unit.code,
      { ...unit, id: String(unit.id) },
    ]),
  );
  const blocks = new Map(catalogue.blocks.map((block) => [block.code, block]));
  const indicatorByCode = new Map(
    catalogue.indicators.map((one): [string, IndicatorObject] => [
      one.code,
      {
        ...one,
        id: String(one.id),
        block: blocks.get(one.blockCode)!,
        leadDepartment: unitByCode.get(one.leadDepartmentCode)!,
        lightRule: rules.get(one.lightRuleCode)!,
      },
    ]),
  );
  const made = { unitByCode, indicatorByCode, rules: [...rules.values()] };
  shown.set(catalogue, made);
  return made;
}

function showRule(rule: StoredLightRule): LightRuleType {
  return { ...rule, id: String(rule.id), hasHole: lightHoles(rule).length > 0 };
}

export function showUnit(catalogue: Catalogue, unit: StoredUnit): UnitObject {
  return show(catalogue).unitByCode.get(unit.code)!;
}

/** Former names of a unit, oldest first. */
export function showFormerNames(catalogue: Catalogue, unitCode: string): FormerNameType[] {
  return catalogue.formerNames
    .filter((one) => one.unitCode === unitCode)
    .map((one) => ({ ...one, name: one.nameZh }));
}

/** The steps of lineage that lead to a unit, or away from it, oldest first. */
export function showLineage(
  catalogue: Catalogue,
  unitCode: string,
  direction: 'predecessors' | 'successors',
): LineageStepType[] {
  const { into, from } = catalogue.lineage;
  const steps = (direction === 'predecessors' ? into : from).get(unitCode) ?? [];
  return steps.map((step) => {
    const code = direction === 'predecessors' ? step.predecessorCode : step.successorCode;
    const carriesHistory = step.carriesHistory || step.kind === 'RECODE';
    return {
      ...step,
      unit: show(catalogue).unitByCode.get(code)!,
      day: step.onDay,
      carriesHistory,
    };
  });
}

export function showIndicator(catalogue: Catalogue, indicator: StoredIndicator): IndicatorObject {
  return show(catalogue).indicatorByCode.get(indicator.code)!;
}

export function showRules(catalogue: Catalogue): readonly LightRuleType[] {
  return show(catalogue).rules;
}
