import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import type { TestProject } from 'vitest/node';
import { connectEmbedded } from '../data/connect.ts';
import { type MigrationFile, migrate, readMigrations } from '../data/migrate.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    storeTemplate: string;
  }
}

const root = fileURLToPath(new URL('../../', import.meta.url));
export const migrationFolder = join(root, 'sql/migrations');

/**
 * Vitest global setup: hands every test the file of a migrated, empty embedded database. A start from
 * it takes a fraction of creating one; it is made again when a migration or the engine changes.
 */
export default async function provideTemplate(project: TestProject): Promise<void> {
  const files = readMigrations(migrationFolder);
  const path = join(root, '.baton', `test-template-${fingerprint(files)}.tar`);
  if (!existsSync(path)) await writeTemplate(path, files);
  project.provide('storeTemplate', path);
}

function fingerprint(files: readonly MigrationFile[]): string {
  const engine = readFileSync(join(root, 'node_modules/@electric-sql/pglite/package.json'), 'utf8');
  const hash = createHash('sha256').update(JSON.parse(engine).version);
  for (const file of files) hash.update(file.name).update(file.checksum);
  return hash.digest('hex').slice(0, 16);
}

async function writeTemplate(path: string, files: readonly MigrationFile[]): Promise<void> {
  mkdirSync(join(root, '.baton'), { recursive: true });
  const pglite = await PGlite.create();
  const empty = await pglite.dumpDataDir('none');
  await pglite.close();
  const { store, dump } = await connectDumpable(empty);
  await migrate(store, files);
  const bytes = Buffer.from(await (await dump()).arrayBuffer());
  await store.close();
  // Two runs may write at the same time; a rename leaves a whole file whoever wins.
  const aside = `${path}.${process.pid}`;
  writeFileSync(aside, bytes);
  renameSync(aside, path);
}

async function connectDumpable(_empty: Blob) {
  throw new Error('unreachable');
  // biome-ignore lint/correctness/noUnreachable: replaced below
  return { store: await connectEmbedded(null), dump: async () => new Blob() };
}
