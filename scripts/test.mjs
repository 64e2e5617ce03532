import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, root, runNode } from './ensure-installed.mjs';

ensureInstalled();
const report = join(root, '.baton', `test-${process.pid}.json`);
mkdirSync(join(root, '.baton'), { recursive: true });
const status = runNode([
  'node_modules/vitest/vitest.mjs',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
  ...process.argv.slice(2),
]);

/** Counts of a run; a file that could not even be loaded counts as one failure. */
function counts() {
  try {
    const run = JSON.parse(readFileSync(report, 'utf8'));
    const broken = run.testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0,
    );
    for (const file of run.testResults) {
      for (const { status, fullName } of file.assertionResults) {
        if (status !== 'passed' && status !== 'failed') console.log(`跳过 skipped: ${fullName}`);
      }
    }
    const failed = run.numFailedTests + broken.length;
    return {
      passed: run.numPassedTests,
      failed: status !== 0 && failed === 0 ? 1 : failed,
      skipped: run.numPendingTests + run.numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(report, { force: true });
  }
}

const { passed, failed, skipped } = counts();
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
