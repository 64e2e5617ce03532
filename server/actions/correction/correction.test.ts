import { beforeAll, describe, expect, it } from 'vitest';
import { budgetMonths, row, ytd } from '../../test-support/city-facts.ts';
import { ask, decide, givenCase, givenSigned, sign } from '../../test-support/correction-facts.ts';
import { givenCity, type TestCity } from '../../test-support/given-city.ts';
import {
  codesOf,
  knownValue,
  knownValues,
  untrueReceipts,
} from '../../test-support/known-values.ts';
import { NOW } from '../../test-support/test-clock.ts';
import { cancelCase, decideCase } from './decide-case.ts';
import { readCase, readCaseRows, readCases } from './read-cases.ts';

let city: TestCity;
beforeAll(async () => {
  city = await givenCity();
});

let lastYear = 1960;
const freshYear = () => ++lastYear;
const east = (year: number, month: number, value: string | null, more = {}) =>
  row('EAST', 'BUDGET', ytd(month, year), value, more);
const nameOf = (year: number, month: number) => `EAST BUDGET ${year}40${month}`;

/** Three signed months of a fresh year. */
async function givenSignedYear(): Promise<number> {
  const year = freshYear();
  await givenSigned(city, budgetMonths('EAST', '10', 3, year));
  return year;
}

const failureOf = (outcome: object) => ('failure' in outcome ? outcome.failure : 'NONE');
const stateOf = async (caseNumber: string) =>
  (await readCase(city.as('office'), caseNumber))?.state;

async function caseCount(): Promise<number> {
  const { rows } = await city.store.pool.query(
    'select count(*)::integer as n from correction_case',
  );
  return rows[0].n;
}

describe('a correction request', () => {
  it('opens a case with the signed values it wants to change, and changes none of them yet', async () => {
    const year = await givenSignedYear();
    const before = await knownValues(city);
    const opened = await ask(
      city,
      'finance',
      [east(year, 1, '10'), east(year, 2, '21'), east(year, 3, '31', { quality: 'FINAL' })],
      { kind: 'SCHEDULED_REVISION', reason: '  年度终审数据  ' },
    );
    expect(opened).toMatchObject({ moved: 2 });
    expect(opened.caseNumber).toMatch(/^JZ20261120-\d{4}$/);
    expect(await knownValues(city)).toEqual(before);
    const found = (await readCase(city.as('finance'), opened.caseNumber!))!;
    expect(found).toMatchObject({
      kind: 'SCHEDULED_REVISION',
      reason: '年度终审数据',
      accountName: 'finance 账户',
      rowCount: 2,
      state: 'REQUESTED',
      requestedAt: new Date(NOW),
    });
    const rows = await readCaseRows(city.as('finance'), found);
    expect(
      rows.map((one) => [
        one.periodKey,
        one.baseRevision,
        one.before.value?.toFixed(),
        one.after.value?.toFixed(),
        one.after.quality,
      ]),
    ).toEqual([
      [Number(`${year}402`), 1, '20', '21', 'PRELIMINARY'],
      [Number(`${year}403`), 1, '30', '31', 'FINAL'],
    ]);
  });

  // Rows that change nothing signed were dropped without a word.
  it('is refused whole where it would also change a value nobody signed, naming the row', async () => {
    const year = await givenSignedYear();
    const before = await caseCount();
    const opened = await ask(city, 'finance', [
      east(year, 1, '11'),
      row('WEST', 'BUDGET', ytd(1, year), '5'),
    ]);
    if (opened.caseNumber !== null) throw new Error('opened');
    expect(opened.findings.map(({ code, place }) => [code, place.row])).toEqual([
      ['ROW_NOT_SIGNED', 2],
    ]);
    expect(await caseCount()).toBe(before);
  });

  it('is refused where it changes nothing signed at all', async () => {
    const year = await givenSignedYear();
    for (const rows of [[east(year, 1, '10.0')], [east(year, 4, '40')]]) {
      const opened = await ask(city, 'finance', rows);
      expect(codesOf(opened as never)).toEqual(['NOTHING_SIGNED']);
    }
  });

  it('needs a reason, and rows that are right and one’s own', async () => {
    const year = await givenSignedYear();
    const short = await ask(city, 'finance', [east(year, 1, '11')], {
      kind: 'ERROR',
      reason: ' 错了 ',
    });
    expect(codesOf(short as never)).toEqual(['REASON_MISSING']);
    const foreign = await ask(city, 'commerce', [east(year, 1, '11')]);
    expect(codesOf(foreign as never)).toEqual(['INDICATOR_NOT_YOURS']);
    const twice = await ask(city, 'finance', [east(year, 1, '11'), east(year, 1, '12')]);
    expect(codesOf(twice as never)).toEqual(['DUPLICATE_ROW']);
    await expect(ask(city, 'leader', [east(year, 1, '11')])).rejects.toThrow(/correction.request/);
  });

  it('may ask to withdraw what is signed, by a deletion too', async () => {
    const year = await givenSignedYear();
    const caseNumber = await givenCase(city, [
      row('EAST', 'BUDGET', ytd(2, year), null, { action: 'DELETE' }),
      row('', 'BUDGET', ytd(3, year), null, { action: 'DELETE' }),
    ]);
    expect(await decide(city, caseNumber)).toMatchObject({
      case: { state: 'APPROVED', rowCount: 2 },
    });
    expect(await knownValue(city, nameOf(year, 2))).toBe('WITHDRAWN PRELIMINARY #2');
    expect(await knownValue(city, nameOf(year, 3))).toBe('WITHDRAWN PRELIMINARY #2');
    expect(await knownValue(city, nameOf(year, 1))).toBe('10 PRELIMINARY #1');
  });

  it('is seen by its department and those who watch over all, by nobody else', async () => {
    const year = await givenSignedYear();
    const caseNumber = await givenCase(city, [east(year, 1, '11')]);
    const numbers = async (login: 'finhead' | 'commerce' | 'analyst') =>
      (await readCases(city.as(login), { first: 100, after: null, state: 'REQUESTED' })).cases.map(
        (one) => one.caseNumber,
      );
    expect(await numbers('finhead')).toContain(caseNumber);
    expect(await numbers('analyst')).toContain(caseNumber);
    expect(await numbers('commerce')).toEqual([]);
    expect(await readCase(city.as('commerce'), caseNumber)).toBeNull();
    expect(failureOf(await cancelCase(city.as('commerce'), { caseNumber, comment: null }))).toBe(
      'CASE_UNKNOWN',
    );
    await expect(readCase(city.as('east'), caseNumber)).rejects.toThrow(/correction.read/);
  });
});

describe('an approved case', () => {
  it('writes its revisions in the name of who asked, with receipt and event; the signed ones stay', async () => {
    const year = await givenSignedYear();
    const caseNumber = await givenCase(city, [east(year, 1, '11'), east(year, 2, '22')]);
    const decided = await decide(city, caseNumber, true, ' 同意 ');
    expect(decided).toMatchObject({
      case: {
        state: 'APPROVED',
        events: [
          { state: 'REQUESTED', accountName: 'finance 账户', receiptNumber: null },
          { state: 'APPROVED', accountName: 'office 账户', comment: '同意' },
        ],
      },
      receipt: {
        door: 'CORRECTION',
        accountName: 'finance 账户',
        reason: `更正 ${caseNumber}：录入时看错一行`,
        rowsRead: 2,
        rowsChanged: 2,
        rowsNew: 0,
        signature: null,
      },
    });
    if ('failure' in decided) throw new Error(decided.failure);
    expect(decided.case.events[1]?.receiptNumber).toBe(decided.receipt?.receiptNumber);
    const { rows } = await city.store.pool.query(
      `select revision, value, exists (
        select from signed_value as s where s.indicator_id = o.indicator_id and s.unit_id = o.unit_id
          and s.period_key = o.period_key and s.revision = o.revision) as signed
      from observation as o where period_key = $1 order by revision`,
      [Number(`${year}401`)],
    );
    expect(rows).toEqual([
      { revision: 1, value: '10', signed: true },
      { revision: 2, value: '11', signed: false },
    ]);
  });

  it('leaves its values locked, and its receipt can be signed', async () => {
    const year = await givenSignedYear();
    const decided = await decide(city, await givenCase(city, [east(year, 1, '11')]));
    if ('failure' in decided) throw new Error(decided.failure);
    expect(codesOf(await city.push('finance', [east(year, 1, '12')]))).toEqual(['ROW_LOCKED']);
    expect(await sign(city, decided.receipt!)).toMatchObject({ locked: 1 });
    const again = await city.push('finance', [east(year, 1, '12')]);
    expect(again.findings[0]?.messageEn).toContain(decided.receipt?.receiptNumber);
  });

  it('changes lights only now', async () => {
    const own = await givenCity();
    const light = async () => {
      const { rows } = await own.store.pool.query(`
        select cell.light from progress_cell as cell
        join indicator using (indicator_id) join unit using (unit_id)
        where cell.period_key = 2026310 and indicator.code = 'BUDGET' and unit.code = 'EAST'`);
      return rows[0].light;
    };
    await givenSigned(own, [row('EAST', 'BUDGET', ytd(10), '100')]);
    const caseNumber = await givenCase(own, [row('EAST', 'BUDGET', ytd(10), '50')]);
    expect(await light()).toBe('GREEN');
    const decided = await decide(own, caseNumber);
    expect(decided).toMatchObject({ receipt: { lightsChanged: 1, newReds: 1 } });
    expect(await light()).toBe('RED');
    expect(await untrueReceipts(own)).toEqual([]);
  });
});

describe('a decision', () => {
  it('against a case says why', async () => {
    const year = await givenSignedYear();
    const caseNumber = await givenCase(city, [east(year, 1, '11')]);
    expect(failureOf(await decide(city, caseNumber, false, '  '))).toBe('COMMENT_MISSING');
    const decided = await decide(city, caseNumber, false, '依据不足');
    expect(decided).toMatchObject({ case: { state: 'REJECTED' }, receipt: null });
    expect(await knownValue(city, nameOf(year, 1))).toBe('10 PRELIMINARY #1');
    expect(failureOf(await decide(city, caseNumber))).toBe('ALREADY_DECIDED');
  });

  it('is not taken by a department, nor about a case of one’s own', async () => {
    const year = await givenSignedYear();
    const own = await givenCase(city, [east(year, 1, '11')], 'office');
    expect(failureOf(await decide(city, own))).toBe('OWN_CASE');
    expect(await stateOf(own)).toBe('REQUESTED');
    const input = { caseNumber: own, approve: true, comment: null };
    await expect(decideCase(city.as('finhead'), input)).rejects.toThrow(/correction.decide/);
    expect(failureOf(await decide(city, 'JZ20260101-0000'))).toBe('CASE_UNKNOWN');
  });

  it('is refused where another case has changed the values since', async () => {
    const year = await givenSignedYear();
    const one = await givenCase(city, [east(year, 1, '11')]);
    const other = await givenCase(city, [east(year, 1, '12'), east(year, 2, '22')]);
    await decide(city, one);
    expect(failureOf(await decide(city, other))).toBe('CASE_STALE');
    expect(await stateOf(other)).toBe('REQUESTED');
    expect(await knownValue(city, nameOf(year, 2))).toBe('20 PRELIMINARY #1');
    expect(await decide(city, other, false, '已有更正')).toMatchObject({
      case: { state: 'REJECTED' },
    });
  });

  it('taken twice at the same time is taken once', async () => {
    const year = await givenSignedYear();
    const caseNumber = await givenCase(city, [east(year, 1, '11')]);
    const outcomes = await Promise.all([
      decide(city, caseNumber),
      decide(city, caseNumber, false, '依据不足'),
      decide(city, caseNumber),
    ]);
    expect(outcomes.map(failureOf).sort()).toEqual(['ALREADY_DECIDED', 'ALREADY_DECIDED', 'NONE']);
  });

  // Both saw that nothing had changed, then wrote one after the other.
  it('about two cases over one value at the same time makes the second stale', async () => {
    const year = await givenSignedYear();
    const cases = [
      await givenCase(city, [east(year, 1, '11')]),
      await givenCase(city, [east(year, 1, '12')]),
    ];
    const outcomes = await Promise.all(cases.map((one) => decide(city, one)));
    expect(outcomes.map(failureOf).sort()).toEqual(['CASE_STALE', 'NONE']);
    expect(await knownValue(city, nameOf(year, 1))).toMatch(/^1[12] PRELIMINARY #2$/);
  });
});

describe('a case taken back', () => {
  it('is cancelled by its department before it is decided, and not afterwards', async () => {
    const year = await givenSignedYear();
    const caseNumber = await givenCase(city, [east(year, 1, '11')]);
    const input = { caseNumber, comment: '不再需要' };
    const cancelled = await cancelCase(city.as('finhead'), input);
    expect(cancelled).toMatchObject({ case: { state: 'CANCELLED' }, receipt: null });
    expect(failureOf(await cancelCase(city.as('finance'), input))).toBe('ALREADY_DECIDED');
    expect(failureOf(await decide(city, caseNumber))).toBe('ALREADY_DECIDED');
  });
});
