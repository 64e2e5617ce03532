import { tmpdir } from 'node:os';
import { findAccountByLogin, insertAccount } from '../../data/account/account.repository.ts';
import { makeCatalogueCache } from '../../data/catalogue/catalogue-cache.ts';
import type { Store } from '../../data/connect.ts';
import type { DemoAccount } from '../../demo/accounts.ts';
import { buildDemoCity, type DemoCity } from '../../demo/build-demo-city.ts';
import { CONTRACTS_AGREED_AT } from '../../demo/contracts.ts';
import type { DemoPush } from '../../demo/pushes.ts';
import { DEMO_QUALITY_RULES } from '../../demo/quality-rules.ts';
import type { Viewer } from '../../domain/permission.ts';
import { NOWHERE } from '../../domain/push-finding.ts';
import { rawEnd } from '../../domain/raw-row.ts';
import type { Target } from '../../domain/target.ts';
import { hashPassword } from '../account/password.ts';
import { viewerOf } from '../account/sign-in.ts';
import type { ActionContext } from '../action-context.ts';
import { applyCatalogue } from '../catalogue/apply-catalogue.ts';
import { saveContract } from '../contract/save-contract.ts';
import { pushObservations } from '../observation/push-observations.ts';
import { saveQualityRules } from '../quality/save-rules.ts';
import { assignTargets } from '../target/assign-targets.ts';

/**
 * Fills an empty database with the demo city through the same actions people use, each at the instant it
 * is said to have happened, so that looking back works. Throws when the city breaks a rule of the house.
 */
export async function loadDemoCity(
  store: Store,
  password: string,
  report: (done: number, total: number) => void,
): Promise<DemoAccount[]> {
  const city = buildDemoCity();
  const cache = makeCatalogueCache(store.reader, () => performance.now());
  const at = (viewer: Viewer | null, instant: string): ActionContext => ({
    store,
    viewer,
    now: () => new Date(instant),
    catalogue: cache.get,
    catalogueChanged: cache.invalidate,
    announce: () => {},
    basis: 'LATEST',
    spoolFolder: tmpdir(),
    workDraft: () => {},
  });
  await loadCatalogue(at(FOUNDER, city.pushes[0]!.recordedAt), city);
  await insertAccounts(store, city.accounts, password);
  const viewers = await viewersByDepartment(store, city.accounts);
  await loadContracts(at(viewers.office, CONTRACTS_AGREED_AT), city);
  await loadQualityRules(at(viewers.office, city.pushes[0]!.recordedAt));
  const events = eventsOf(city);
  for (const [index, event] of events.entries()) {
    if (event.kind === 'TARGETS') await loadTargets(at(viewers.office, event.at), event.targets);
    else await loadPush(at(viewers.of(event.push.departmentCode), event.at), event.push);
    report(index + 1, events.length);
  }
  return city.accounts;
}

/** Acts before there are accounts; only the catalogue is written in its name, which keeps no author. */
const FOUNDER: Viewer = {
  accountId: '0',
  login: 'founder',
  displayName: '',
  role: 'APPRAISAL_OFFICE',
  unitCode: null,
};

async function loadCatalogue(context: ActionContext, city: DemoCity): Promise<void> {
  const { units, categories, memberships, blocks, lightRules, indicators } = city;
  const patch = { units, categories, memberships, blocks, lightRules, indicators };
  const { faults } = await applyCatalogue(context, patch);
  if (faults.length > 0) throw new Error(`Demo catalogue: ${JSON.stringify(faults[0])}`);
}

async function loadContracts(context: ActionContext, city: DemoCity): Promise<void> {
  for (const contract of city.contracts) {
    const { faults } = await saveContract(context, contract);
    if (faults.length > 0) throw new Error(`Demo contract: ${JSON.stringify(faults[0])}`);
  }
}

async function loadQualityRules(context: ActionContext): Promise<void> {
  const { faults } = await saveQualityRules(context, DEMO_QUALITY_RULES);
  if (faults.length > 0) throw new Error(`Demo quality rules: ${JSON.stringify(faults[0])}`);
}

async function insertAccounts(store: Store, accounts: readonly DemoAccount[], password: string) {
  const passwordHash = await hashPassword(password);
  await store.transact(async ({ trx }) => {
    for (const account of accounts) await insertAccount(trx, { ...account, passwordHash });
  });
}

async function viewersByDepartment(store: Store, accounts: readonly DemoAccount[]) {
  const byUnit = new Map<string, Viewer>();
  let office: Viewer | null = null;
  for (const { login, role, unitCode } of accounts) {
    const account = await findAccountByLogin(store.reader, login);
    if (!account) throw new Error(`Demo account ${login} was not written`);
    if (role === 'APPRAISAL_OFFICE') office ??= viewerOf(account);
    if (role === 'LEAD_DEPARTMENT' && unitCode) byUnit.set(unitCode, viewerOf(account));
  }
  if (!office) throw new Error('The demo city has no appraisal office');
  const officeViewer = office;
  return { office: officeViewer, of: (unitCode: string) => byUnit.get(unitCode) ?? officeViewer };
}

type DemoEvent =
  | { kind: 'TARGETS'; at: string; targets: Target[] }
  | { kind: 'PUSH'; at: string; push: DemoPush };

/** Targets of a day become known at nine that morning in the city, before any push of the day. */
function eventsOf(city: DemoCity): DemoEvent[] {
  const byDay = new Map<string, Target[]>();
  for (const target of city.targets) {
    const day = byDay.get(target.assignedOn) ?? [];
    byDay.set(target.assignedOn, [...day, target]);
  }
  const events: DemoEvent[] = [...byDay].map(([day, targets]) => ({
    kind: 'TARGETS',
    at: `${day}T01:00:00.000Z`,
    targets,
  }));
  for (const push of city.pushes) events.push({ kind: 'PUSH', at: push.recordedAt, push });
  return events.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

async function loadTargets(context: ActionContext, targets: readonly Target[]): Promise<void> {
  const { failures } = await assignTargets(context, targets);
  if (failures.length > 0) throw new Error(`Demo targets: ${JSON.stringify(failures[0])}`);
}

async function loadPush(context: ActionContext, push: DemoPush): Promise<void> {
  const rows = push.rows.map((row, index) => ({ ...row, place: { ...NOWHERE, row: index + 2 } }));
  const { findings } = await pushObservations(context, {
    clientKey: push.clientKey,
    door: 'UPLOAD',
    fileName: push.fileName,
    table: { rows, ...rawEnd({ notes: push.notes }) },
  });
  if (findings.length > 0)
    throw new Error(`Demo push ${push.clientKey}: ${JSON.stringify(findings[0])}`);
}
