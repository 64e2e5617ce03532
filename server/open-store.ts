import { randomInt } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashPassword } from './actions/account/password.ts';
import { loadDemoCity } from './actions/demo/load-demo-city.ts';
import type { Config } from './config.ts';
import { hasAccounts, insertAccount } from './data/account/account.repository.ts';
import { connectEmbedded, connectPostgres, type Store } from './data/connect.ts';
import { lockDataFolder } from './data/folder-lock.ts';
import { migrate, readMigrations } from './data/migrate.ts';
import { demoAccounts } from './demo/accounts.ts';
import type { Welcome } from './welcome.ts';

export type OpenedStore = { store: Store; welcome: Welcome };

/** Opens the database the configuration names, brings it to the newest migration, and fills an empty one. */
export async function openStore(config: Config, migrationFolder: string): Promise<OpenedStore> {
  return config.databaseUrl === null
    ? openEmbedded(config, migrationFolder)
    : openPostgres(config, config.databaseUrl, migrationFolder);
}

async function openEmbedded(config: Config, migrationFolder: string): Promise<OpenedStore> {
  mkdirSync(config.dataDir, { recursive: true });
  const folder = join(config.dataDir, 'db');
  const migrations = readMigrations(migrationFolder);
  if (!existsSync(folder)) await buildFolder(config, folder, migrationFolder);
  const store = await connectEmbedded(folder);
  await migrate(store, migrations);
  if (await hasAccounts(store.reader)) return { store, welcome: knownAccounts(config) };
  return { store, welcome: await foundOffice(store, config) };
}

/**
 * A new database is built aside and moved into place when whole: a start that is cut off leaves no half
 * city. The folder is locked meanwhile, so that two first starts do not build over each other.
 */
async function buildFolder(config: Config, folder: string, migrationFolder: string): Promise<void> {
  const unlock = lockDataFolder(folder);
  try {
    const building = `${folder}.building`;
    const store = await connectEmbedded(removed(building));
    try {
      await migrate(store, readMigrations(migrationFolder));
      if (config.loadsDemo) await buildDemo(store, config);
    } finally {
      await store.close();
    }
    renameSync(building, folder);
  } finally {
    unlock();
  }
}

async function buildDemo(store: Store, config: Config): Promise<void> {
  const password = makePassword();
  await loadDemoCity(store, password, reportProgress);
  writeFileSync(
    passwordFile(config),
    `${password}
`,
    { mode: 0o600 },
  );
}

function removed(folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  return folder;
}

async function openPostgres(
  config: Config,
  url: string,
  migrationFolder: string,
): Promise<OpenedStore> {
  const store = connectPostgres(url);
  await migrate(store, readMigrations(migrationFolder));
  if (await hasAccounts(store.reader)) return { store, welcome: { kind: 'KNOWN' } };
  if (!config.loadsDemo) return { store, welcome: await foundOffice(store, config) };
  const password = config.officePassword ?? makePassword();
  await loadDemoCity(store, password, reportProgress);
  return { store, welcome: { kind: 'DEMO', password, accounts: demoAccounts() } };
}

/** A new production database gets one account, the appraisal office, which makes everything else. */
async function foundOffice(store: Store, config: Config): Promise<Welcome> {
  const password = config.officePassword ?? makePassword();
  const passwordHash = await hashPassword(password);
  const office = {
    login: 'office',
    displayName: '绩效办',
    role: 'APPRAISAL_OFFICE',
    unitCode: null,
  } as const;
  await store.transact(({ trx }) => insertAccount(trx, { ...office, passwordHash }));
  return { kind: 'FOUNDED', password: config.officePassword === null ? password : null };
}

function passwordFile(config: Config): string {
  return join(config.dataDir, 'demo-password.txt');
}

function knownAccounts(config: Config): Welcome {
  if (!existsSync(passwordFile(config))) return { kind: 'KNOWN' };
  const password = readFileSync(passwordFile(config), 'utf8').trim();
  return { kind: 'DEMO', password, accounts: demoAccounts() };
}

const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Sixteen letters and digits that cannot be mistaken for one another, in groups of four. */
function makePassword(): string {
  const group = () => Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return Array.from({ length: 4 }, group).join('-');
}

function reportProgress(done: number, total: number): void {
  if (!process.stdout.isTTY && done % 50 !== 0 && done !== total) return;
  process.stdout.write(
    `${process.stdout.isTTY ? '\r' : ''}正在建立示范城市 Building the demo city ${done}/${total}`,
  );
  if (!process.stdout.isTTY || done === total) process.stdout.write('\n');
}
