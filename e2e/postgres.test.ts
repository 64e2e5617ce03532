import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { latestMonth, yearToDate } from './support/city-facts.ts';
import { cockpitOn } from './support/cockpit-page.ts';
import { pushPageOn, tidyFile } from './support/push-page.ts';
import { type RunningServer, startServer } from './support/server.ts';
import { apiAs, givenBrowser } from './support/visit.ts';

const visit = givenBrowser();
const serverUrl = process.env.TEST_DATABASE_URL ?? '';
if (serverUrl === '') console.warn('Skipped: TEST_DATABASE_URL names no PostgreSQL to run on');

describe.skipIf(serverUrl === '')('the product on PostgreSQL', () => {
  const database = `baton_e2e_${randomUUID().replaceAll('-', '')}`;
  const password = 'demo-on-postgresql';
  let server: RunningServer | null = null;
  let at = { url: '', password };

  beforeAll(async () => {
    await onServer(`create database ${database}`);
    const url = new URL(serverUrl);
    url.pathname = `/${database}`;
    server = await startServer({
      DATABASE_URL: url.href,
      BATON_DEMO: 'on',
      BATON_OFFICE_PASSWORD: password,
    });
    at = { url: server.url, password };
  });
  afterAll(async () => {
    await server?.stop();
    await onServer(`drop database if exists ${database} with (force)`);
  });

  it('signs in, shows the cockpit, takes a file and turns a light in a page left open', async () => {
    const leader = await visit({ at });
    await leader.goto('/');
    await leader.getByLabel('账号').fill('leader');
    await leader.getByLabel('密码').fill(password);
    await leader.getByRole('button', { name: '登录' }).click();
    const cockpit = cockpitOn(leader);
    await cockpit.sentence.waitFor();
    expect(server?.output()).toContain('PostgreSQL');
    const reds = await cockpit.redRows.count();
    const period = yearToDate(await latestMonth(await apiAs('leader', at)));
    const clerk = await visit({ as: 'tongji', at });
    const push = await pushPageOn(clerk);
    await push.choose(tidyFile('一个数.csv', [['990102', 'INDUSTRY_GROWTH', period, '-40']]));
    const receiptNumber = await push.confirm();
    await leader.getByRole('status').filter({ hasText: receiptNumber }).waitFor();
    await cockpit.redRows.filter({ hasText: '云津' }).first().waitFor();
    expect(await cockpit.redRows.count()).toBe(reds + 1);
  });
});

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
