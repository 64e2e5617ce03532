import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { migrationFolder } from '../test-support/store-template.ts';
import {
  createDatabase,
  isOnPostgres,
  openBareStore,
  serverUrl,
  type TestStore,
} from '../test-support/test-store.ts';
import { connectPostgres } from './connect.ts';
import { type MigrationFile, migrate, readMigrations } from './migrate.ts';

function file(name: string, text: string): MigrationFile {
  return { name, text, checksum: createHash('sha256').update(text).digest('hex') };
}

const TWO_STATEMENTS = file(
  '0001_make_a.sql',
  'create table a (n integer); insert into a values (1), (2);',
);

async function tablesOf(store: TestStore): Promise<string[]> {
  const { rows } = await store.pool.query(
    `select table_name from information_schema.tables where table_schema = 'public' order by 1`,
  );
  return rows.map((row) => row.table_name);
}

describe('migrating a database', () => {
  it('applies every file once, however often it is called', async () => {
    const store = await openBareStore();
    const files = [TWO_STATEMENTS, file('0002_make_b.sql', 'create table b (n integer)')];
    expect(await migrate(store, files)).toEqual(['0001_make_a.sql', '0002_make_b.sql']);
    expect(await migrate(store, files)).toEqual([]);
    const { rows } = await store.pool.query('select count(*)::integer as n from a');
    expect(rows[0].n).toBe(2);
  });

  it('applies only the files that are new to the database', async () => {
    const store = await openBareStore();
    await migrate(store, [TWO_STATEMENTS]);
    const later = file('0002_make_b.sql', 'create table b (n integer)');
    expect(await migrate(store, [TWO_STATEMENTS, later])).toEqual(['0002_make_b.sql']);
  });

  it('refuses a file that was edited after it was applied', async () => {
    const store = await openBareStore();
    await migrate(store, [TWO_STATEMENTS]);
    const edited = file(TWO_STATEMENTS.name, 'create table a (n bigint)');
    await expect(migrate(store, [edited])).rejects.toThrow(/0001_make_a\.sql was edited/);
  });

  it('refuses a database that has seen a file this version does not know', async () => {
    const store = await openBareStore();
    const files = [TWO_STATEMENTS, file('0002_make_b.sql', 'create table b (n integer)')];
    await migrate(store, files);
    await expect(migrate(store, files.slice(0, 1))).rejects.toThrow(/0002_make_b\.sql/);
  });

  it('leaves nothing of a file that fails half-way, and applies it once it is put right', async () => {
    const store = await openBareStore();
    const broken = file(
      '0002_make_b.sql',
      'create table b (n integer); insert into b values (1); select 1/0;',
    );
    await expect(migrate(store, [TWO_STATEMENTS, broken])).rejects.toThrow(/division by zero/);
    expect(await tablesOf(store)).toEqual(['a', 'migration']);
    const mended = file('0002_make_b.sql', 'create table b (n integer);');
    expect(await migrate(store, [TWO_STATEMENTS, mended])).toEqual(['0002_make_b.sql']);
  });

  it('builds the whole schema twice over without complaint', async () => {
    const store = await openBareStore();
    const files = readMigrations(migrationFolder);
    expect(await migrate(store, files)).toEqual(files.map((one) => one.name));
    expect(await migrate(store, files)).toEqual([]);
  });

  it.runIf(isOnPostgres)(
    'lets two processes start at once: each file is applied by one of them (PostgreSQL only)',
    async () => {
      const url = await createDatabase(serverUrl!);
      const stores = [connectPostgres(url), connectPostgres(url)];
      const files = readMigrations(migrationFolder);
      const applied = await Promise.all(stores.map((store) => migrate(store, files)));
      expect(applied.flat().sort()).toEqual(files.map((one) => one.name));
      await Promise.all(stores.map((store) => store.close()));
    },
  );
});

describe('the folder of migrations', () => {
  it('refuses a file whose name does not say its place', () => {
    const folder = mkdtempSync(join(tmpdir(), 'baton-migrations-'));
    writeFileSync(join(folder, 'add_things.sql'), 'select 1');
    expect(() => readMigrations(folder)).toThrow(
      /add_things\.sql is not named NNNN_verb_noun\.sql/,
    );
  });

  it('numbers its files one after the other, without gap or double', () => {
    const numbers = readMigrations(migrationFolder).map((one) => Number(one.name.slice(0, 4)));
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });
});
