import { spawnSync } from 'node:child_process';
import { ensureInstalled, root } from './ensure-installed.mjs';

ensureInstalled();
const { runChecks } = await import('./check.mjs');
const total = { passed: 0, failed: 0, skipped: 0 };

function add(passed, failed, skipped = 0) {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}

const CLOSING = /^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/;

/** Runs a command that closes with the plain line; without one, or with no test run, the lane has failed. */
function lane(name, command, args, env = process.env) {
  console.log(`\n═══ ${name}`);
  const started = Date.now();
  const run = spawnSync(command, args, {
    cwd: root,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 28,
  });
  process.stdout.write(run.stdout ?? '');
  const closing = (run.stdout ?? '').trimEnd().split('\n').at(-1)?.match(CLOSING);
  const [passed = 0, failed = 0, skipped = 0] = (closing ?? [])
    .slice(1)
    .map((count) => Number(count ?? 0));
  const isBroken = !closing || passed + failed === 0 || (run.status !== 0 && failed === 0);
  add(passed, isBroken ? failed + 1 : failed, skipped);
  console.log(`═══ ${name}: ${Math.round((Date.now() - started) / 1000)} s`);
}

console.log('═══ checks');
add(...runChecks());
// Without a server named, the tests run on the embedded engine.
const { TEST_DATABASE_URL: _, ...embedded } = process.env;
lane('npm test', 'npm', ['test', '--silent'], embedded);
lane('the same on PostgreSQL', 'npm', ['run', '--silent', 'test:pg']);
lane('browser journeys', 'npm', ['run', '--silent', 'test:e2e']);

const { passed, failed, skipped } = total;
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(failed === 0 ? 0 : 1);
