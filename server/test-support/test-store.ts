import { randomUUID } from 'node:crypto';
import { openAsBlob } from 'node:fs';
import pg from 'pg';
import { afterAll, inject, onTestFinished } from 'vitest';
import { connectEmbedded, connectPostgres, type Store } from '../data/connect.ts';
import { migrate, readMigrations } from '../data/migrate.ts';
import { migrationFolder } from './store-template.ts';

/** PostgreSQL the tests run on; null runs them on the embedded engine. */
export const serverUrl: string | null = process.env.TEST_DATABASE_URL || null;
export const isOnPostgres = serverUrl !== null;

/** A store with the address of its database; null on the embedded engine. */
export type TestStore = Store & { url: string | null };

const toClose: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const close of toClose.splice(0).reverse()) await close();
});

/** Runs something when the test is over, or after the file when called outside a test. */
export function afterwards(close: () => Promise<void>): void {
  try {
    onTestFinished(close);
  } catch {
    toClose.push(close);
  }
}

/** A migrated, empty database of its own; it is gone after the test. */
export async function openTestStore(): Promise<TestStore> {
  if (serverUrl === null) {
    const store = await connectEmbedded(null, await openAsBlob(inject('storeTemplate')));
    afterwards(() => store.close());
    return { ...store, url: null };
  }
  const url = await createDatabase(serverUrl);
  const store = connectPostgres(url);
  afterwards(() => store.close());
  await migrate(store, readMigrations(migrationFolder));
  return { ...store, url };
}

/** A database without any table, on the engine the tests run on. */
export async function openBareStore(): Promise<TestStore> {
  if (serverUrl === null) {
    const store = await openTestStore();
    await store.pool.query('drop schema public cascade; create schema public');
    return store;
  }
  const url = await createDatabase(serverUrl);
  const store = connectPostgres(url);
  afterwards(() => store.close());
  return { ...store, url };
}

/** Creates an empty database under a name nobody else has; it is dropped afterwards. */
export async function createDatabase(server: string): Promise<string> {
  const name = `baton_test_${randomUUID().replaceAll('-', '')}`;
  await onServer(server, `create database ${name}`);
  afterwards(() => onServer(server, `drop database if exists ${name} with (force)`));
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

async function onServer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
