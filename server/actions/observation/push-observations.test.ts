import { beforeAll, describe, expect, it } from 'vitest';
import { budgetMonths, row, tableOf, ytd } from '../../test-support/city-facts.ts';
import { givenCity, type TestCity } from '../../test-support/given-city.ts';
import { answer } from '../../test-support/run-graphql.ts';
import { NOW } from '../../test-support/test-clock.ts';
import { pushObservations } from './push-observations.ts';

let city: TestCity;
beforeAll(async () => {
  city = await givenCity();
});

/** A year no other test of this file touches; rows of the past are accepted and have no targets. */
let lastYear = 1960;
const freshYear = () => ++lastYear;

async function countOf(table: string): Promise<number> {
  const { rows } = await city.store.pool.query(`select count(*)::integer as n from ${table}`);
  return rows[0].n;
}
const observationsOf = (year: number) => countOf(`observation where period_key / 1000 = ${year}`);

const codesOf = (outcome: { findings: { code: string }[] }) =>
  outcome.findings.map((one) => one.code);

describe('a push', () => {
  it('is refused whole and writes nothing when one of many rows is wrong', async () => {
    const year = freshYear();
    const rows = [
      ...budgetMonths('EAST', '10', 10, year),
      row('NOWHERE', 'BUDGET', ytd(10, year), '1'),
      ...budgetMonths('WEST', '9', 10, year),
    ];
    const before = await Promise.all(['observation', 'push', 'indicator_note'].map(countOf));
    const { receipt, findings } = await city.push('finance', rows, { notes: ['注'] });
    expect(receipt).toBeNull();
    expect(findings).toMatchObject([
      { code: 'UNIT_UNKNOWN', value: 'NOWHERE', place: { row: 11 } },
    ]);
    expect(await Promise.all(['observation', 'push', 'indicator_note'].map(countOf))).toEqual(
      before,
    );
  });

  it('says everything that is wrong, with place, value and remedy in both languages', async () => {
    const year = freshYear();
    const { findings } = await city.push('finance', [
      row('NOWHERE', 'BUDGET', ytd(10, year), '1'),
      row('EAST', 'BUDGET', ytd(12), '1'),
      row('EAST', 'BUDGET', ytd(9, year), 'many'),
      row('EAST', 'BUDGET', ytd(8, year), null),
      row('EAST', 'BUDGET', ytd(7, year), '1', { missingReason: 'NOT_COLLECTED' }),
    ]);
    expect(codesOf({ findings })).toEqual([
      'UNIT_UNKNOWN',
      'PERIOD_IN_FUTURE',
      'VALUE_NOT_A_NUMBER',
      'VALUE_OR_REASON_MISSING',
      'VALUE_AND_REASON',
    ]);
    expect(findings.map((one) => one.place.row)).toEqual([1, 2, 3, 4, 5]);
    for (const one of findings) {
      expect(one.messageZh).toMatch(/\p{Script=Han}/u);
      expect(one.remedyZh).toMatch(/\p{Script=Han}/u);
      expect(one.messageEn).not.toMatch(/\p{Script=Han}/u);
      expect(one.remedyEn.length).toBeGreaterThan(5);
    }
  });

  it('is answered again with the first receipt when the same key brings the same rows', async () => {
    const year = freshYear();
    const rows = budgetMonths('EAST', '10', 10, year);
    const first = await city.push('finance', rows, { key: 'finance-2026-10a' });
    city.clock.set('2026-11-21T00:00:00Z');
    const again = await city.push('finance', [...rows].reverse(), { key: 'finance-2026-10a' });
    expect(again).toMatchObject({ isReplay: true, receipt: first.receipt });
    expect(first.isReplay).toBe(false);
    expect(await countOf(`push where client_key = 'finance-2026-10a'`)).toBe(1);
    expect(await observationsOf(year)).toBe(10);
    city.clock.set(NOW);
  });

  it('sees the same content in 1.10 and 1.1 when a key is used again', async () => {
    const year = freshYear();
    await city.push('finance', [row('EAST', 'BUDGET', ytd(1, year), '1.10')], {
      key: 'finance-2026-10b',
    });
    const again = await city.push(
      'finance',
      [row('东河区', '一般公共预算收入', `${year}年1月累计`, '1.1')],
      { key: 'finance-2026-10b' },
    );
    expect(again.isReplay).toBe(true);
  });

  it('is refused when its key was used for other rows, naming the earlier receipt', async () => {
    const year = freshYear();
    const first = await city.push('finance', [row('EAST', 'BUDGET', ytd(1, year), '10')], {
      key: 'finance-2026-10c',
    });
    const other = await city.push('finance', [row('EAST', 'BUDGET', ytd(1, year), '11')], {
      key: 'finance-2026-10c',
    });
    expect(codesOf(other)).toEqual(['CLIENT_KEY_CONFLICT']);
    expect(other.findings[0]?.messageEn).toContain(first.receipt?.receiptNumber);
    expect(await observationsOf(year)).toBe(1);
  });

  it('may use a key another account used', async () => {
    const year = freshYear();
    await city.push('finance', [row('EAST', 'BUDGET', ytd(1, year), '10')], {
      key: 'monthly-2026-01',
    });
    const other = await city.push('commerce', [row('EAST', 'RETAIL', ytd(2, year), '10')], {
      key: 'monthly-2026-01',
    });
    expect(other).toMatchObject({ isReplay: false, findings: [] });
  });

  it.each(['', 'short', 'has space in it', '键键键键键键键键', 'x'.repeat(101)])(
    'is refused with the key %j',
    async (key) => {
      const year = freshYear();
      expect(
        codesOf(await city.push('finance', [row('EAST', 'BUDGET', ytd(1, year), '10')], { key })),
      ).toEqual(['CLIENT_KEY_INVALID']);
    },
  );

  it('is refused when it holds no row', async () => {
    expect(codesOf(await city.push('finance', []))).toEqual(['FILE_EMPTY']);
  });

  it('counts its rows so that read is new, changed and unchanged together', async () => {
    const year = freshYear();
    await city.given('finance', [...budgetMonths('EAST', '10', 3, year)]);
    const { receipt } = await city.push('finance', [
      row('EAST', 'BUDGET', ytd(1, year), '10'),
      row('EAST', 'BUDGET', ytd(2, year), '20.00'),
      row('EAST', 'BUDGET', ytd(3, year), '31'),
      row('EAST', 'BUDGET', ytd(4, year), '40'),
      row('EAST', 'BUDGET', ytd(4, year), '40.0'),
    ]);
    expect(receipt).toMatchObject({ rowsRead: 5, rowsNew: 1, rowsChanged: 1, rowsUnchanged: 3 });
  });

  it('writes nothing for rows that repeat what is known, and still gives a receipt', async () => {
    const year = freshYear();
    await city.given('finance', budgetMonths('EAST', '10', 10, year));
    const { receipt } = await city.push('finance', budgetMonths('EAST', '10.0', 10, year));
    expect(receipt).toMatchObject({
      rowsNew: 0,
      rowsChanged: 0,
      rowsUnchanged: 10,
      lightsChanged: 0,
      newReds: 0,
    });
    expect(await observationsOf(year)).toBe(10);
  });

  it('makes a new revision when only the quality, or the reason, changed', async () => {
    const year = freshYear();
    await city.given('finance', [row('EAST', 'BUDGET', ytd(1, year), '10', { quality: 'FLASH' })]);
    await city.given('finance', [row('EAST', 'BUDGET', ytd(1, year), '10', { quality: 'FINAL' })]);
    await city.given('finance', [
      row('EAST', 'BUDGET', ytd(1, year), null, { missingReason: 'WITHDRAWN', quality: 'FINAL' }),
    ]);
    await city.given('finance', [
      row('EAST', 'BUDGET', ytd(1, year), null, {
        missingReason: 'UNDER_VERIFICATION',
        quality: 'FINAL',
      }),
    ]);
    const { rows } = await city.store.pool.query(
      'select revision, value, missing_reason, quality from observation where period_key / 1000 = $1 order by revision',
      [year],
    );
    expect(rows).toEqual([
      { revision: 1, value: '10', missing_reason: null, quality: 'FLASH' },
      { revision: 2, value: '10', missing_reason: null, quality: 'FINAL' },
      { revision: 3, value: null, missing_reason: 'WITHDRAWN', quality: 'FINAL' },
      { revision: 4, value: null, missing_reason: 'UNDER_VERIFICATION', quality: 'FINAL' },
    ]);
  });

  it('keeps zero apart from missing', async () => {
    const year = freshYear();
    await city.given('finance', [
      row('EAST', 'BUDGET', ytd(1, year), '0'),
      row('WEST', 'BUDGET', ytd(1, year), null, { missingReason: 'NOT_COLLECTED' }),
    ]);
    const { rows } = await city.store.pool.query(
      'select value, missing_reason from observation where period_key / 1000 = $1 order by unit_id',
      [year],
    );
    expect(rows).toEqual([
      { value: '0', missing_reason: null },
      { value: null, missing_reason: 'NOT_COLLECTED' },
    ]);
  });

  it('of a lead department is refused for an indicator of another, naming the owner', async () => {
    const year = freshYear();
    const outcome = await city.push('finance', [row('EAST', 'RETAIL', ytd(2, year), '20')]);
    expect(codesOf(outcome)).toEqual(['INDICATOR_NOT_YOURS']);
    expect(`${outcome.findings[0]?.messageZh}${outcome.findings[0]?.remedyZh}`).toContain(
      '市商务局',
    );
    expect(await observationsOf(year)).toBe(0);
  });

  it('of the appraisal office may carry any indicator', async () => {
    const year = freshYear();
    const { receipt } = await city.push('office', [
      row('EAST', 'RETAIL', ytd(2, year), '20'),
      row('EAST', 'BUDGET', ytd(2, year), '20'),
    ]);
    expect(receipt).toMatchObject({ rowsNew: 2, departmentId: null });
  });

  it('is refused for a stretch of time before its unit existed', async () => {
    expect(codesOf(await city.push('finance', [row('PARK', 'BUDGET', ytd(5), '1')]))).toEqual([
      'UNIT_NOT_VALID',
    ]);
    expect(codesOf(await city.push('finance', [row('PARK', 'BUDGET', ytd(6), '1')]))).toEqual([]);
  });

  it('keeps a note once on each indicator, with the receipt that first brought it', async () => {
    const year = freshYear();
    const rows = [
      row('EAST', 'BUDGET', ytd(1, year), '10'),
      row('EAST', 'INDUSTRY', ytd(3, year), '10'),
    ];
    const first = await city.push('finance', rows, { notes: ['注：快报数', '来源：财政'] });
    await city.push('finance', [row('EAST', 'BUDGET', ytd(2, year), '20')], {
      notes: ['注：快报数', '口径有调整'],
    });
    const data = await answer(
      city,
      'leader',
      '{ budget: indicator(code: "BUDGET") { notes { text receiptNumber } } industry: indicator(code: "INDUSTRY") { notes { text } } }',
    );
    expect(data.budget.notes.map((one: { text: string }) => one.text)).toEqual([
      '注：快报数',
      '来源：财政',
      '口径有调整',
    ]);
    expect(data.budget.notes[0].receiptNumber).toBe(first.receipt?.receiptNumber);
    expect(data.industry.notes).toEqual([{ text: '注：快报数' }, { text: '来源：财政' }]);
  });

  // Fails while the uniqueness of a note is an index over its whole text: a long one breaks the push.
  it('keeps a note that is longer than a page of a book', async () => {
    const year = freshYear();
    const note = Array.from({ length: 4000 }, (_, i) =>
      String.fromCodePoint(0x4e00 + ((i * 7919) % 20_000)),
    ).join('');
    const { receipt } = await city.push('finance', [row('EAST', 'BUDGET', ytd(1, year), '10')], {
      notes: [note],
    });
    expect(receipt?.notes).toEqual([note]);
  });

  it('carries the number people quote: the day in the city and a running number', async () => {
    const year = freshYear();
    const late = await city.given(
      'finance',
      [row('EAST', 'BUDGET', ytd(1, year), '10')],
      '2026-11-20T16:30:00Z',
    );
    const next = await city.given('finance', [row('EAST', 'BUDGET', ytd(2, year), '20')], NOW);
    expect(late.receiptNumber).toMatch(/^BT20261121-\d{6}$/);
    expect(Number(next.receiptNumber.slice(-6))).toBeGreaterThan(
      Number(late.receiptNumber.slice(-6)),
    );
  });

  it('is told to those who follow once it is committed, and a refused or repeated one is not', async () => {
    const year = freshYear();
    const told: unknown[] = [];
    const context = {
      ...city.as('finance'),
      announce: (landed: unknown) => void told.push(landed),
    };
    const input = { clientKey: 'finance-2026-10d', door: 'GRAPHQL' as const, fileName: null };
    const table = tableOf([row('EAST', 'BUDGET', ytd(10, year), '100')]);
    const { receipt } = await pushObservations(context, { ...input, table });
    await pushObservations(context, { ...input, table });
    await pushObservations(context, {
      ...input,
      clientKey: 'other-key',
      table: tableOf([row('X', 'BUDGET', ytd(10, year), '1')]),
    });
    expect(told).toEqual([
      {
        receiptNumber: receipt?.receiptNumber,
        recordedAt: '2026-11-20T02:00:00.000Z',
        indicatorCodes: ['BUDGET'],
        periodCodes: [ytd(10, year)],
        lightsChanged: 0,
      },
    ]);
  });
});
