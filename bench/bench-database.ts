import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { connectPostgres } from '../server/data/connect.ts';
import { migrate, readMigrations } from '../server/data/migrate.ts';

export type BenchDatabase = { url: string; client: pg.Client; drop: () => Promise<void> };

const MIGRATIONS = fileURLToPath(new URL('../sql/migrations', import.meta.url));

/** Creates a migrated database of its own beside the one named, and hands back how to drop it. */
export async function createBenchDatabase(serverUrl: string): Promise<BenchDatabase> {
  const admin = new pg.Client({ connectionString: serverUrl });
  await admin.connect().catch((error: Error) => {
    throw new Error(`No PostgreSQL at ${serverUrl} (${error.message}); set BENCH_DATABASE_URL`);
  });
  const name = `baton_bench_${process.pid}`;
  await admin.query(`create database ${name}`);
  const target = new URL(serverUrl);
  target.pathname = `/${name}`;
  const store = connectPostgres(target.href, 1);
  await migrate(store, readMigrations(MIGRATIONS)).finally(() => store.close());
  const client = new pg.Client({ connectionString: target.href });
  // Dropping the database ends this connection, whatever it is doing.
  client.on('error', () => {});
  await client.connect();
  return {
    url: target.href,
    client,
    drop: async () => {
      await admin.query(`drop database if exists ${name} with (force)`);
      await client.end().catch(() => {});
      await admin.end();
    },
  };
}
