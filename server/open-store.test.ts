import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { verifyPassword } from './actions/account/password.ts';
import { readConfig } from './config.ts';
import { findAccountByLogin } from './data/account/account.repository.ts';
import { type OpenedStore, openStore } from './open-store.ts';
import { migrationFolder } from './test-support/store-template.ts';
import { createDatabase, serverUrl } from './test-support/test-store.ts';

/** Variables of an empty place of its own, on the engine the tests run on. */
async function aPlace(): Promise<Record<string, string>> {
  if (serverUrl !== null)
    return { DATABASE_URL: await createDatabase(serverUrl), BATON_DEMO: 'off' };
  const dataDir = mkdtempSync(join(tmpdir(), 'baton-open-'));
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
  return { BATON_DATA_DIR: dataDir, BATON_DEMO: 'off' };
}
const open = (env: Record<string, string>): Promise<OpenedStore> =>
  openStore(readConfig(env), migrationFolder);

describe('opening an empty database without the demo', () => {
  it('founds one appraisal office account and tells its password once', async () => {
    const place = await aPlace();
    const { store, welcome } = await open(place);
    const password = welcome.kind === 'FOUNDED' ? welcome.password : null;
    expect(password).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/);
    const office = await findAccountByLogin(store.reader, 'office');
    expect(office).toMatchObject({ role: 'APPRAISAL_OFFICE', unitCode: null });
    expect(await verifyPassword(password!, office!.passwordHash)).toBe(true);
    await store.close();
    const again = await open(place);
    expect(again.welcome).toEqual({ kind: 'KNOWN' });
    await again.store.close();
  });

  it('takes the password of the environment and does not repeat it', async () => {
    const { store, welcome } = await open({
      ...(await aPlace()),
      BATON_OFFICE_PASSWORD: 'chosen by the operator',
    });
    expect(welcome).toEqual({ kind: 'FOUNDED', password: null });
    const office = await findAccountByLogin(store.reader, 'office');
    expect(await verifyPassword('chosen by the operator', office!.passwordHash)).toBe(true);
    await store.close();
  });

  it.runIf(serverUrl === null)(
    'refuses a folder this process has open already (embedded engine only)',
    async () => {
      const place = await aPlace();
      const { store } = await open(place);
      await expect(open(place)).rejects.toThrow(/BATON_DATA_DIR/);
      await store.close();
    },
  );
});
