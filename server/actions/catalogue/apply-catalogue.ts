import type { Catalogue } from '../../data/catalogue/catalogue.ts';
import {
  updateBlock,
  updateCatalogueVersion,
  updateCategory,
  updateIndicator,
  updateLightRule,
  updateMembership,
  updateUnit,
} from '../../data/catalogue/catalogue-write.repository.ts';
import type { Transaction } from '../../data/connect.ts';
import {
  updateFormerName,
  updateLineage,
} from '../../data/unit-lineage/unit-lineage.repository.ts';
import {
  type CatalogueFault,
  type CataloguePatch,
  catalogueFaults,
} from '../../domain/catalogue-patch.ts';
import { type ActionContext, assertMay } from '../action-context.ts';

export type ApplyOutcome = { applied: number; faults: CatalogueFault[] };

/** Adds to the catalogue or changes entries by their codes, all or none. Nothing is removed. */
export async function applyCatalogue(
  context: ActionContext,
  patch: CataloguePatch,
): Promise<ApplyOutcome> {
  assertMay(context, 'catalogue.write');
  const catalogue = await context.catalogue();
  const faults = catalogueFaults(patch, knownCodes(catalogue));
  if (faults.length > 0) return { applied: 0, faults };
  await context.store.transact(({ trx }) => writePatch(trx, patch, catalogue.units.length));
  context.catalogueChanged();
  const counts = Object.values(patch).map((entries) => entries?.length ?? 0);
  return { applied: counts.reduce((sum, count) => sum + count, 0), faults: [] };
}

function knownCodes(catalogue: Catalogue) {
  const codes = (things: readonly { code: string }[]) => new Set(things.map((thing) => thing.code));
  return {
    units: codes(catalogue.units),
    categories: codes(catalogue.categories),
    blocks: codes(catalogue.blocks),
    lightRules: codes(catalogue.lightRules),
    indicators: new Map(catalogue.indicators.map((indicator) => [indicator.code, indicator])),
  };
}

async function writePatch(
  trx: Transaction,
  patch: CataloguePatch,
  unitCount: number,
): Promise<void> {
  for (const rule of patch.lightRules) await updateLightRule(trx, rule);
  for (const category of patch.categories) await updateCategory(trx, category);
  for (const block of patch.blocks) await updateBlock(trx, block);
  for (const [index, unit] of patch.units.entries()) {
    await updateUnit(trx, unit, unitCount + index + 1);
  }
  for (const stay of patch.memberships) await updateMembership(trx, stay);
  for (const indicator of patch.indicators) await updateIndicator(trx, indicator);
  for (const name of patch.formerNames ?? []) await updateFormerName(trx, name);
  for (const step of patch.lineage ?? []) await updateLineage(trx, step);
  await updateCatalogueVersion(trx);
}
