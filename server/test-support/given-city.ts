import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { hashPassword } from '../actions/account/password.ts';
import { viewerOf } from '../actions/account/sign-in.ts';
import { applyCatalogue } from '../actions/catalogue/apply-catalogue.ts';
import type { DeclaredScope, PushOutcome } from '../actions/observation/push-input.ts';
import { pushObservations } from '../actions/observation/push-observations.ts';
import { assignTargets } from '../actions/target/assign-targets.ts';
import { findAccountByLogin, insertAccount } from '../data/account/account.repository.ts';
import type { PushMode, Receipt } from '../data/observation/push.repository.ts';
import type { CataloguePatch } from '../domain/catalogue-patch.ts';
import type { Role, Viewer } from '../domain/permission.ts';
import type { RawRow } from '../domain/raw-row.ts';
import type { Target } from '../domain/target.ts';
import type { GraphqlContext } from '../graphql/context.ts';
import { makeLoaders } from '../graphql/loaders.ts';
import { type App, actionContext, makeApp } from '../http/app.ts';
import { cityCatalogue } from './city-catalogue.ts';
import { cityTargets, tableOf } from './city-facts.ts';
import { makeClock, type TestClock } from './test-clock.ts';
import { afterwards, openTestStore, type TestStore } from './test-store.ts';

export const PASSWORD = 'right horse, right battery';
const passwordHash = hashPassword(PASSWORD);

const ACCOUNTS = [
  { login: 'leader', role: 'LEADER', unitCode: null },
  { login: 'office', role: 'APPRAISAL_OFFICE', unitCode: null },
  { login: 'finance', role: 'LEAD_DEPARTMENT', unitCode: 'FIN' },
  { login: 'finhead', role: 'DEPARTMENT_HEAD', unitCode: 'FIN' },
  { login: 'commerce', role: 'LEAD_DEPARTMENT', unitCode: 'COM' },
  { login: 'east', role: 'APPRAISED_UNIT', unitCode: 'EAST' },
  { login: 'west', role: 'APPRAISED_UNIT', unitCode: 'WEST' },
  { login: 'analyst', role: 'ANALYST', unitCode: null },
  { login: 'screen', role: 'SCREEN', unitCode: null },
] as const satisfies readonly { login: string; role: Role; unitCode: string | null }[];
export type Login = (typeof ACCOUNTS)[number]['login'];

/** One account of each role. */
export const LOGIN_OF: Record<Role, Login> = {
  LEADER: 'leader',
  APPRAISAL_OFFICE: 'office',
  LEAD_DEPARTMENT: 'finance',
  DEPARTMENT_HEAD: 'finhead',
  APPRAISED_UNIT: 'east',
  ANALYST: 'analyst',
  SCREEN: 'screen',
};

export type LogLine = { level: number; id?: string; msg: string; err?: { message: string } };
export type TestCity = {
  store: TestStore;
  app: App;
  clock: TestClock;
  /** What the server logged. */
  log: LogLine[];
  /** The context of someone; null is a visitor who has not signed in. */
  as: (login: Login | null) => GraphqlContext;
  /** Pushes rows through the action; a fresh key unless one is given. */
  push: (
    login: Login,
    rows: readonly RawRow[],
    more?: { key?: string; notes?: string[]; mode?: PushMode; scope?: DeclaredScope },
  ) => Promise<PushOutcome>;
  /** Pushes rows that must be accepted, at an instant if one is given. */
  given: (login: Login, rows: readonly RawRow[], at?: string) => Promise<Receipt>;
  /** Assigns targets that must be accepted, at an instant if one is given. */
  assign: (targets: readonly Target[], at?: string) => Promise<number>;
};

export type CityWishes = {
  catalogue?: CataloguePatch;
  targets?: readonly Target[];
  /** Where the clock stands while targets are assigned, and afterwards. */
  foundedAt?: string;
  now?: string;
};

/** A city with accounts of every role, made through the real actions in a database of its own. */
export async function givenCity(wishes: CityWishes = {}): Promise<TestCity> {
  const store = await openTestStore();
  const clock = makeClock(wishes.foundedAt ?? '2026-01-15T01:00:00.000Z');
  const log: LogLine[] = [];
  const app = makeApp({
    store,
    log: pino({ level: 'warn' }, { write: (line: string) => void log.push(JSON.parse(line)) }),
    now: clock.now,
    databaseUrl: store.url,
    spoolFolder: givenSpool(),
  });
  afterwards(() => app.channel.close());
  const founder = { ...FOUNDER };
  const { faults } = await applyCatalogue(
    actionContext(app, founder),
    wishes.catalogue ?? cityCatalogue(),
  );
  if (faults.length > 0) throw new Error(`Test catalogue: ${JSON.stringify(faults[0])}`);
  const viewers = await insertAccounts(store);
  const as = (login: Login | null): GraphqlContext => ({
    ...actionContext(app, login === null ? null : viewers[login]),
    loaders: makeLoaders(store),
    sessionToken: null,
    setSession: () => {},
  });
  const push: TestCity['push'] = (login, rows, more = {}) =>
    pushObservations(as(login), {
      clientKey: more.key ?? randomUUID(),
      door: 'GRAPHQL',
      fileName: null,
      ...(more.mode && { mode: more.mode }),
      ...(more.scope && { scope: more.scope }),
      table: tableOf(rows, more.notes),
    });
  const city: TestCity = {
    store,
    app,
    clock,
    log,
    as,
    push,
    given: async (login, rows, at) => {
      if (at) clock.set(at);
      const { receipt, findings } = await push(login, rows);
      if (receipt === null) throw new Error(`Refused: ${JSON.stringify(findings[0])}`);
      return receipt;
    },
    assign: async (targets, at) => {
      if (at) clock.set(at);
      const outcome = await assignTargets(as('office'), targets);
      if (outcome.failures.length > 0) throw new Error(JSON.stringify(outcome.failures[0]));
      return outcome.lightsChanged;
    },
  };
  await city.assign(wishes.targets ?? cityTargets());
  clock.set(wishes.now ?? '2026-11-20T02:00:00.000Z');
  return city;
}

function givenSpool(): string {
  const folder = mkdtempSync(join(tmpdir(), 'baton-spool-'));
  afterwards(async () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Acts before there are accounts. */
const FOUNDER: Viewer = {
  accountId: '0',
  login: 'founder',
  displayName: '',
  role: 'APPRAISAL_OFFICE',
  unitCode: null,
};

async function insertAccounts(store: TestStore): Promise<Record<Login, Viewer>> {
  const hash = await passwordHash;
  await store.transact(async ({ trx }) => {
    for (const account of ACCOUNTS) {
      const displayName = `${account.login} 账户`;
      await insertAccount(trx, { ...account, displayName, passwordHash: hash });
    }
  });
  const entries = ACCOUNTS.map(async ({ login }) => {
    const account = await findAccountByLogin(store.reader, login);
    return [login, viewerOf(account!)] as const;
  });
  return Object.fromEntries(await Promise.all(entries)) as Record<Login, Viewer>;
}
