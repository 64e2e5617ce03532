import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
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
  const folder = mkdtempSync(join(tmpdir(), 'baton-template-'));
  try {
    const store = await connectEmbedded(join(folder, 'db'));
    await migrate(store, files);
    await store.close();
    const pglite = await PGlite.create(join(folder, 'db'));
    const dump = await pglite.dumpDataDir('none');
    await pglite.close();
    mkdirSync(join(root, '.baton'), { recursive: true });
    // Two runs may write at the same time; a rename leaves a whole file whoever wins.
    const aside = `${path}.${process.pid}`;
    writeFileSync(aside, Buffer.from(await dump.arrayBuffer()));
    renameSync(aside, path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
