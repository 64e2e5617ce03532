import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { cellsOf, latestMonth, readMatrix, yearToDate } from './support/city-facts.ts';
import { cockpitOn } from './support/cockpit-page.ts';
import { newApiKey, runBaton } from './support/command-line.ts';
import { tidyFile } from './support/push-page.ts';
import { apiAs, givenBrowser } from './support/visit.ts';

const visit = givenBrowser();

/** Two green lights of monthly growth rates that a sharp fall turns red. */
async function greenCells() {
  const api = await apiAs('leader');
  const month = await latestMonth(api);
  const cells = cellsOf(await readMatrix(api, month)).filter(
    ({ light, indicator }) =>
      light === 'GREEN' &&
      indicator.kind === 'GROWTH_RATE' &&
      indicator.direction === 'POSITIVE' &&
      indicator.frequency === 'MONTH',
  );
  const [first, second] = cells;
  if (!first || !second) throw new Error('The demo city has no such lights');
  return { cells: [first, second] as const, period: yearToDate(month) };
}

describe('a cockpit left open', () => {
  it('turns a light red when a figure is pushed over GraphQL, and again over the command line, without a reload', async () => {
    const { cells, period } = await greenCells();
    const page = await visit({ as: 'leader' });
    const cockpit = cockpitOn(page);
    await cockpit.open();
    await page.evaluate('window.isSamePage = true');
    const reds = await cockpit.redRows.count();
    const office = await apiAs('office');
    const [byGraphQL, byCommand] = cells;
    const { pushObservations } = await office.ask<{
      pushObservations: { receipt: { receiptNumber: string; newReds: number } | null };
    }>(
      `mutation ($input: PushObservationsInput!) { pushObservations(input: $input) {
        receipt { receiptNumber newReds } findings { messageEn } } }`,
      {
        input: {
          clientKey: `live-${Date.now()}`,
          rows: [
            {
              unit: byGraphQL.unit.code,
              indicator: byGraphQL.indicator.code,
              period,
              value: '-40',
            },
          ],
        },
      },
    );
    const receipt = pushObservations.receipt;
    expect(receipt?.newReds).toBe(1);
    await page.getByRole('status').filter({ hasText: receipt?.receiptNumber }).waitFor();
    const row = (cell: (typeof cells)[number]) =>
      cockpit.redRows
        .filter({ hasText: cell.unit.shortNameZh })
        .filter({ has: page.getByTitle(cell.indicator.nameZh) });
    await row(byGraphQL).waitFor();
    expect(await cockpit.redRows.count()).toBe(reds + 1);
    expect(await cockpit.sentence.innerText()).toContain(`红${reds + 1}`);

    const path = join(inject('scratch'), 'live.csv');
    const { buffer } = tidyFile('live.csv', [
      [byCommand.unit.code, byCommand.indicator.code, period, '-40'],
    ]);
    writeFileSync(path, buffer);
    const apiKey = await newApiKey(office, 'live');
    const run = await runBaton(inject('city').url, apiKey, ['push', path]);
    expect(run).toMatchObject({ exitCode: 0 });
    await row(byCommand).waitFor();
    expect(await cockpit.sentence.innerText()).toContain(`红${reds + 2}`);
    expect(await page.evaluate('window.isSamePage')).toBe(true);
  });
});
