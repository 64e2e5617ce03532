import { globSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { SQL_CASES } from './sql-cases.ts';
import { makeRecorder, statementText } from './sql-recorder.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
export const snapshotFolder = join(root, 'sql/snapshots');

/** Mappers live beside the queries they serve and run no SQL. */
const MAPPER = /FromRows?$/;

export type Repository = {
  name: string;
  functions: Record<string, (...args: unknown[]) => Promise<unknown>>;
};

/** Every repository with the exported functions that run SQL. */
export async function loadRepositories(): Promise<Repository[]> {
  const paths = globSync('server/data/**/*.repository.ts', { cwd: root }).toSorted();
  return Promise.all(
    paths.map(async (path) => {
      const module = await import(pathToFileURL(join(root, path)).href);
      const name = path.replaceAll('\\', '/').replace(/^server\/data\/(.*)\.repository\.ts$/, '$1');
      const functions = Object.entries(module).filter(
        ([key, value]) => typeof value === 'function' && !MAPPER.test(key),
      );
      return { name, functions: Object.fromEntries(functions) as Repository['functions'] };
    }),
  );
}

/** The SQL of every sample call, by file name under the snapshot folder. No database is needed. */
export async function compileSnapshots(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const { name, functions } of await loadRepositories()) {
    for (const [key, run] of Object.entries(functions)) {
      const parts: string[] = [];
      for (const sample of SQL_CASES[name]?.[key] ?? []) {
        const recorder = makeRecorder(sample.answer ?? null);
        await run(recorder[sample.on], ...sample.args);
        const title = sample.name === '' ? `${name} ${key}` : `${name} ${key}: ${sample.name}`;
        parts.push([`-- ${title}\n`, ...recorder.statements.map(statementText)].join('\n'));
      }
      if (parts.length > 0) files.set(`${name}/${key}.sql`, parts.join('\n\n'));
    }
  }
  return files;
}
