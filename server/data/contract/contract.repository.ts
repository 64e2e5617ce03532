import type { Contract } from '../../domain/contract.ts';
import type { ContractDraft } from '../../domain/contract-faults.ts';
import { periodKey } from '../../domain/period.ts';
import type { Reader, Transaction } from '../connect.ts';
import { contractsFromRows, itemsJson } from './contract.mapper.ts';

/** Every contract with all its versions, by code and version. */
export async function listContracts(db: Reader): Promise<Contract[]> {
  const rows = await db
    .selectFrom('contract_version as v')
    .innerJoin('contract as c', 'c.contract_id', 'v.contract_id')
    .innerJoin('unit as department', 'department.unit_id', 'c.department_id')
    .innerJoin('account', 'account.account_id', 'v.account_id')
    .select(['c.code', 'department.code as department_code', 'v.version', 'v.name_zh', 'v.name_en'])
    .select(['v.valid_from_key', 'v.valid_to_key', 'v.items', 'v.reason', 'v.recorded_at'])
    .select('account.display_name')
    .orderBy('c.code')
    .orderBy('v.version')
    .execute();
  return contractsFromRows(rows);
}

/** Takes the contract with a code for writing, made if there is none; two who save at once follow one another. */
export async function lockContract(
  trx: Transaction,
  code: string,
  departmentCode: string,
): Promise<{ contractId: number; departmentCode: string }> {
  await trx
    .insertInto('contract')
    .values({
      code,
      department_id: trx.selectFrom('unit').select('unit_id').where('code', '=', departmentCode),
    })
    .onConflict((conflict) => conflict.column('code').doNothing())
    .execute();
  const row = await trx
    .selectFrom('contract')
    .innerJoin('unit', 'unit.unit_id', 'contract.department_id')
    .select(['contract.contract_id', 'unit.code as department_code'])
    .where('contract.code', '=', code)
    .forUpdate('contract')
    .executeTakeFirstOrThrow();
  return { contractId: row.contract_id, departmentCode: row.department_code };
}

/** Adds the next version of a contract that is locked; hands back its number. */
export async function insertContractVersion(
  trx: Transaction,
  contractId: number,
  draft: ContractDraft,
  record: { accountId: string; recordedAt: Date },
): Promise<number> {
  const before = await trx
    .selectFrom('contract_version')
    .select((eb) => eb.fn.max('version').as('version'))
    .where('contract_id', '=', contractId)
    .executeTakeFirst();
  const version = (before?.version ?? 0) + 1;
  await trx
    .insertInto('contract_version')
    .values({
      contract_id: contractId,
      version,
      name_zh: draft.nameZh.trim(),
      name_en: draft.nameEn.trim(),
      valid_from_key: periodKey(draft.validFrom),
      valid_to_key: draft.validTo === null ? null : periodKey(draft.validTo),
      items: itemsJson(draft.items),
      reason: draft.reason.trim(),
      account_id: record.accountId,
      recorded_at: record.recordedAt,
    })
    .execute();
  return version;
}
