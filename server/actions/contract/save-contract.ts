import { updateCatalogueVersion } from '../../data/catalogue/catalogue-write.repository.ts';
import { insertContractVersion, lockContract } from '../../data/contract/contract.repository.ts';
import { type ContractFault, contractFault } from '../../domain/contract-fault.ts';
import { type ContractDraft, contractFaults } from '../../domain/contract-faults.ts';
import { type ActionContext, assertMay } from '../action-context.ts';

export type SaveContractOutcome = {
  /** Null when it was not saved. */
  saved: { code: string; version: number } | null;
  faults: ContractFault[];
};

/** Saves a contract as its next version; earlier versions stay. Due days follow it from now on. */
export async function saveContract(
  context: ActionContext,
  draft: ContractDraft,
): Promise<SaveContractOutcome> {
  const viewer = assertMay(context, 'contract.write');
  const catalogue = await context.catalogue();
  const before = catalogue.contracts.find((contract) => contract.code === draft.code);
  const departmentBefore = before?.departmentCode ?? null;
  const faults = contractFaults(draft, { ...catalogue, departmentBefore });
  if (faults.length > 0) return { saved: null, faults };
  const record = { accountId: viewer.accountId, recordedAt: context.now() };
  const outcome = await context.store.transact(async ({ trx }) => {
    const { contractId, departmentCode } = await lockContract(
      trx,
      draft.code,
      draft.departmentCode,
    );
    // Somebody else may have made a contract of this code for another department a moment ago.
    if (departmentCode !== draft.departmentCode) return { departmentCode };
    const version = await insertContractVersion(trx, contractId, draft, record);
    await updateCatalogueVersion(trx);
    return { version };
  });
  if ('departmentCode' in outcome) {
    const path = ['departmentCode'];
    const { departmentCode } = draft;
    const fault = contractFault('DEPARTMENT_CHANGED', path, departmentCode, outcome.departmentCode);
    return { saved: null, faults: [fault] };
  }
  context.catalogueChanged();
  return { saved: { code: draft.code, version: outcome.version }, faults: [] };
}
