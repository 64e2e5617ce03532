import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compileSnapshots, snapshotFolder } from '../server/test-support/sql-snapshots.ts';

// Writes the SQL every repository function compiles to under sql/snapshots; with --check only compares, and
// exits 1 when a file differs, is missing or is left over.
const isCheck = process.argv.includes('--check');
const compiled = await compileSnapshots();
const kept = globSync('**/*.sql', { cwd: snapshotFolder }).map((path) =>
  path.replaceAll('\\', '/'),
);
const leftOver = kept.filter((path) => !compiled.has(path));
const changed = [...compiled].filter(
  ([path, text]) =>
    !kept.includes(path) || readFileSync(join(snapshotFolder, path), 'utf8') !== text,
);

for (const path of leftOver) {
  console.log(`${isCheck ? 'left over' : 'removed'}: sql/snapshots/${path}`);
  if (!isCheck) rmSync(join(snapshotFolder, path));
}
for (const [path, text] of changed) {
  console.log(`${isCheck ? 'differs' : 'written'}: sql/snapshots/${path}`);
  if (isCheck) continue;
  mkdirSync(dirname(join(snapshotFolder, path)), { recursive: true });
  writeFileSync(join(snapshotFolder, path), text);
}
if (isCheck && leftOver.length + changed.length > 0) {
  console.error(
    'SQL 快照已过期，请运行 npm run generate 并检查差异 The SQL snapshots are out of date: run npm run generate and review the difference',
  );
  process.exitCode = 1;
}
