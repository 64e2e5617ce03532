import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SQL_CASES } from '../test-support/sql-cases.ts';
import {
  compileSnapshots,
  loadRepositories,
  snapshotFolder,
} from '../test-support/sql-snapshots.ts';

describe('the SQL snapshots', () => {
  it('have a sample call for every exported repository function, and for nothing else', async () => {
    const exported = (await loadRepositories()).flatMap(({ name, functions }) =>
      Object.keys(functions).map((key) => `${name} ${key}`),
    );
    const sampled = Object.entries(SQL_CASES).flatMap(([name, cases]) =>
      Object.keys(cases).map((key) => `${name} ${key}`),
    );
    expect(sampled.sort()).toEqual(exported.sort());
  });

  it('show what the repositories run now; npm run generate writes them anew', async () => {
    const kept = globSync('**/*.sql', { cwd: snapshotFolder }).map((path): [string, string] => [
      path.replaceAll('\\', '/'),
      readFileSync(join(snapshotFolder, path), 'utf8'),
    ]);
    expect(Object.fromEntries(kept)).toEqual(Object.fromEntries(await compileSnapshots()));
  });

  it('never carry a value inside the statement: values travel as parameters', async () => {
    for (const [path, text] of await compileSnapshots()) {
      const statements = text.replace(/^--.*$/gm, '');
      expect(statements, path).not.toMatch(/office|finance-2026|BT2026|FIN_MONTHLY|初步/);
    }
  });

  it('use the verbs of the house for functions, so that a name tells a read from a write', async () => {
    for (const { functions } of await loadRepositories()) {
      for (const key of Object.keys(functions)) {
        expect(key).toMatch(/^(find|get|list|has|insert|update|delete|lock)[A-Z]/);
      }
    }
  });

  it('start every read with select and let no read write', async () => {
    for (const { name, functions } of await loadRepositories()) {
      for (const key of Object.keys(functions)) {
        if (!/^(find|get|list|has)/.test(key)) continue;
        const text = (await compileSnapshots()).get(`${name}/${key}.sql`)!.replace(/^--.*$/gm, '');
        expect(text, key).toMatch(/^\s*(select|with) /);
        expect(text, key).not.toMatch(/\b(insert into|update |delete from|truncate)\b/);
      }
    }
  });
});
