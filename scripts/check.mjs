import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled, root, runNode } from './ensure-installed.mjs';

ensureInstalled();
const TSC = 'node_modules/typescript/bin/tsc';
const TSX = 'node_modules/tsx/dist/cli.mjs';

function git(...args) {
  return spawnSync('git', args, { cwd: root, encoding: 'utf8' });
}

/** Generated files must be what their sources generate today. */
function generatedFilesAgree() {
  const scratch = mkdtempSync(join(tmpdir(), 'baton-generated-'));
  try {
    const schema = join(scratch, 'schema.graphql');
    const types = join(scratch, 'generated');
    const made =
      runNode([TSX, 'scripts/print-schema.ts', schema]) === 0 &&
      runNode([TSX, 'scripts/codegen.ts', schema, types]) === 0;
    if (!made || runNode([TSX, 'scripts/sql-snapshots.ts', '--check']) !== 0) return 1;
    const pairs = [
      ['schema.graphql', schema],
      ['web/__generated__', types],
    ];
    let stale = 0;
    for (const [kept, fresh] of pairs) {
      const diff = spawnSync('diff', ['-r', kept, fresh], { cwd: root, encoding: 'utf8' });
      if (diff.status === 0) continue;
      console.error(`${kept} is stale: run npm run generate\n${diff.stdout.slice(0, 4000)}`);
      stale += 1;
    }
    return stale;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** A migration that has been committed is never edited, renamed or removed; the first version may only grow. */
function migrationsAreImmutable() {
  const first = git(
    'log',
    '--diff-filter=A',
    '--format=%H',
    '--',
    'sql/migrations/RELEASED',
  ).stdout.trim();
  if (first === '') return 0;
  const changed = git(
    'diff',
    '--name-status',
    '--diff-filter=MDR',
    first.split('\n').at(-1),
    '--',
    'sql/migrations',
  ).stdout.trim();
  const edits = changed.split('\n').filter((line) => line !== '' && !line.endsWith('RELEASED'));
  if (edits.length > 0)
    console.error(
      `Migrations were altered after release; add a new file instead:\n${edits.join('\n')}`,
    );
  return edits.length;
}

const FORBIDDEN = [
  [
    /"resolved"\s*:/,
    'package-lock.json',
    'names a download host; keep omit-lockfile-registry-resolved',
  ],
];

function nothingForeignIsNamed() {
  let found = 0;
  for (const [pattern, file, why] of FORBIDDEN) {
    if (!pattern.test(readFileSync(join(root, file), 'utf8'))) continue;
    console.error(`${file}: ${why}`);
    found += 1;
  }
  const marks = git(
    'grep',
    '-nIE',
    '\\b(TODO|FIXME)\\b|\\b(it|test|describe)\\.(only|skip)\\(',
    '--',
    'server',
    'web',
    'cli',
    'bench',
    'e2e',
    'scripts',
    ':!scripts/check.mjs',
  ).stdout;
  if (marks !== '') console.error(`Unfinished marks:\n${marks}`);
  return found + (marks === '' ? 0 : 1);
}

/** Every check that needs no database: what a commit must pass. */
export const CHECKS = [
  [
    'format, lint, import directions',
    () => runNode(['node_modules/@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '.']),
  ],
  ['types of the server', () => runNode([TSC, '--noEmit', '-p', 'tsconfig.json'])],
  ['types of the web', () => runNode([TSC, '--noEmit', '-p', 'web/tsconfig.json'])],
  ['dead code', () => runNode(['node_modules/knip/bin/knip.js', '--no-progress'])],
  ['generated files', generatedFilesAgree],
  ['migrations are immutable', migrationsAreImmutable],
  ['nothing foreign, nothing unfinished', nothingForeignIsNamed],
];

/** Runs the checks; returns [passed, failed]. */
export function runChecks() {
  let failed = 0;
  for (const [name, check] of CHECKS) {
    console.log(`\n— ${name}`);
    if (check() === 0) continue;
    console.error(`✗ ${name}`);
    failed += 1;
  }
  return [CHECKS.length - failed, failed];
}

if (process.argv[1]?.endsWith('check.mjs')) {
  const [passed, failed] = runChecks();
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}
