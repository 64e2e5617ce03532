import { listArrivals, type OwedKey } from '../../data/supply/supply.repository.ts';
import { type Contract, expectedObservations, versionFor } from '../../domain/contract.ts';
import { type NextDue, nextDueOf } from '../../domain/contract-dues.ts';
import { type ActionContext, assertMay, today } from '../action-context.ts';
import { type Figure, figureKey, owedKey } from './owed-key.ts';
import { readContracts } from './read-contracts.ts';

/** The next due day of a contract, how many figures are owed on it and how many of them are there already. */
export type ContractDue = NextDue & { code: string; owed: number; arrived: number };

/** What falls due next, by contract; contracts that owe nothing in the year around today are left out. */
export async function readContractDues(context: ActionContext): Promise<ContractDue[]> {
  assertMay(context, 'contract.read');
  const catalogue = await context.catalogue();
  const day = today(context);
  const dues = (await readContracts(context)).flatMap((contract) => {
    const next = nextDueOf(contract, day, catalogue);
    return next === null ? [] : [{ code: contract.code, next, owed: owedOn(contract, next) }];
  });
  const arrivals = await listArrivals(
    context.store.reader,
    dues.flatMap(({ owed }) => owed),
  );
  const arrived = new Set(arrivals.map(figureKey));
  const isThere = (figure: Figure) => arrived.has(figureKey(figure));
  return dues.map(({ code, next, owed }) => {
    return { code, ...next, owed: owed.length, arrived: owed.filter(isThere).length };
  });

  function owedOn(contract: Contract, next: NextDue): OwedKey[] {
    return next.months.flatMap((month) =>
      expectedObservations(versionFor(contract, month)!, month, catalogue)
        .filter(({ due }) => due.day === next.day)
        .map((figure) => owedKey(catalogue, figure)),
    );
  }
}
