import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { requireChromium } from './chromium.ts';
import { ordinaryEnvironment, type RunningServer, root, startServer } from './server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The demo city everybody visits, and the untouched data folder it was copied from. */
    city: { url: string; password: string; template: string };
    /** A folder that goes away with the run. */
    scratch: string;
  }
}

/** Builds the product, builds the demo city once, and opens it for the whole run. */
export default async function openCity(project: TestProject): Promise<() => Promise<void>> {
  requireChromium();
  build();
  const scratch = mkdtempSync(join(tmpdir(), 'baton-e2e-'));
  let server: RunningServer | null = null;
  const close = async () => {
    await server?.stop();
    rmSync(scratch, { recursive: true, force: true });
  };
  try {
    const template = join(scratch, 'template');
    const builder = await startServer({ BATON_DATA_DIR: template });
    await builder.stop();
    console.log(`Demo city built in ${Math.round(builder.startedInMs / 1000)} s`);
    const dataDir = join(scratch, 'city');
    cpSync(template, dataDir, { recursive: true });
    server = await startServer({ BATON_DATA_DIR: dataDir });
    const password = readFileSync(join(dataDir, 'demo-password.txt'), 'utf8').trim();
    project.provide('city', { url: server.url, password, template });
    project.provide('scratch', scratch);
    return close;
  } catch (error) {
    await close();
    throw error;
  }
}

function build(): void {
  const built = spawnSync(process.execPath, [join(root, 'scripts/build.mjs')], {
    cwd: root,
    env: ordinaryEnvironment(),
    stdio: 'inherit',
  });
  if (built.status !== 0) throw new Error('The build failed; there is nothing to visit');
}
