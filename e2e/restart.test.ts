import { afterEach, describe, expect, it } from 'vitest';
import { signInApi } from './support/api.ts';
import { latestMonth, yearToDate } from './support/city-facts.ts';
import { cockpitOn } from './support/cockpit-page.ts';
import { demoPassword, ownDataFolder } from './support/own-city.ts';
import { type RunningServer, startInVain, startServer } from './support/server.ts';
import { givenBrowser } from './support/visit.ts';

const visit = givenBrowser();
let server: RunningServer | null = null;
afterEach(async () => {
  await server?.stop();
  server = null;
});

const NEWEST = '{ pushes(first: 1) { edges { node { receiptNumber } } } }';

describe('a server on a data folder', () => {
  it('is found as it was left after a restart: sessions, receipts and lights', async () => {
    const folder = ownDataFolder('DEMO_CITY');
    server = await startServer({ BATON_DATA_DIR: folder });
    const at = { url: server.url, password: demoPassword(folder) };
    const page = await visit({
      as: 'leader',
      at,
      provokes: [/ERR_CONNECTION/, /WebSocket/],
    });
    const cockpit = cockpitOn(page);
    await cockpit.open();
    const sentence = await cockpit.sentence.innerText();
    const office = await signInApi(at.url, 'office', at.password);
    const { pushObservations } = await office.ask<{
      pushObservations: { receipt: { receiptNumber: string } };
    }>(
      `mutation ($input: PushObservationsInput!) {
        pushObservations(input: $input) { receipt { receiptNumber } } }`,
      {
        input: {
          clientKey: 'before-restart',
          rows: [
            {
              unit: '990102',
              indicator: 'CPI',
              period: yearToDate(await latestMonth(office)),
              value: '1.7',
            },
          ],
        },
      },
    );
    await server.stop();
    server = await startServer({ BATON_DATA_DIR: folder, BATON_PORT: String(server.port) });
    console.log(`Second start: ${server.startedInMs} ms`);
    await page.reload();
    await cockpit.sentence.waitFor();
    expect(await cockpit.sentence.innerText()).toBe(sentence);
    const newest = await office.ask<{ pushes: { edges: { node: { receiptNumber: string } }[] } }>(
      NEWEST,
    );
    expect(newest.pushes.edges[0]?.node.receiptNumber).toBe(pushObservations.receipt.receiptNumber);
  });

  it('keeps a second server out, and says who has the folder and what to do', async () => {
    const folder = ownDataFolder('DEMO_CITY');
    server = await startServer({ BATON_DATA_DIR: folder });
    const second = await startInVain({ BATON_DATA_DIR: folder });
    expect(second.exitCode).toBe(1);
    expect(second.output).toContain(`${folder}/db`);
    expect(second.output).toContain('BATON_DATA_DIR');
    expect(second.output).toMatch(/正被进程 \d+ 使用/);
    expect(second.output).toMatch(/in use by process \d+/);
    expect(second.output).not.toMatch(/\n\s+at /);
    await signInApi(server.url, 'leader', demoPassword(folder));
  });
});
