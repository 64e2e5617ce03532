import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type RawRow, rawEnd } from '../../domain/raw-row.ts';
import { row, ytd } from '../../test-support/city-facts.ts';
import { givenCity, type TestCity } from '../../test-support/given-city.ts';
import { rowCounts, untrueReceipts } from '../../test-support/known-values.ts';
import { isOnPostgres } from '../../test-support/test-store.ts';
import { pushStream } from './push-observations.ts';

/** Rows of sixty years, in batches; `afterBatch` runs before the second one is handed on. */
async function* history(afterBatch: () => Promise<void>) {
  for (let from = 1960; from < 2020; from += 30) {
    const rows: RawRow[] = [];
    for (let year = from; year < from + 30; year++)
      for (const unit of ['EAST', 'WEST'])
        for (let month = 1; month <= 12; month++)
          rows.push(row(unit, 'BUDGET', ytd(month, year), `${month}.5`));
    yield rows;
    await afterBatch();
  }
  return rawEnd();
}
const ROWS = 60 * 2 * 12;

function push(city: TestCity, afterBatch: () => Promise<void> = async () => {}) {
  return pushStream(city.as('finance'), {
    clientKey: 'history-1960-2019',
    door: 'CLI',
    fileName: null,
    inputHash: createHash('sha256').update('history').digest(),
    open: () => history(afterBatch),
  });
}

/** Ends the connection that is busy with a statement, as a database that is shut down does. */
async function terminate(city: TestCity, statement: string): Promise<void> {
  for (let tries = 0; tries < 400; tries++) {
    const { rows } = await city.store.pool.query(
      `select pg_terminate_backend(pid) as ended from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle'
        and query ilike $1`,
      [statement],
    );
    if (rows.length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`Nothing was busy with ${statement}`);
}

/** Makes a step of the push slow enough to be hit: a trigger that sleeps, at once or at the commit. */
async function slowDown(city: TestCity, table: string, when: 'BEFORE' | 'COMMIT'): Promise<void> {
  await city.store.pool.query(`
    create or replace function dawdle() returns trigger language plpgsql as $$
    begin perform pg_sleep(20); return null; end $$`);
  await city.store.pool.query(
    when === 'BEFORE'
      ? `create trigger dawdle before insert on ${table} for each statement execute function dawdle()`
      : `create constraint trigger dawdle after insert on ${table} deferrable initially deferred
        for each row execute function dawdle()`,
  );
}

async function expectAllOrNothing(city: TestCity, before: Record<string, number>): Promise<void> {
  expect(await rowCounts(city)).toEqual(before);
  const { receipt, isReplay } = await push(city);
  expect(receipt).toMatchObject({ rowsRead: ROWS, rowsNew: ROWS });
  expect(isReplay).toBe(false);
  expect(await push(city)).toMatchObject({ isReplay: true, receipt: { id: receipt?.id } });
  expect(await untrueReceipts(city)).toEqual([]);
}

// The embedded engine has no connections that could be ended; killing its process is tested beside the server.
describe.skipIf(!isOnPostgres)('a push whose database connection is ended', () => {
  it('while its rows are being copied writes nothing, the process goes on, and a retry works', async () => {
    const city = await givenCity();
    const before = await rowCounts(city);
    const cut = push(city, () => terminate(city, 'copy staged_row%'));
    await expect(cut).rejects.toThrow();
    await expectAllOrNothing(city, before);
  });

  it.each([
    ['while its values are being written', 'observation', 'BEFORE', '%insert into observation%'],
    ['while its receipt is being written', 'push', 'BEFORE', 'insert into "push"%'],
    ['while its key is being bound', 'client_key', 'BEFORE', 'insert into "client_key"%'],
    ['at its commit', 'push', 'COMMIT', 'commit'],
  ] as const)(
    '%s writes nothing, the process goes on, and a retry works',
    async (_, table, when, statement) => {
      const city = await givenCity();
      const before = await rowCounts(city);
      await slowDown(city, table, when);
      const cut = push(city).catch((error: Error) => error);
      await terminate(city, statement);
      expect(await cut).toBeInstanceOf(Error);
      await city.store.pool.query(`drop trigger dawdle on ${table}`);
      await expectAllOrNothing(city, before);
    },
  );
});
