import { beforeAll, describe, expect, it } from 'vitest';
import { budgetMonths, row, ytd } from '../../test-support/city-facts.ts';
import { decide, givenSigned } from '../../test-support/correction-facts.ts';
import {
  draftOf,
  givenDraft,
  givenReceived,
  standardFile,
} from '../../test-support/draft-facts.ts';
import { givenCity, type TestCity } from '../../test-support/given-city.ts';
import { codesOf, knownValues, rowCounts } from '../../test-support/known-values.ts';
import { confirmDraft } from './confirm-draft.ts';
import { processDraft } from './process-draft.ts';

let city: TestCity;
beforeAll(async () => {
  city = await givenCity();
});

let lastYear = 1960;
const freshYear = () => ++lastYear;
const line = (month: number, value: string, year: number) =>
  `EAST,BUDGET,${ytd(month, year)},${value}`;
const request = { kind: 'ERROR' as const, reason: '录入时看错一行' };
const confirm = (draft: { id: string }, correction: typeof request | null) =>
  confirmDraft(city.as('finance'), { draftId: draft.id, correction });

/** Three signed months, and a draft that repeats one, changes two and adds two. */
async function givenMixedDraft() {
  const year = freshYear();
  await givenSigned(city, budgetMonths('EAST', '10', 3, year));
  const file = standardFile(
    line(1, '10', year),
    line(2, '21', year),
    line(3, '31', year),
    line(4, '40', year),
    line(5, '50', year),
  );
  return { year, file };
}

async function caseNumberDrawn() {
  const { rows } = await city.store.pool.query(
    'select last_value, is_called from correction_case_correction_case_id_seq',
  );
  return rows[0];
}

describe('a draft with changes to signed values', () => {
  it('says how many are locked and what the rest would do; the trial opens no case and draws no number', async () => {
    const { file } = await givenMixedDraft();
    const id = await givenReceived(city, 'finance', [file]);
    const before = await rowCounts(city);
    const drawn = await caseNumberDrawn();
    await processDraft(city.as('finance'), id);
    const { state, report } = await draftOf(city, 'finance', id);
    expect(state).toBe('READY');
    expect(report).toMatchObject({
      rowsRead: 5,
      lockedCount: 2,
      rowsNew: 2,
      rowsChanged: 0,
      rowsUnchanged: 1,
    });
    expect(report.locked.map(({ code, place }) => [code, place.row])).toEqual([
      ['ROW_LOCKED', 3],
      ['ROW_LOCKED', 4],
    ]);
    expect(await rowCounts(city)).toEqual({ ...before, draft_row: before.draft_row! + 5 });
    expect(await caseNumberDrawn()).toEqual(drawn);
  });

  it('is refused without a correction, and can still be confirmed with one', async () => {
    const { file } = await givenMixedDraft();
    const draft = await givenDraft(city, 'finance', [file]);
    const before = await knownValues(city);
    const refused = await confirm(draft, null);
    expect([refused.receipt, codesOf(refused)]).toEqual([null, ['ROW_LOCKED', 'ROW_LOCKED']]);
    expect(await knownValues(city)).toEqual(before);
    expect((await draftOf(city, 'finance', draft.id)).state).toBe('READY');
    expect((await confirm(draft, request)).receipt).toMatchObject({ rowsNew: 2 });
  });

  it('becomes a case and a receipt for the rest; both are told again when asked again', async () => {
    const { file, year } = await givenMixedDraft();
    const draft = await givenDraft(city, 'finance', [file]);
    const short = await confirm(draft, { kind: 'ERROR', reason: '错' });
    expect(codesOf(short)).toEqual(['REASON_MISSING']);
    const outcome = await confirm(draft, request);
    expect(outcome.receipt).toMatchObject({ rowsRead: 3, rowsNew: 2, rowsUnchanged: 1 });
    expect(outcome.caseNumber).toMatch(/^JZ20261120-\d{4}$/);
    expect(await confirm(draft, request)).toEqual(outcome);
    const decided = await decide(city, outcome.caseNumber!);
    expect(decided).toMatchObject({
      case: { rowCount: 2, fileName: '十月.csv' },
      receipt: { rowsChanged: 2 },
    });
    expect((await knownValues(city))[`EAST BUDGET ${year}403`]).toBe('31 PRELIMINARY #2');
  });

  it('becomes a case alone where nothing else is left', async () => {
    const year = freshYear();
    await givenSigned(city, budgetMonths('EAST', '10', 2, year));
    const draft = await givenDraft(city, 'finance', [
      standardFile(line(1, '11', year), line(1, '11.0', year)),
    ]);
    const outcome = await confirm(draft, request);
    expect(outcome).toMatchObject({ receipt: null, findings: [] });
    expect(outcome.caseNumber).not.toBeNull();
    expect(await confirm(draft, request)).toEqual(outcome);
  });

  it('whose values were signed after it was checked is checked again when a case is asked for', async () => {
    const year = freshYear();
    await city.given('finance', [row('EAST', 'BUDGET', ytd(1, year), '10')]);
    const file = standardFile(line(1, '11', year), line(2, '20', year));
    const draft = await givenDraft(city, 'finance', [file]);
    await givenSigned(city, [row('EAST', 'BUDGET', ytd(1, year), '10')]);
    expect(codesOf(await confirm(draft, null))).toEqual(['ROW_LOCKED']);
    expect(codesOf(await confirm(draft, request))).toEqual(['DRAFT_OUTDATED']);
    expect((await draftOf(city, 'finance', draft.id)).report.lockedCount).toBe(1);
    expect((await confirm(draft, request)).receipt).toMatchObject({ rowsNew: 1 });
  });

  it('is refused whole as a replacement: what it leaves out cannot be told from what it may not touch', async () => {
    const { file } = await givenMixedDraft();
    const draft = await givenDraft(city, 'finance', [file], { mode: 'REPLACE' });
    expect([draft.state, codesOf(draft.report)]).toEqual(['REFUSED', ['ROW_LOCKED', 'ROW_LOCKED']]);
  });
});
