import {
  insertCounterpart,
  listCounterparts,
} from '../../data/quality/reconciliation.repository.ts';
import {
  type Counterpart,
  type CounterpartFault,
  counterpartFaults,
} from '../../domain/reconciliation.ts';
import { type ActionContext, assertMay } from '../action-context.ts';

/** All entries of all pairs, in the order in which they were saved. */
export async function readCounterparts(context: ActionContext): Promise<Counterpart[]> {
  assertMay(context, 'quality.read');
  return listCounterparts(context.store.reader);
}

export type SaveCounterpartsOutcome = { saved: number; faults: CounterpartFault[] };

/** Says which indicators of two departments measure the same thing, all or none. Entries are added, never replaced. */
export async function saveCounterparts(
  context: ActionContext,
  entries: readonly Counterpart[],
): Promise<SaveCounterpartsOutcome> {
  const viewer = assertMay(context, 'qualityRule.write');
  const catalogue = await context.catalogue();
  const faults = counterpartFaults(entries, catalogue.indicatorByCode);
  if (faults.length > 0) return { saved: 0, faults };
  const author = { accountId: viewer.accountId, recordedAt: context.now() };
  await context.store.transact(async ({ trx }) => {
    for (const { indicatorCode, counterpartCode, ...terms } of entries) {
      const indicatorId = catalogue.indicatorByCode.get(indicatorCode)!.id;
      const counterpartId = catalogue.indicatorByCode.get(counterpartCode)!.id;
      await insertCounterpart(trx, { ...terms, indicatorId, counterpartId, ...author });
    }
  });
  return { saved: entries.length, faults: [] };
}
