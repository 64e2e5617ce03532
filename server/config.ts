import { resolve } from 'node:path';

/** Everything the environment decides. Read once, here, and handed on. */
export type Config = {
  host: string;
  port: number;
  /** Folder of the embedded database; unused with a database URL. */
  dataDir: string;
  /** Folder where files on their way to a push are kept until they are confirmed or discarded. */
  spoolDir: string;
  /** Folder where departments put files to be pushed, each in one of its own; null = no folder is watched. */
  watchDir: string | null;
  /** PostgreSQL to use in place of the embedded database; null = embedded. */
  databaseUrl: string | null;
  isProduction: boolean;
  /** Whether an empty database is filled with the demo city. */
  loadsDemo: boolean;
  /** Whether cookies are only sent over TLS. */
  secureCookies: boolean;
  /** Password of the first appraisal office account in a new production database; null = made and printed once. */
  officePassword: string | null;
};

/** Reads the environment; throws, naming the variable and the remedy, when a value makes no sense. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const databaseUrl = env.DATABASE_URL?.trim() || null;
  const dataDir = resolve(env.BATON_DATA_DIR?.trim() || 'data');
  return {
    host: env.BATON_HOST?.trim() || '127.0.0.1',
    port: readPort(env.BATON_PORT),
    dataDir,
    spoolDir: resolve(env.BATON_SPOOL_DIR?.trim() || `${dataDir}-spool`),
    watchDir: env.BATON_WATCH_DIR?.trim() ? resolve(env.BATON_WATCH_DIR.trim()) : null,
    databaseUrl,
    isProduction: env.NODE_ENV === 'production',
    loadsDemo: readSwitch('BATON_DEMO', env.BATON_DEMO, databaseUrl === null),
    secureCookies: readSwitch('BATON_SECURE_COOKIES', env.BATON_SECURE_COOKIES, false),
    officePassword: env.BATON_OFFICE_PASSWORD || null,
  };
}

function readPort(text: string | undefined): number {
  if (text === undefined || text.trim() === '') return 4000;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Error(
    `BATON_PORT=${text} 不是端口号，请用 0 至 65535 的整数 is no port; use 0 to 65535`,
  );
}

function readSwitch(name: string, text: string | undefined, standard: boolean): boolean {
  if (text === undefined || text.trim() === '') return standard;
  if (['1', 'on', 'true', 'yes'].includes(text.toLowerCase())) return true;
  if (['0', 'off', 'false', 'no'].includes(text.toLowerCase())) return false;
  throw new Error(`${name}=${text}：请用 on 或 off use on or off`);
}
