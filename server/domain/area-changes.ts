import type { AreaTree } from './area-codes.ts';
import type { AreaFault } from './area-record.ts';
import type { Unit } from './unit.ts';
import type { FormerName, UnitLineage } from './unit-lineage.ts';

/** The catalogue an import meets. */
export type KnownTree = {
  unitByCode: ReadonlyMap<string, Unit>;
  formerNames: readonly FormerName[];
  lineage: readonly UnitLineage[];
};

/** What an import has to write; entries that are there already, perhaps in the office's own words, are counted. */
export type AreaChanges = {
  units: Unit[];
  formerNames: FormerName[];
  lineage: UnitLineage[];
  unchanged: number;
  faults: AreaFault[];
};

/**
 * Compares a tree of area codes with the catalogue. What the office knows better stays: names in English, parents,
 * an exact day where the file knows a year, a lineage it has told. Units that are not in the file are not touched.
 */
export function areaChanges(tree: AreaTree, known: KnownTree): AreaChanges {
  const faults: AreaFault[] = [];
  const formerByUnit = Map.groupBy(tree.formerNames, (one) => one.unitCode);
  const units = tree.units.flatMap((unit) => {
    const there = known.unitByCode.get(unit.code);
    if (there === undefined) return [unit];
    if (there.unitType !== 'COUNTRY' && !AREA_TYPES.includes(there.unitType)) {
      faults.push({ row: 0, value: unit.code, code: 'CODE_TAKEN' });
    }
    const former = (formerByUnit.get(unit.code) ?? []).map((one) => one.nameZh);
    const merged = merge(there, unit, former);
    return isSame(there, merged) ? [] : [merged];
  });
  const names = new Set(known.formerNames.map((one) => `${one.unitCode} ${one.nameZh}`));
  const steps = new Set(known.lineage.map(stepKey));
  const formerNames = tree.formerNames.filter((one) => !names.has(`${one.unitCode} ${one.nameZh}`));
  const lineage = tree.lineage.filter((one) => !steps.has(stepKey(one)));
  const all = tree.units.length + tree.formerNames.length + tree.lineage.length;
  const unchanged = all - units.length - formerNames.length - lineage.length;
  return { units, formerNames, lineage, unchanged, faults };
}

const AREA_TYPES: Unit['unitType'][] = ['PROVINCE', 'CITY', 'COUNTY'];

/** The file knows years: a step between the same units in the same year is the same step. */
function stepKey(step: UnitLineage): string {
  return `${step.predecessorCode} ${step.successorCode} ${step.onDay.slice(0, 4)}`;
}

function merge(there: Unit, unit: Unit, formerNames: readonly string[]): Unit {
  const renamed = formerNames.includes(there.nameZh) && there.nameZh !== unit.nameZh;
  const name = (text: string) => (renamed && text === there.nameZh ? unit.nameZh : text);
  return {
    ...there,
    nameZh: name(there.nameZh),
    nameEn: name(there.nameEn),
    shortNameZh: name(there.shortNameZh),
    validFrom: firstDay(there.validFrom, unit.validFrom),
    validTo: lastDay(there.validTo, unit.validTo),
  };
}

/** The earlier of both; an exact day of the year the file names is known better than the file knows it. */
function firstDay(there: string, inFile: string): string {
  return there < inFile ? there : inFile;
}

/** The end the file names, unless the catalogue has an exact day of that year or an end the file does not know yet. */
function lastDay(there: string | null, inFile: string | null): string | null {
  if (there === null || inFile === null) return there ?? inFile;
  return there.slice(0, 4) === inFile.slice(0, 4) ? there : inFile;
}

function isSame(a: Unit, b: Unit): boolean {
  return a.nameZh === b.nameZh && a.validFrom === b.validFrom && a.validTo === b.validTo;
}
