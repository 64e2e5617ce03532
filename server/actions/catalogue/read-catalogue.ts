import type { Catalogue } from '../../data/catalogue/catalogue.ts';
import { type ActionContext, assertMay } from '../action-context.ts';

/** The whole catalogue: units, categories, blocks, indicators, light rules. */
export async function readCatalogue(context: ActionContext): Promise<Catalogue> {
  assertMay(context, 'catalogue.read');
  return context.catalogue();
}
