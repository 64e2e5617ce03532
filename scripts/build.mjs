import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { root, runNode } from './ensure-installed.mjs';

const SOURCES = [
  'server',
  'web',
  'schema.graphql',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'vite.config.ts',
];
const marker = join(root, 'dist', '.built-from');

function* files(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) {
    yield [path, stat];
    return;
  }
  for (const entry of readdirSync(path).sort()) yield* files(join(path, entry));
}

/** Changes with any source file, so that a second start builds nothing. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    for (const [path, stat] of files(join(root, source))) {
      hash.update(`${path} ${stat.size} ${stat.mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}

const COMPRESSIBLE = /\.(js|css|svg|html|json)$/;

/** Writes each page file's compressed twins beside it; the host hands out the one the browser takes. */
function compressPages() {
  for (const [path] of files(join(root, 'dist', 'web'))) {
    if (!COMPRESSIBLE.test(path)) continue;
    const content = readFileSync(path);
    const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
    writeFileSync(`${path}.br`, brotliCompressSync(content, quality));
    writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
  }
}

/** Compiles server and pages into `dist` unless they are already built from these sources. */
export function ensureBuilt() {
  const current = fingerprint();
  if (existsSync(marker) && readFileSync(marker, 'utf8') === current) return;
  console.log('正在编译 Building …');
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  mkdirSync(join(root, 'dist'), { recursive: true });
  const compiled =
    runNode(['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json']) === 0 &&
    runNode(['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
      env: { NODE_ENV: 'production' },
    }) === 0;
  if (!compiled) {
    console.error('编译失败 The build failed; see the lines above.');
    process.exit(1);
  }
  compressPages();
  writeFileSync(marker, current);
}

if (process.argv[1]?.endsWith('build.mjs')) ensureBuilt();
