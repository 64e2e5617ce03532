import { beforeAll, describe, expect, it } from 'vitest';
import { row } from '../test-support/city-facts.ts';
import { givenCity, type TestCity } from '../test-support/given-city.ts';

let city: TestCity;
beforeAll(async () => {
  city = await givenCity();
  await city.given('finance', [row('EAST', 'BUDGET', '2026YTD10', '100')]);
});

/** Runs one statement on its own; what it did is taken back. */
async function attempt(statement: string): Promise<void> {
  const client = await city.store.pool.connect();
  try {
    await client.query('begin');
    await client.query(statement);
    await client.query('set constraints all immediate');
  } finally {
    await client.query('rollback');
    client.release();
  }
}

/** Inserts a copy of the one observation with some columns written otherwise. */
function insertLike(changes: Record<string, string>): Promise<void> {
  const columns = {
    indicator_id: 'indicator_id',
    unit_id: 'unit_id',
    period_key: 'period_key',
    revision: '2',
    value: '7',
    missing_reason: 'null',
    quality: `'FINAL'`,
    push_id: 'push_id',
    recorded_at: 'recorded_at',
    ...changes,
  };
  const [names, values] = [Object.keys(columns), Object.values(columns)];
  return attempt(`insert into observation (${names}) select ${values} from observation limit 1`);
}

describe('history in the database', () => {
  it.each(['observation', 'target', 'push'])(
    'refuses to change or remove a row of %s',
    async (table) => {
      await expect(attempt(`update ${table} set recorded_at = now()`)).rejects.toThrow(
        /only added/,
      );
      await expect(attempt(`delete from ${table}`)).rejects.toThrow(/only added/);
      await expect(attempt(`truncate ${table} cascade`)).rejects.toThrow(/only added/);
    },
  );

  it('refuses the same revision of a value twice', async () => {
    await expect(insertLike({ revision: '1' })).rejects.toThrow(/observation_pk/);
  });

  it('refuses an observation without a push that brought it', async () => {
    await expect(insertLike({ push_id: '999999' })).rejects.toThrow(/observation_push_id_fkey/);
  });
});

describe('a value in the database', () => {
  it('is there or has a reason for its absence, never both and never neither', async () => {
    const insert = (value: string, reason: string) => insertLike({ value, missing_reason: reason });
    await expect(insert('1', `'NOT_COLLECTED'`)).rejects.toThrow(/value_missing_reason_check/);
    await expect(insert('null', 'null')).rejects.toThrow(/value_missing_reason_check/);
    await expect(insert('null', `'NOT_COLLECTED'`)).resolves.toBeUndefined();
    await expect(insert('0', 'null')).resolves.toBeUndefined();
  });

  it('has a reason and a quality out of the known words', async () => {
    await expect(insertLike({ value: 'null', missing_reason: `'LOST'` })).rejects.toThrow(
      /missing_reason_check/,
    );
    await expect(insertLike({ quality: `'SURE'` })).rejects.toThrow(/quality_check/);
  });

  it('stands for a period that exists', async () => {
    await expect(insertLike({ period_key: '2026413' })).rejects.toThrow(
      /observation_period_key_fkey/,
    );
  });
});

describe('other rows in the database', () => {
  it.each([
    [
      'a receipt whose counts do not add up',
      `insert into push select push_id + 100, 'x', account_id, 'other-key', rows_hash, door, null, null, now(), 3, 1, 1, 0, 0, 0, 0, notes, indicator_ids, period_keys from push limit 1`,
      'push_rows_check',
    ],
    [
      'a grey light without a reason',
      `update progress_cell set reason = null where light = 'GREY'`,
      'progress_cell_light_reason_check',
    ],
    [
      'a lit light with a reason',
      `update progress_cell set reason = 'NOT_DUE' where light = 'GREEN'`,
      'progress_cell_light_reason_check',
    ],
    [
      'a lead department account without its department',
      `update account set unit_id = null where role = 'LEAD_DEPARTMENT'`,
      'account_unit_id_check',
    ],
    [
      'a unit that ends before it begins',
      `update unit set valid_to = date '1900-01-01'`,
      'unit_valid_from_valid_to_check',
    ],
    [
      'a second catalogue state',
      `insert into catalogue_state values (2, 1)`,
      'catalogue_state_single_check',
    ],
    [
      'a light rule band turned upside down',
      `update light_band set lower_end = 9, upper_end = 1`,
      'light_band_lower_end_upper_end_check',
    ],
    [
      'a target for month 13',
      `insert into target (unit_id, indicator_id, year, version, due_month, starts_after_month, assigned_on, account_id, recorded_at) select unit_id, indicator_id, 2027, 1, 13, 0, assigned_on, account_id, recorded_at from target limit 1`,
      'target_due_month_check',
    ],
  ])('refuse %s', async (_what, statement, constraint) => {
    await expect(attempt(statement)).rejects.toThrow(new RegExp(constraint));
  });
});

describe('the periods in the database', () => {
  it('have for every row the code and key the domain gives them', async () => {
    const { periodCode, periodFromKey } = await import('../domain/period.ts');
    const { rows } = await city.store.pool.query(
      'select period_key, code, kind, year, ordinal from period',
    );
    expect(rows.length).toBe(152 * 31);
    const wrong = rows.filter((one) => {
      const period = periodFromKey(one.period_key);
      return (
        periodCode(period) !== one.code ||
        period.kind !== one.kind ||
        period.year !== one.year ||
        period.ordinal !== one.ordinal
      );
    });
    expect(wrong).toEqual([]);
  });
});
