import type { Reader, Transaction } from '../connect.ts';

/** The saved definition of a column mapping, unchecked; null when there is none with this code. */
export async function findMappingDefinition(db: Reader, code: string): Promise<unknown | null> {
  const row = await db
    .selectFrom('column_mapping')
    .select('definition')
    .where('code', '=', code)
    .executeTakeFirst();
  return row?.definition ?? null;
}

/** The newest mapping saved for files of a shape; null when none is. */
export async function findMappingByShape(
  db: Reader,
  fingerprint: string,
): Promise<{ code: string; definition: unknown } | null> {
  const row = await db
    .selectFrom('column_mapping')
    .select(['code', 'definition'])
    .where('fingerprint', '=', fingerprint)
    .orderBy('saved_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

/** Remembers the shape of the files a mapping reads, so that the next one is recognised. */
export async function updateMappingShape(
  trx: Transaction,
  code: string,
  fingerprint: string,
): Promise<void> {
  await trx.updateTable('column_mapping').set({ fingerprint }).where('code', '=', code).execute();
}

/** Saved mappings by code. */
export async function listMappings(
  db: Reader,
): Promise<{ code: string; nameZh: string; nameEn: string }[]> {
  return db
    .selectFrom('column_mapping')
    .select(['code', 'name_zh as nameZh', 'name_en as nameEn'])
    .orderBy('code')
    .execute();
}

/** Saves a mapping under its code, in place of the one that was there. */
export async function updateMapping(
  trx: Transaction,
  mapping: {
    code: string;
    nameZh: string;
    nameEn: string;
    definition: string;
    accountId: string;
    savedAt: Date;
  },
): Promise<void> {
  const values = {
    code: mapping.code,
    name_zh: mapping.nameZh,
    name_en: mapping.nameEn,
    definition: mapping.definition,
    account_id: mapping.accountId,
    saved_at: mapping.savedAt,
  };
  await trx
    .insertInto('column_mapping')
    .values(values)
    .onConflict((conflict) => conflict.column('code').doUpdateSet(values))
    .execute();
}

/** Account that saved a mapping last; null when there is none with this code. */
export async function findMappingOwner(db: Reader, code: string): Promise<string | null> {
  const row = await db
    .selectFrom('column_mapping')
    .select('account_id')
    .where('code', '=', code)
    .executeTakeFirst();
  return row?.account_id ?? null;
}
