import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { cityCatalogue } from '../../test-support/city-catalogue.ts';
import { budgetMonths, row, ytd } from '../../test-support/city-facts.ts';
import {
  draftOf,
  givenDraft,
  givenReceived,
  type ReadDraft,
  spooled,
  standardFile,
} from '../../test-support/draft-facts.ts';
import { givenCity, type Login, type TestCity } from '../../test-support/given-city.ts';
import {
  codesOf,
  knownValues,
  rowCounts,
  untrueReceipts,
} from '../../test-support/known-values.ts';
import { workbookBytes } from '../../test-support/workbook.ts';
import { applyCatalogue } from '../catalogue/apply-catalogue.ts';
import { confirmDraft } from './confirm-draft.ts';
import { keepMapping } from './keep-mapping.ts';
import { discardDraft, readDraft, readDrafts, reviseDraft } from './manage-draft.ts';
import { processDraft } from './process-draft.ts';

let city: TestCity;
beforeAll(async () => {
  city = await givenCity();
});

let lastYear = 1960;
const freshYear = () => ++lastYear;
const line = (unit: string, month: number, value: string, year = 2026) =>
  `${unit},BUDGET,${ytd(month, year)},${value}`;
const confirm = (draft: { id: string }, login: Login = 'finance') =>
  confirmDraft(city.as(login), { draftId: draft.id, correction: null });
const countsOf = ({ report }: ReadDraft) => ({
  rowsRead: report.rowsRead,
  rowsNew: report.rowsNew,
  rowsChanged: report.rowsChanged,
  rowsUnchanged: report.rowsUnchanged,
  rowsDeleting: report.rowsDeleting,
  valuesWithdrawn: report.valuesWithdrawn,
  lightsChanged: report.lightsChanged,
  newReds: report.newReds,
});

/** Places of both sequences people quote numbers of. */
async function numbersDrawn(): Promise<unknown> {
  const { rows } = await city.store.pool.query(`
    select p.last_value as push, p.is_called as pushed, c.last_value as "case", c.is_called as asked
    from push_push_id_seq as p, correction_case_correction_case_id_seq as c`);
  return rows[0];
}

const rowsOf = async (id: string): Promise<number> => {
  const { rows } = await city.store.pool.query(
    'select count(*)::integer as n from draft_row where push_draft_id = $1',
    [id],
  );
  return rows[0].n;
};

describe('a draft that was worked through', () => {
  it('shows values before and after, lights, ranks and what is missing since last time, and confirming does just that', async () => {
    const own = await givenCity();
    await own.given('finance', [
      ...budgetMonths('EAST', '10', 10),
      ...budgetMonths('WEST', '5', 9),
      row('PARK', 'BUDGET', ytd(9), '90'),
    ]);
    const draft = await givenDraft(own, 'finance', [
      standardFile(line('EAST', 10, '20'), line('WEST', 10, '100'), line('EAST', 9, '90.0')),
    ]);
    const { report } = draft;
    expect(draft.state).toBe('READY');
    expect(countsOf(draft)).toMatchObject({
      rowsRead: 3,
      rowsNew: 1,
      rowsChanged: 1,
      rowsUnchanged: 1,
    });
    expect(report.changes).toMatchObject([
      { row: 2, before: { value: '100' }, after: { value: '20', quality: 'PRELIMINARY' } },
      { row: 3, before: null, after: { value: '100' } },
    ]);
    const catalogue = await own.as('finance').catalogue();
    const idOf = (code: string) => catalogue.unitByCode.get(code)!.id;
    expect(report.missing).toMatchObject([{ unitId: idOf('PARK'), periodKey: 2026410 }]);
    expect(report.missingCount).toBe(1);
    const lights = report.lightChanges.map(({ unitId, before, after }) => [unitId, before, after]);
    expect(lights).toContainEqual([idOf('EAST'), 'GREEN', 'RED']);
    expect(lights).toContainEqual([idOf('WEST'), expect.any(String), 'GREEN']);
    const ranks = report.rankChanges.map(({ unitId, before, after }) => [unitId, before, after]);
    expect(ranks).toContainEqual([idOf('EAST'), 1, 2]);
    expect(ranks).toContainEqual([idOf('WEST'), null, 1]);
    const outcome = await confirmDraft(own.as('finance'), { draftId: draft.id, correction: null });
    expect(outcome.receipt).toMatchObject(countsOf(draft));
    expect(outcome.receipt).toMatchObject({ door: 'UPLOAD', fileName: '十月.csv' });
    expect(await untrueReceipts(own)).toEqual([]);
  });

  it('has written nothing and drawn no number', async () => {
    const year = freshYear();
    const id = await givenReceived(city, 'finance', [standardFile(line('EAST', 1, '1', year))]);
    const before = await rowCounts(city);
    const numbers = await numbersDrawn();
    await processDraft(city.as('finance'), id);
    expect((await draftOf(city, 'finance', id)).state).toBe('READY');
    expect(await rowCounts(city)).toEqual({ ...before, draft_row: before.draft_row! + 1 });
    expect(await numbersDrawn()).toEqual(numbers);
  });

  it('can be worked through again, with the same result', async () => {
    const draft = await givenDraft(city, 'finance', [
      standardFile(line('EAST', 1, '1', freshYear())),
    ]);
    await processDraft(city.as('finance'), draft.id);
    const again = await draftOf(city, 'finance', draft.id);
    expect(again).toEqual({ ...draft, updatedAt: again.updatedAt });
    expect(await rowsOf(draft.id)).toBe(1);
  });

  it('is REFUSED with everything that is wrong and where it stands', async () => {
    const draft = await givenDraft(city, 'finance', [
      standardFile(
        'NOWHERE,BUDGET,2025YTD01,1',
        'EAST,RETAIL,2025YTD02,1',
        'EAST,BUDGET,2025YTD01,x',
      ),
    ]);
    expect(draft.state).toBe('REFUSED');
    expect(draft.report.findings.map(({ code, place }) => [code, place.row, place.column])).toEqual(
      [
        ['UNIT_UNKNOWN', 2, '单位'],
        ['INDICATOR_NOT_YOURS', 3, '指标'],
        ['VALUE_NOT_A_NUMBER', 4, '数值'],
      ],
    );
    expect(codesOf(await confirm(draft))).toEqual(['DRAFT_NOT_READY']);
  });

  it('is REFUSED where rows of two files contradict each other, and where there is no row', async () => {
    const year = freshYear();
    const draft = await givenDraft(city, 'finance', [
      standardFile(line('EAST', 1, '1', year)),
      standardFile(line('EAST', 1, '2', year)),
    ]);
    expect([draft.state, codesOf(draft.report)]).toEqual(['REFUSED', ['DUPLICATE_ROW']]);
    const empty = await givenDraft(city, 'finance', [standardFile()]);
    expect([empty.state, codesOf(empty.report)]).toEqual(['REFUSED', ['FILE_EMPTY']]);
  });

  it('takes several files as one push', async () => {
    const year = freshYear();
    const sheet = await workbookBytes([
      ['单位', '指标', '期间', '数值'],
      ['西岭县', '一般公共预算收入', ytd(1, year), 8],
    ]);
    const draft = await givenDraft(city, 'finance', [
      standardFile(line('EAST', 1, '1', year), line('EAST', 2, '2', year)),
      { name: '西岭.xlsx', content: sheet },
    ]);
    expect(draft.report.files.map((file) => [file.fileName, file.mappingSource])).toEqual([
      ['十月.csv', 'STANDARD'],
      ['西岭.xlsx', 'STANDARD'],
    ]);
    const { receipt } = await confirm(draft);
    expect(receipt).toMatchObject({ rowsRead: 3, rowsNew: 3, fileName: '十月.csv、西岭.xlsx' });
  });

  it('can replace within a declared scope and says what it would withdraw', async () => {
    const year = freshYear();
    await city.given('finance', budgetMonths('EAST', '10', 3, year));
    const scope = {
      indicators: ['BUDGET'],
      units: null,
      periods: [1, 2, 3].map((m) => ytd(m, year)),
    };
    const file = standardFile(line('EAST', 1, '10', year), line('EAST', 2, '22', year));
    const draft = await givenDraft(city, 'finance', [file], { mode: 'REPLACE', scope });
    expect(countsOf(draft)).toMatchObject({ rowsChanged: 1, rowsUnchanged: 1, valuesWithdrawn: 1 });
    expect(draft.report.changes.map((one) => one.after.missingReason)).toContain('WITHDRAWN');
    expect((await confirm(draft)).receipt).toMatchObject({ mode: 'REPLACE', ...countsOf(draft) });
  });

  // JSON of the database refuses the character NUL and half characters; the draft failed for good.
  it('may have odd characters in its names and cells', async () => {
    const workbook = await workbookBytes([
      ['单位', '指标', '期间', '数值'],
      ['东\uffff河', 'BUDGET', '2025YTD01', 8],
    ]);
    const draft = await givenDraft(
      city,
      'finance',
      [{ name: '坏\0名\ud800.xlsx', content: workbook }],
      { mode: 'REPLACE', scope: { indicators: ['\0\ud800'], units: null, periods: null } },
    );
    expect(draft.state).toBe('REFUSED');
    expect(codesOf(draft.report)).toEqual(['UNIT_UNKNOWN']);
    expect(draft.files[0]?.fileName).toBe('坏名\ufffd.xlsx');
  });

  it('is FAILED, not lost, when its file is gone', async () => {
    const id = await givenReceived(city, 'finance', [standardFile(line('EAST', 1, '1', 2020))]);
    const [file] = (await draftOf(city, 'finance', id)).files;
    rmSync(join(city.app.spoolFolder, file!.spoolName));
    await processDraft(city.as('finance'), id).catch(() => {});
    const { state } = await draftOf(city, 'finance', id);
    expect(['FAILED', 'REFUSED']).toContain(state);
    expect(await confirm({ id })).toMatchObject({ receipt: null, findingCount: 1 });
  });
});

describe('a file of unknown shape', () => {
  const monthly = (month: number, title = '主要指标') => ({
    name: `${month}月.csv`,
    content: [
      `某市2026年1—${month}月${title}`,
      '县区,一般公共预算收入（亿元）',
      `老城片区,${month}0`,
      `西岭县,${month}1`,
    ].join('\n'),
  });

  it('is read with a proposed mapping and asked about; once kept, the next of its shape is recognised', async () => {
    const own = await givenCity();
    const as = own.as('finance');
    const draft = await givenDraft(own, 'finance', [monthly(9)]);
    const [file] = draft.report.files;
    expect(draft.state).toBe('REFUSED');
    expect(file).toMatchObject({ mappingSource: 'PROPOSED', mappingCode: null });
    expect(file!.questions.map((one) => one.field)).toContain('units');
    const mapping = {
      ...(file!.mapping as object),
      code: 'finance-monthly',
      nameZh: '财政月报',
      nameEn: 'Monthly',
      units: { 老城片区: 'EAST' },
    };
    const reading = { fileIndex: 0, mappingCode: null, mapping };
    expect(await reviseDraft(as, draft.id, { reading })).toBe(true);
    expect((await draftOf(own, 'finance', draft.id)).state).toBe('RECEIVED');
    await processDraft(as, draft.id);
    const ready = await draftOf(own, 'finance', draft.id);
    expect(codesOf(ready.report)).toEqual([]);
    expect([ready.state, ready.report.files[0]?.mappingSource]).toEqual(['READY', 'GIVEN']);
    expect(await keepMapping(as, { draftId: draft.id, fileIndex: 0, mapping })).toEqual({
      code: 'finance-monthly',
      issues: [],
    });
    const { receipt } = await confirmDraft(as, { draftId: draft.id, correction: null });
    expect(receipt).toMatchObject({ rowsNew: 2 });
    const next = await givenDraft(own, 'finance', [monthly(10)]);
    expect(next.report.files).toMatchObject([
      { mappingSource: 'RECOGNISED', mappingCode: 'finance-monthly', questions: [] },
    ]);
    expect(next.state).toBe('READY');
    expect(await knownValues(own)).toEqual({
      'EAST BUDGET 2026409': '90 PRELIMINARY #1',
      'WEST BUDGET 2026409': '91 PRELIMINARY #1',
    });
    const named = await givenDraft(own, 'finance', [
      { ...monthly(10), mappingCode: 'finance-monthly' },
    ]);
    expect(named.report.files).toMatchObject([{ mappingSource: 'NAMED' }]);
    const unknown = await givenDraft(own, 'finance', [{ ...monthly(10), mappingCode: 'nothing' }]);
    expect(codesOf(unknown.report)).toEqual(['MAPPING_UNKNOWN']);
  });

  it('given something that is no mapping is refused with where it is wrong', async () => {
    const draft = await givenDraft(city, 'finance', [monthly(9)]);
    const reading = { fileIndex: 0, mappingCode: null, mapping: { code: 'x' } };
    await reviseDraft(city.as('finance'), draft.id, { reading });
    await processDraft(city.as('finance'), draft.id);
    const { report, state } = await draftOf(city, 'finance', draft.id);
    expect([state, codesOf(report)]).toEqual(['REFUSED', ['MAPPING_INVALID']]);
  });

  it('may be joined by another file, until the draft is confirmed', async () => {
    const year = freshYear();
    const draft = await givenDraft(city, 'finance', [standardFile(line('EAST', 1, '1', year))]);
    const addFile = spooled(city, standardFile(line('WEST', 1, '2', year)));
    expect(await reviseDraft(city.as('finance'), draft.id, { addFile })).toBe(true);
    await processDraft(city.as('finance'), draft.id);
    expect((await confirm(draft)).receipt).toMatchObject({ rowsNew: 2 });
    expect(await reviseDraft(city.as('finance'), draft.id, { addFile })).toBe(false);
  });
});

describe('confirming', () => {
  it('twice gives the same receipt, and the files are gone', async () => {
    const draft = await givenDraft(city, 'finance', [
      standardFile(line('EAST', 1, '1', freshYear())),
    ]);
    const path = join(city.app.spoolFolder, draft.files[0]!.spoolName);
    expect(existsSync(path)).toBe(true);
    const first = await confirm(draft);
    expect(first).toMatchObject({ caseNumber: null, findings: [] });
    expect(await confirm(draft)).toEqual(first);
    expect(existsSync(path)).toBe(false);
    expect(await rowsOf(draft.id)).toBe(0);
    const kept = await draftOf(city, 'finance', draft.id);
    expect([kept.state, kept.receiptNumber]).toEqual(['CONFIRMED', first.receipt!.receiptNumber]);
  });

  it('several times at once gives one receipt', async () => {
    const draft = await givenDraft(city, 'finance', [
      standardFile(line('EAST', 1, '1', freshYear())),
    ]);
    const before = (await rowCounts(city)).push!;
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => confirm(draft)));
    expect(new Set(outcomes.map((one) => one.receipt?.receiptNumber)).size).toBe(1);
    expect(outcomes[0]?.receipt).not.toBeNull();
    expect((await rowCounts(city)).push).toBe(before + 1);
  });

  it('after the catalogue changed is put off: it is checked again and shown again', async () => {
    const own = await givenCity();
    const as = own.as('finance');
    const draft = await givenDraft(own, 'finance', [standardFile(line('EAST', 1, '1', 2025))]);
    const catalogue = cityCatalogue();
    const indicators = (code: string) =>
      catalogue.indicators!.map((one) =>
        one.code === 'BUDGET' ? { ...one, leadDepartmentCode: code } : one,
      );
    const hand = async (code: string) =>
      (await applyCatalogue(own.as('office'), { ...catalogue, indicators: indicators(code) }))
        .faults;
    expect(await hand('COM')).toEqual([]);
    const input = { draftId: draft.id, correction: null };
    expect(codesOf(await confirmDraft(as, input))).toEqual(['DRAFT_OUTDATED']);
    const checked = await draftOf(own, 'finance', draft.id);
    expect([checked.state, codesOf(checked.report)]).toEqual(['REFUSED', ['INDICATOR_NOT_YOURS']]);
    expect(await hand('FIN')).toEqual([]);
    await processDraft(as, draft.id);
    expect((await confirmDraft(as, input)).receipt).toMatchObject({ rowsNew: 1 });
  });

  it('after a crash of the database took its rows is put off, and then works', async () => {
    const draft = await givenDraft(city, 'finance', [
      standardFile(line('EAST', 1, '1', freshYear())),
    ]);
    await city.store.pool.query('truncate draft_row');
    expect(codesOf(await confirm(draft))).toEqual(['DRAFT_OUTDATED']);
    expect((await confirm(draft)).receipt).toMatchObject({ rowsRead: 1, rowsNew: 1 });
  });

  // The receipt had other counts than the page the sender had agreed to.
  it('after somebody else pushed the same values is put off: it would not do what was shown', async () => {
    const year = freshYear();
    const draft = await givenDraft(city, 'finance', [
      standardFile(line('EAST', 1, '1', year), line('EAST', 2, '2', year)),
    ]);
    expect(countsOf(draft)).toMatchObject({ rowsNew: 2 });
    await city.given('finhead', [row('EAST', 'BUDGET', ytd(1, year), '1.5')]);
    const before = await knownValues(city);
    expect(codesOf(await confirm(draft))).toEqual(['DRAFT_OUTDATED']);
    expect(await knownValues(city)).toEqual(before);
    const again = await draftOf(city, 'finance', draft.id);
    expect(countsOf(again)).toMatchObject({ rowsNew: 1, rowsChanged: 1 });
    expect((await confirm(draft)).receipt).toMatchObject(countsOf(again));
  });

  // A second check that was still running set a confirmed draft back to READY.
  it('is final: working through it again changes nothing', async () => {
    const draft = await givenDraft(city, 'finance', [
      standardFile(line('EAST', 1, '1', freshYear())),
    ]);
    await Promise.all([processDraft(city.as('finance'), draft.id), confirm(draft)]);
    await processDraft(city.as('finance'), draft.id);
    const outcome = await confirm(draft);
    expect(outcome.findings).toEqual([]);
    expect((await confirm(draft)).receipt).toEqual(outcome.receipt);
    expect(outcome.receipt).toMatchObject({ rowsNew: 1 });
  });
});

describe('a draft of others', () => {
  it('is neither read, listed, confirmed, changed nor thrown away', async () => {
    const draft = await givenDraft(city, 'finance', [
      standardFile(line('EAST', 1, '1', freshYear())),
    ]);
    for (const login of ['finhead', 'commerce', 'office'] as const) {
      const as = city.as(login);
      expect(await readDraft(as, draft.id)).toBeNull();
      expect((await readDrafts(as)).map((one) => one.id)).not.toContain(draft.id);
      expect(codesOf(await confirm(draft, login))).toEqual(['DRAFT_UNKNOWN']);
      expect(await reviseDraft(as, draft.id, { mode: 'REPLACE' })).toBe(false);
      expect(await discardDraft(as, draft.id)).toBe(false);
    }
    await expect(readDraft(city.as('leader'), draft.id)).rejects.toThrow(/observation.push/);
    expect((await draftOf(city, 'finance', draft.id)).state).toBe('READY');
  });
});

describe('throwing a draft away', () => {
  it('removes its files and rows; it is not confirmed afterwards', async () => {
    const draft = await givenDraft(city, 'finance', [
      standardFile(line('EAST', 1, '1', freshYear())),
    ]);
    expect(await discardDraft(city.as('finance'), draft.id)).toBe(true);
    expect(existsSync(join(city.app.spoolFolder, draft.files[0]!.spoolName))).toBe(false);
    expect(await rowsOf(draft.id)).toBe(0);
    expect(codesOf(await confirm(draft))).toEqual(['DRAFT_NOT_READY']);
  });

  // The check that was running brought it back to life with rows nobody would ever clear.
  it('while it is being worked through is final', async () => {
    const lines = Array.from({ length: 12_000 }, (_, i) =>
      line(i % 2 ? 'EAST' : 'WEST', (i % 12) + 1, '1', 1960 + (Math.floor(i / 24) % 60)),
    );
    const id = await givenReceived(city, 'finance', [standardFile(...lines)]);
    const work = processDraft(city.as('finance'), id);
    while ((await draftOf(city, 'finance', id)).state === 'RECEIVED')
      await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await discardDraft(city.as('finance'), id)).toBe(true);
    await work;
    expect((await draftOf(city, 'finance', id)).state).toBe('DISCARDED');
    expect(await rowsOf(id)).toBe(0);
  });

  it('is too late once it is confirmed', async () => {
    const draft = await givenDraft(city, 'finance', [
      standardFile(line('EAST', 1, '1', freshYear())),
    ]);
    await confirm(draft);
    expect(await discardDraft(city.as('finance'), draft.id)).toBe(false);
  });
});
