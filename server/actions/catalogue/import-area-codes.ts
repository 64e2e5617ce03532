import type { Catalogue } from '../../data/catalogue/catalogue.ts';
import { updateCatalogueVersion } from '../../data/catalogue/catalogue-write.repository.ts';
import {
  insertFormerNames,
  insertLineage,
  insertUnitTree,
} from '../../data/unit-lineage/unit-tree-write.repository.ts';
import { type AreaChanges, areaChanges } from '../../domain/area-changes.ts';
import { areaTree, COUNTRY } from '../../domain/area-codes.ts';
import type { AreaFault } from '../../domain/area-record.ts';
import { readAreaCodes } from '../../files/area-codes.ts';
import { type ActionContext, assertMay } from '../action-context.ts';

/** How many entries were written and how many were there already; all zero when there are faults. */
export type ImportOutcome = {
  units: number;
  formerNames: number;
  lineage: number;
  unchanged: number;
  faults: AreaFault[];
};

const NOTHING = { units: 0, formerNames: 0, lineage: 0, unchanged: 0 };

/**
 * Takes a file of area codes over time into the catalogue, all or none. Units that are not in it stay as they are; a
 * second import of the same file changes nothing.
 */
export async function importAreaCodes(
  context: ActionContext,
  bytes: Uint8Array,
): Promise<ImportOutcome> {
  assertMay(context, 'catalogue.write');
  const { records, faults } = readAreaCodes(bytes);
  if (faults.length > 0) return { ...NOTHING, faults };
  const catalogue = await context.catalogue();
  const country = catalogue.units.find((unit) => unit.unitType === 'COUNTRY');
  const tree = areaTree(records, (country ?? COUNTRY).code);
  const changes = areaChanges(country ? tree : { ...tree, units: [COUNTRY, ...tree.units] }, {
    ...catalogue,
    lineage: [...catalogue.lineage.from.values()].flat(),
  });
  const wrong = [...tree.faults, ...changes.faults];
  if (wrong.length > 0) return { ...NOTHING, faults: wrong };
  const counts = {
    units: changes.units.length,
    formerNames: changes.formerNames.length,
    lineage: changes.lineage.length,
  };
  if (counts.units + counts.formerNames + counts.lineage > 0) {
    await writeChanges(context, catalogue, changes);
  }
  return { ...counts, unchanged: changes.unchanged, faults: [] };
}

async function writeChanges(
  context: ActionContext,
  catalogue: Catalogue,
  changes: AreaChanges,
): Promise<void> {
  await context.store.transact(async (scope) => {
    await insertUnitTree(scope, changes.units, catalogue.units.length + 1);
    await insertFormerNames(scope, changes.formerNames);
    await insertLineage(scope, changes.lineage);
    await updateCatalogueVersion(scope.trx);
  });
  context.catalogueChanged();
}
