import { sql } from 'kysely';
import type { Reader, Transaction } from '../connect.ts';

export type NewSignature = {
  pushId: string;
  accountId: string;
  signerName: string;
  signedAt: Date;
  rowsHash: Buffer;
  statement: string;
  seal: { type: 'image/png' | 'image/jpeg'; bytes: Buffer } | null;
};

/** Puts a signature under a receipt and returns its key; null when there is one already. */
export async function insertSignature(
  trx: Transaction,
  signature: NewSignature,
): Promise<string | null> {
  const row = await trx
    .insertInto('signature')
    .values({
      push_id: signature.pushId,
      account_id: signature.accountId,
      signer_name: signature.signerName,
      signed_at: signature.signedAt,
      rows_hash: signature.rowsHash,
      statement: signature.statement,
      seal: signature.seal?.bytes ?? null,
      seal_type: signature.seal?.type ?? null,
    })
    .onConflict((conflict) => conflict.column('push_id').doNothing())
    .returning('signature_id')
    .executeTakeFirst();
  return row?.signature_id ?? null;
}

/** How many values a push stands for, and how many of them have a newer revision by now. */
export async function getPushedValueCounts(
  db: Reader,
  pushId: string,
): Promise<{ values: number; superseded: number }> {
  const said = sql<{ values: number; superseded: number }>`(
    select count(*)::integer as values, (count(*) filter (where exists (
      select from observation as later
      where later.indicator_id = said.indicator_id and later.unit_id = said.unit_id
        and later.period_key = said.period_key and later.revision > said.revision)))::integer as superseded
    from (
      select indicator_id, unit_id, period_key, revision from observation where push_id = ${pushId}
      union all
      select indicator_id, unit_id, period_key, revision from reaffirmation where push_id = ${pushId}
    ) as said)`;
  return db.selectFrom(said.as('counted')).selectAll().executeTakeFirstOrThrow();
}

/** Locks the values of a push that are still the newest, and says how many: they are under the signature now. */
export async function insertSignedValues(
  trx: Transaction,
  signatureId: string,
  pushId: string,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    with signed as (
      insert into signed_value (indicator_id, unit_id, period_key, revision, signature_id)
      select said.indicator_id, said.unit_id, said.period_key, said.revision, ${signatureId}::bigint
      from (
        select indicator_id, unit_id, period_key, revision from observation where push_id = ${pushId}
        union all
        select indicator_id, unit_id, period_key, revision from reaffirmation where push_id = ${pushId}
      ) as said
      where not exists (
        select from observation as later
        where later.indicator_id = said.indicator_id and later.unit_id = said.unit_id
          and later.period_key = said.period_key and later.revision > said.revision)
      on conflict do nothing
      returning 1
    )
    select count(*)::integer as count from signed`.execute(trx);
  return rows[0]!.count;
}

/** The scanned seal of a receipt; null where none was put. */
export async function findSeal(
  db: Reader,
  pushId: string,
): Promise<{ bytes: Buffer; type: string } | null> {
  const row = await db
    .selectFrom('signature')
    .select(['seal', 'seal_type'])
    .where('push_id', '=', pushId)
    .executeTakeFirst();
  return row?.seal && row.seal_type ? { bytes: row.seal, type: row.seal_type } : null;
}
