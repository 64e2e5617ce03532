import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { readConfig } from './config.ts';
import { makeApp } from './http/app.ts';
import { makeHost } from './http/host.ts';
import { startWork } from './http/start-work.ts';
import { openStore } from './open-store.ts';
import { printWelcome } from './welcome.ts';

const MINIMUM_NODE: [number, number] = [24, 7];

function assertNode(): void {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > MINIMUM_NODE[0] || (major === MINIMUM_NODE[0] && minor >= MINIMUM_NODE[1])) return;
  console.error(
    `Baton 需要 Node ${MINIMUM_NODE.join('.')} 以上，当前为 ${process.versions.node}；请用 npm start 启动，它会带上合适的 Node。\n` +
      `Baton needs Node ${MINIMUM_NODE.join('.')} or later and runs on ${process.versions.node}; start it with npm start, which brings one.`,
  );
  process.exit(1);
}

/** The root of the program: beside `dist` when built, the repository when run from source. */
function rootFolder(): string {
  const here = fileURLToPath(new URL('..', import.meta.url));
  return here.replace(/dist\/$/, '');
}

async function main(): Promise<void> {
  assertNode();
  const config = readConfig(process.env);
  const root = rootFolder();
  const log = pino({
    level: process.env.BATON_LOG ?? 'warn',
    redact: ['req.headers.cookie', 'req.headers.authorization'],
  });
  const { store, welcome } = await openStore(config, `${root}sql/migrations`);
  const { databaseUrl, spoolDir: spoolFolder } = config;
  const app = makeApp({ store, log, now: () => new Date(), databaseUrl, spoolFolder });
  const pages = `${root}dist/web`;
  // From source, before the pages are built, everything but the pages is served.
  const webFolder = existsSync(pages) ? pages : null;
  const host = await makeHost(app, { ...config, webFolder });
  const work = await startWork(app, config);
  await new Promise<void>((resolve, reject) => {
    host.server.once('error', reject);
    host.server.listen(config.port, config.host, resolve);
  });
  const address = host.server.address();
  const port = typeof address === 'object' && address !== null ? address.port : config.port;
  printWelcome({ host: config.host, port }, store.engine, welcome);
  let isStopping = false;
  const stop = () => {
    if (isStopping) return;
    isStopping = true;
    const closing = work.stop().then(() => host.close());
    closing.then(
      () => process.exit(0),
      (error) => {
        log.error({ err: error }, 'stop failed');
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

main().catch((error: NodeJS.ErrnoException) => {
  const remedy =
    error.code === 'EADDRINUSE'
      ? `\n端口已被占用：请设 BATON_PORT 换一个端口。The port is taken: choose another with BATON_PORT.`
      : '';
  console.error(`Baton 未能启动 did not start: ${error.message}${remedy}`);
  process.exit(1);
});
