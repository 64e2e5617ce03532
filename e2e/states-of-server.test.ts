import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { signInApi } from './support/api.ts';
import { cockpitOn } from './support/cockpit-page.ts';
import { newApiKey, runBaton } from './support/command-line.ts';
import { demoPassword, ownDataFolder } from './support/own-city.ts';
import { nothingLoads } from './support/pages.ts';
import { type RunningServer, root, startServer } from './support/server.ts';
import { heading } from './support/tables.ts';
import { givenBrowser } from './support/visit.ts';

const visit = givenBrowser();
let server: RunningServer | null = null;
afterEach(async () => {
  await server?.stop();
  server = null;
});

describe('a city before its first push', () => {
  const password = 'empty-city-office';
  const startEmpty = () =>
    startServer({
      BATON_DATA_DIR: ownDataFolder('NOTHING'),
      BATON_DEMO: 'off',
      BATON_OFFICE_PASSWORD: password,
    });

  it('says on every page what will come, and shows the office where to begin', async () => {
    server = await startEmpty();
    expect(server.output()).not.toContain(password);
    const page = await visit({ as: 'office', at: { url: server.url, password } });
    await page.goto('/');
    await page.getByText('还没有亮灯的月份').waitFor();
    await page.getByRole('link', { name: '去报送' }).click();
    await heading(page, '报送数据');
    for (const path of ['/ranking', '/trend', '/indicators', '/units', '/pushes']) {
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await nothingLoads(page);
      const text = await page.getByRole('main').innerText();
      expect(text, path).toMatch(/还没有|没有可排名|选一个指标/);
    }
  });

  it('takes the catalogue of the walk-through', async () => {
    server = await startEmpty();
    const office = await signInApi(server.url, 'office', password);
    const apiKey = await newApiKey(office, 'walk-through');
    const catalogue = join(root, 'docs/examples/nbs/catalogue.json');
    const run = await runBaton(server.url, apiKey, ['catalogue', 'apply', catalogue]);
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
  });
});

describe('a server that goes away', () => {
  it('leaves an open page with words and a way to try again, which works once it is back', async () => {
    const folder = ownDataFolder('DEMO_CITY');
    server = await startServer({ BATON_DATA_DIR: folder });
    const page = await visit({
      as: 'leader',
      at: { url: server.url, password: demoPassword(folder) },
      provokes: [/ERR_CONNECTION/, /WebSocket/],
    });
    const cockpit = cockpitOn(page);
    await cockpit.open();
    await server.stop();
    await page.getByRole('combobox', { name: '期别' }).selectOption({ label: '6月' });
    await page.getByText('与服务的连接中断').waitFor();
    server = await startServer({ BATON_DATA_DIR: folder, BATON_PORT: String(server.port) });
    await page.getByRole('button', { name: '重试' }).click();
    await page.getByText(/^截至2026年6月/).waitFor();
    expect(await cockpit.redRows.count()).toBeGreaterThan(0);
  });
});
