import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import type { Store } from './connect.ts';

export type MigrationFile = { name: string; text: string; checksum: string };

const FILE_NAME = /^\d{4}_[a-z0-9_]+\.sql$/;
const LOCK_KEY = 7_266_001;

/** Reads the migration files of a folder in order; throws on a name that does not say its place. */
export function readMigrations(folder: string): MigrationFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => {
      if (!FILE_NAME.test(name))
        throw new Error(`Migration ${name} is not named NNNN_verb_noun.sql`);
      const text = readFileSync(join(folder, name), 'utf8');
      return { name, text, checksum: createHash('sha256').update(text).digest('hex') };
    });
}

/**
 * Brings a database to the newest migration: each file in one transaction with its checksum. Throws
 * when an applied file was edited or is gone, because the database then is not what the files say.
 */
export async function migrate(store: Store, files: readonly MigrationFile[]): Promise<string[]> {
  await store.transact(async ({ client }) => {
    await client.query(`select pg_advisory_xact_lock(${LOCK_KEY})`);
    await client.query(CREATE_LEDGER);
  });
  await store.transact(({ client }) => assertFits(client, files));
  const applied: string[] = [];
  for (const file of files) {
    const isNew = await store.transact(({ client }) => applyOnce(client, file));
    if (isNew) applied.push(file.name);
  }
  return applied;
}

const CREATE_LEDGER = `
create table if not exists migration (
  name text not null,
  checksum text not null,
  applied_at timestamptz not null default now(),
  constraint migration_name_pk primary key (name)
);
comment on table migration is 'Which migration files this database has seen.';
comment on column migration.name is 'File name.';
comment on column migration.checksum is 'SHA-256 of the file as applied.';
comment on column migration.applied_at is 'When.';`;

async function applyOnce(client: pg.PoolClient, file: MigrationFile): Promise<boolean> {
  await client.query(`select pg_advisory_xact_lock(${LOCK_KEY})`);
  const seen = await client.query('select checksum from migration where name = $1', [file.name]);
  const checksum: string | undefined = seen.rows[0]?.checksum;
  if (checksum === file.checksum) return false;
  if (checksum !== undefined) {
    throw new Error(
      `Migration ${file.name} was edited after it was applied; add a new file instead`,
    );
  }
  // Several statements in one text pass only through the simple protocol, that is without parameters.
  await client.query(file.text);
  await client.query('insert into migration (name, checksum) values ($1, $2)', [
    file.name,
    file.checksum,
  ]);
  return true;
}

/** Refuses, before anything is applied, a database from another version and a file that comes too late. */
async function assertFits(client: pg.PoolClient, files: readonly MigrationFile[]) {
  const known = new Set(files.map((file) => file.name));
  const { rows } = await client.query('select name from migration order by name');
  const applied = rows.map((row) => row.name as string);
  const unknown = applied.filter((name) => !known.has(name));
  if (unknown.length > 0) {
    throw new Error(
      `The database has migrations this version does not know: ${unknown.join(', ')}`,
    );
  }
  const newest = applied.at(-1) ?? '';
  const late = files.filter((file) => file.name < newest && !applied.includes(file.name));
  if (late.length > 0) {
    throw new Error(
      `Migration ${late[0]!.name} comes before ${newest}, which is applied; renumber it`,
    );
  }
}
