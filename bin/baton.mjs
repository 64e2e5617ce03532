#!/usr/bin/env node
// Starts the command line. Its sources are TypeScript, which Node runs itself from 22.18 on; under an
// older Node the one that came with the dependencies takes over.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const USAGE = 2;

function runsTypeScript() {
  return process.features.typescript === 'strip' || process.features.typescript === 'transform';
}

function newerNode() {
  const { platform, arch } = process;
  const system = platform === 'win32' ? 'win' : platform;
  const name = platform === 'win32' ? 'node.exe' : 'node';
  const path = join(here, '..', 'node_modules', `node-${system}-${arch}`, 'bin', name);
  return existsSync(path) && path !== process.execPath ? path : null;
}

function handOver(node) {
  const self = fileURLToPath(import.meta.url);
  const { status, signal } = spawnSync(node, [self, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  return status ?? 128 + (constants.signals[signal ?? 'SIGTERM'] ?? 0);
}

if (runsTypeScript()) {
  const { main } = await import('../cli/main.ts');
  process.exitCode = await main(process.argv.slice(2), process.env);
} else {
  const node = newerNode();
  if (node === null) {
    console.error(`baton 需要 Node 22.18 或更新版本，当前为 ${process.version}；请先运行 npm ci`);
    console.error(`baton needs Node 22.18 or newer, this is ${process.version}; run npm ci first`);
    process.exitCode = USAGE;
  } else {
    process.exitCode = handOver(node);
  }
}
