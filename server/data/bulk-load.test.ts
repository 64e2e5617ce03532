import { beforeAll, describe, expect, it } from 'vitest';
import { openTestStore, type TestStore } from '../test-support/test-store.ts';
import { loadStage, type StageCell } from './bulk-load.ts';

let store: TestStore;
beforeAll(async () => {
  store = await openTestStore();
});

const COLUMNS = [
  { name: 'id', type: 'integer' },
  { name: 'words', type: 'text' },
  { name: 'amount', type: 'numeric' },
];

/** Loads rows and reads them back in the same transaction. */
function loaded(rows: StageCell[][]): Promise<StageCell[][]> {
  return store.transact(async (scope) => {
    await loadStage(scope, 'staged_words', COLUMNS, rows);
    const { rows: found } = await scope.client.query(
      'select id, words, amount from staged_words order by id',
    );
    return found.map((one) => [one.id, one.words, one.amount]);
  });
}

describe('bulk loading', () => {
  it.each([
    ['a tab', 'a\tb'],
    ['a line break', 'a\nb\r\nc'],
    ['backslashes', 'C:\\new\\table\\\\'],
    ['the text that means null to COPY', '\\N'],
    ['the text that ends a COPY', '\\.'],
    ['an empty text', ''],
    ['the word NULL', 'NULL'],
    ['quotes and braces', `it's "{quoted}", \\"twice\\"`],
    ['Chinese and rare characters', '一般公共预算收入（不含𠮷林）％'],
  ])('keeps %s as it is', async (_what, text) => {
    expect(await loaded([[1, text, '1.10']])).toEqual([[1, text, '1.10']]);
  });

  it('keeps null apart from empty text', async () => {
    expect(
      await loaded([
        [1, null, null],
        [2, '', '0'],
      ]),
    ).toEqual([
      [1, null, null],
      [2, '', '0'],
    ]);
  });

  it('keeps every digit of a number', async () => {
    const amount = '-12345678901234567890.123456789012345678';
    expect(await loaded([[1, 'x', amount]])).toEqual([[1, 'x', amount]]);
  });

  it('loads more rows than fit one batch, and none at all', async () => {
    const many = Array.from({ length: 25_001 }, (_, i): StageCell[] => [i, `行${i}`, String(i)]);
    expect(await loaded(many)).toEqual(many);
    expect(await loaded([])).toEqual([]);
  });

  it('is part of the transaction: what it wrote goes with it', async () => {
    await expect(
      store.transact(async (scope) => {
        await loadStage(scope, 'staged_words', COLUMNS, [[1, 'x', '1']]);
        await scope.client.query(
          `insert into category (code, name_zh, name_en, sort_order) select words, words, words, id from staged_words`,
        );
        throw new Error('cut off');
      }),
    ).rejects.toThrow('cut off');
    const { rows } = await store.pool.query(`select code from category where code = 'x'`);
    expect(rows).toEqual([]);
  });

  it('leaves no table behind when the transaction ends', async () => {
    await loaded([[1, 'x', '1']]);
    await expect(store.pool.query('select * from staged_words')).rejects.toThrow(/does not exist/);
  });

  it('fails on a value its column cannot hold, and the connection can be used again', async () => {
    await expect(loaded([[1, 'x', 'twelve']])).rejects.toThrow(/numeric/);
    expect(await loaded([[1, 'x', '12']])).toEqual([[1, 'x', '12']]);
  });
});
