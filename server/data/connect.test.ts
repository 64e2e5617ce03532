import { beforeAll, describe, expect, it } from 'vitest';
import { isOnPostgres, openTestStore, type TestStore } from '../test-support/test-store.ts';
import type { Transaction } from './connect.ts';

let store: TestStore;
beforeAll(async () => {
  store = await openTestStore();
});

const addCategory = (trx: Transaction, code: string) =>
  trx
    .insertInto('category')
    .values({ code, name_zh: code, name_en: code, sort_order: 1 })
    .execute();
const codes = async () =>
  (await store.reader.selectFrom('category').select('code').orderBy('code').execute()).map(
    (one) => one.code,
  );

describe('a transaction', () => {
  it('keeps everything or, when it fails, nothing', async () => {
    await store.transact(({ trx }) => addCategory(trx, 'KEPT'));
    const failing = store.transact(async ({ trx }) => {
      await addCategory(trx, 'LOST');
      throw new Error('cut off');
    });
    await expect(failing).rejects.toThrow('cut off');
    expect(await codes()).toEqual(['KEPT']);
  });

  it('reads what it wrote through its own reader', async () => {
    const seen = await store.transact(async ({ trx, reader }) => {
      await addCategory(trx, 'SEEN');
      return reader.selectFrom('category').select('code').where('code', '=', 'SEEN').execute();
    });
    expect(seen).toEqual([{ code: 'SEEN' }]);
  });

  it('gives its connection back after a failed statement', async () => {
    for (let attempt = 0; attempt < 12; attempt++) {
      await expect(store.transact(({ client }) => client.query('select 1/0'))).rejects.toThrow(
        /division/,
      );
    }
    expect(await store.transact(async () => 'still open')).toBe('still open');
  });

  it('lets many run at once without losing one', async () => {
    const names = Array.from({ length: 20 }, (_, i) => `MANY${String(i).padStart(2, '0')}`);
    await Promise.all(names.map((name) => store.transact(({ trx }) => addCategory(trx, name))));
    expect((await codes()).filter((code) => code.startsWith('MANY'))).toEqual(names);
  });
});

describe('what both engines hand out', () => {
  it('is text for decimals, big integers and days, so that no binary float or time zone touches them', async () => {
    const { rows } = await store.pool.query(`
      select 1.10::numeric as amount, 0.1::numeric + 0.2::numeric as sum, 12345678901234567890.5::numeric as large,
        date '2024-02-29' as day, 9007199254740993::bigint as big, 7::integer as small,
        array[1.10, null, 3]::numeric[] as amounts, '{}'::numeric[] as none, array['a', null] as words`);
    expect(rows[0]).toEqual({
      amount: '1.10',
      sum: '0.3',
      large: '12345678901234567890.5',
      day: '2024-02-29',
      big: '9007199254740993',
      small: 7,
      amounts: ['1.10', null, '3'],
      none: [],
      words: ['a', null],
    });
  });

  it('is an instant for a timestamp, the same one that was written', async () => {
    const instant = new Date('2024-12-31T15:59:59.999Z');
    const { rows } = await store.pool.query('select $1::timestamptz as at', [instant]);
    expect(rows[0].at).toEqual(instant);
  });
});

describe('the engine', () => {
  it('is the one the store says', async () => {
    expect(store.engine).toBe(isOnPostgres ? 'POSTGRES' : 'EMBEDDED');
  });
});
