// Plain JavaScript for whatever Node the machine has: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const marker = join(root, 'node_modules', '.baton-installed');

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

/** Installs what the lockfile names unless it is there already; exits when npm fails. */
export function ensureInstalled() {
  const hash = lockHash();
  if (existsSync(marker) && readFileSync(marker, 'utf8') === hash) return;
  console.log('正在安装依赖 Installing dependencies …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const result = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) {
    console.error('依赖安装失败 The install failed; see the lines above.');
    process.exit(result.status ?? 1);
  }
  writeFileSync(marker, hash);
}

/** The Node that came with the install, or the one running where the platform has none. */
export function bundledNode() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const package_ = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const path = join(root, 'node_modules', package_, 'bin', name);
  return existsSync(path) ? path : process.execPath;
}

/** Runs a JavaScript file of ours or of a dependency on the bundled Node; returns its exit code. */
export function runNode(args, options = {}) {
  const node = bundledNode();
  const path = `${join(node, '..')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`;
  const env = { ...process.env, PATH: path, ...options.env };
  const result = spawnSync(node, args, { cwd: root, stdio: options.stdio ?? 'inherit', env });
  if (result.error) throw result.error;
  return result.status ?? 1;
}
