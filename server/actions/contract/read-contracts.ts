import type { Contract, ContractVersion } from '../../domain/contract.ts';
import { watchedDepartment } from '../../domain/permission.ts';
import { type ActionContext, assertMay } from '../action-context.ts';

/** All contracts by code; a department sees its own. */
export async function readContracts(context: ActionContext): Promise<Contract[]> {
  const viewer = assertMay(context, 'contract.read');
  const { contracts } = await context.catalogue();
  const scope = watchedDepartment(viewer);
  return contracts.filter((one) => scope === 'ALL' || one.departmentCode === scope.departmentCode);
}

/** A contract in one of its versions (null = the newest); null when there is none, or it is another department's. */
export async function readContract(
  context: ActionContext,
  code: string,
  version: number | null,
): Promise<{ contract: Contract; version: ContractVersion } | null> {
  const contract = (await readContracts(context)).find((one) => one.code === code);
  const found = contract?.versions.findLast((one) => version === null || one.version === version);
  return contract && found ? { contract, version: found } : null;
}
