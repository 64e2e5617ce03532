import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { RawRow, RawStream } from '../../domain/raw-row.ts';
import { cityCatalogue } from '../../test-support/city-catalogue.ts';
import { row, tableOf, ytd } from '../../test-support/city-facts.ts';
import { givenCity, type Login, type TestCity } from '../../test-support/given-city.ts';
import { codesOf, rowCounts } from '../../test-support/known-values.ts';
import { NOW } from '../../test-support/test-clock.ts';
import { applyCatalogue } from '../catalogue/apply-catalogue.ts';
import type { PushTerms } from './push-input.ts';
import { pushStream, streamOf } from './push-observations.ts';

let city: TestCity;
beforeAll(async () => {
  city = await givenCity();
});

let lastYear = 1960;
const freshYear = () => ++lastYear;
const a = (year: number, value = '10') => row('EAST', 'BUDGET', ytd(1, year), value);
const b = (year: number, value = '20') => row('WEST', 'BUDGET', ytd(1, year), value);
const gone = (year: number) => row('EAST', 'BUDGET', ytd(1, year), null, { action: 'DELETE' });

/** Sends rows as a file of some bytes would arrive. */
function send(
  login: Login,
  key: string,
  bytes: string,
  rows: readonly RawRow[],
  terms: Partial<PushTerms> = {},
) {
  return pushStream(city.as(login), {
    clientKey: key,
    door: 'CLI',
    fileName: null,
    inputHash: createHash('sha256').update(bytes).digest(),
    open: () => streamOf(tableOf(rows)),
    ...terms,
  });
}

/** A file nobody may open. */
function unopened(): RawStream {
  throw new Error('The file was read');
}

describe('a client key that comes again', () => {
  it('with the same bytes is answered with its receipt before anything is read', async () => {
    const first = await send('finance', 'same-bytes', 'bytes', [a(freshYear())]);
    const again = await pushStream(city.as('finance'), {
      clientKey: 'same-bytes',
      door: 'CLI',
      fileName: null,
      inputHash: createHash('sha256').update('bytes').digest(),
      open: unopened,
    });
    expect(again).toEqual({ ...first, isReplay: true });
  });

  it('with the same bytes is answered even where the catalogue would refuse them by now', async () => {
    const other = await givenCity();
    const rows = [row('EAST', 'BUDGET', ytd(1, 2025), '10')];
    const first = await other.push('finance', rows, { key: 'before-the-change' });
    const catalogue = cityCatalogue();
    const indicators = catalogue.indicators!.map((one) =>
      one.code === 'BUDGET' ? { ...one, leadDepartmentCode: 'COM' } : one,
    );
    expect((await applyCatalogue(other.as('office'), { ...catalogue, indicators })).faults).toEqual(
      [],
    );
    const again = await other.push('finance', rows, { key: 'before-the-change' });
    expect(again).toMatchObject({
      isReplay: true,
      receipt: { receiptNumber: first.receipt!.receiptNumber },
    });
    expect(codesOf(await other.push('finance', rows))).toEqual(['INDICATOR_NOT_YOURS']);
  });

  it('with other bytes but the same rows, in any order, is answered with its receipt', async () => {
    const year = freshYear();
    const first = await send('finance', 'other-bytes', '1', [a(year), b(year)]);
    const again = await send('finance', 'other-bytes', '2', [b(year, '20.0'), a(year), a(year)]);
    expect(again).toEqual({ ...first, isReplay: true });
  });

  it('with other rows is refused', async () => {
    const year = freshYear();
    await send('finance', 'other-rows', '1', [a(year)]);
    const more = await send('finance', 'other-rows', '2', [a(year), b(year)]);
    expect(codesOf(more)).toEqual(['CLIENT_KEY_CONFLICT']);
  });

  // The digest of a receipt holds what was withdrawn, which nothing is the second time.
  it('with the same deletions in other bytes is answered with its receipt', async () => {
    const year = freshYear();
    await city.given('finance', [a(year)]);
    const first = await send('finance', 'same-deletion', '1', [gone(year), b(year)]);
    expect(first.receipt?.valuesWithdrawn).toBe(1);
    const again = await send('finance', 'same-deletion', '2', [gone(year), b(year, '20.00')]);
    expect(again).toEqual({ ...first, isReplay: true });
    const other = await send('finance', 'same-deletion', '3', [b(year)]);
    expect(codesOf(other)).toEqual(['CLIENT_KEY_CONFLICT']);
  });

  it('with the same replacement in other bytes is answered with its receipt', async () => {
    const year = freshYear();
    await city.given('finance', [a(year), b(year)]);
    const replace = { mode: 'REPLACE' as const };
    const first = await send('finance', 'same-replacement', '1', [a(year)], replace);
    expect(first.receipt?.valuesWithdrawn).toBe(1);
    const again = await send('finance', 'same-replacement', '2', [a(year, '10.0')], replace);
    expect(again).toEqual({ ...first, isReplay: true });
  });

  it('with the same rows for another mode or scope is refused: it asks for something else', async () => {
    const year = freshYear();
    const replace = { mode: 'REPLACE' as const };
    await send('finance', 'mode-and-scope', '1', [a(year)]);
    const outcome = await send('finance', 'mode-and-scope', '2', [a(year)], replace);
    expect(codesOf(outcome)).toEqual(['CLIENT_KEY_CONFLICT']);
    await send('finance', 'scope-and-scope', '1', [a(year)], replace);
    const scope = { indicators: null, units: ['EAST'], periods: null };
    const narrower = await send('finance', 'scope-and-scope', '2', [a(year)], {
      ...replace,
      scope,
    });
    expect(codesOf(narrower)).toEqual(['CLIENT_KEY_CONFLICT']);
  });

  // Contradictions were merged before the comparison and the file taken for the first one.
  it('with rows that contradict each other is refused although the first of them repeats', async () => {
    const year = freshYear();
    await send('finance', 'contradiction', '1', [a(year)]);
    const outcome = await send('finance', 'contradiction', '2', [a(year), a(year, '11')]);
    expect(codesOf(outcome)).toEqual(['DUPLICATE_ROW']);
  });

  it('is free again after 90 days', async () => {
    const year = freshYear();
    const instantAfter = (days: number, ms = 0) =>
      new Date(Date.parse(NOW) + days * 86_400_000 + ms).toISOString();
    const first = await send('finance', 'ninety-days', '1', [a(year)]);
    city.clock.set(instantAfter(90, -1));
    expect(codesOf(await send('finance', 'ninety-days', '2', [b(year)]))).toEqual([
      'CLIENT_KEY_CONFLICT',
    ]);
    city.clock.set(instantAfter(90));
    const second = await send('finance', 'ninety-days', '1', [a(year)]);
    expect(second).toMatchObject({ isReplay: false, receipt: { rowsUnchanged: 1 } });
    expect(second.receipt?.receiptNumber).not.toBe(first.receipt?.receiptNumber);
    city.clock.set(instantAfter(120));
    expect(await send('finance', 'ninety-days', '1', [a(year)])).toEqual({
      ...second,
      isReplay: true,
    });
    city.clock.set(NOW);
  });

  it('from another account is that account’s own', async () => {
    const year = freshYear();
    const first = await send('finance', 'shared-key', '1', [a(year)]);
    const other = await send('finhead', 'shared-key', '1', [a(year)]);
    expect(other).toMatchObject({ isReplay: false, receipt: { rowsUnchanged: 1 } });
    expect(other.receipt?.receiptNumber).not.toBe(first.receipt?.receiptNumber);
  });
});

describe('a refused push', () => {
  it('is kept with what was wrong, binds no key and writes nothing else', async () => {
    const year = freshYear();
    const before = await rowCounts(city);
    const { receipt } = await send(
      'finance',
      'refused-key',
      '1',
      [
        a(year),
        row('NOWHERE', 'BUDGET', ytd(1, year), 'x'),
        row('EAST', 'RETAIL', ytd(2, year), '1'),
      ],
      { fileName: '十月\0.csv' },
    );
    expect(receipt).toBeNull();
    expect(await rowCounts(city)).toEqual({ ...before, push_refusal: before.push_refusal! + 1 });
    const { rows } = await city.store.pool.query(
      `select account.login, door, file_name, rows_read, finding_count, finding_codes, refused_at,
        department.code as department
      from push_refusal join account using (account_id)
      left join unit as department on department.unit_id = push_refusal.department_id
      order by push_refusal_id desc limit 1`,
    );
    expect(rows).toEqual([
      {
        login: 'finance',
        door: 'CLI',
        file_name: '十月.csv',
        rows_read: 3,
        finding_count: 3,
        finding_codes: ['UNIT_UNKNOWN', 'VALUE_NOT_A_NUMBER', 'INDICATOR_NOT_YOURS'],
        refused_at: new Date(NOW),
        department: 'FIN',
      },
    ]);
    const mended = await send('finance', 'refused-key', '2', [a(year)]);
    expect(mended).toMatchObject({ isReplay: false, receipt: { rowsNew: 1 } });
  });

  it('cannot be erased', async () => {
    await expect(city.store.pool.query('delete from push_refusal')).rejects.toThrow(
      /never altered/,
    );
  });
});
