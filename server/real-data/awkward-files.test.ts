import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { isOnPostgres } from '../test-support/test-store.ts';
import { type Doors, givenDoors, realFolder } from './doors.ts';

/** Each folder with the files that go through a draft in the quick lane too. */
const FOLDERS: [folder: string, drafted: RegExp][] = [
  ['csv_spectrum', /newlines_crlf.csv|escaped_quotes.csv|utf8.json/],
  ['csv_frictionless', /defective-rows|issue-1066-large|implicit-gz|empty.csv/],
  ['xlsx_readxl_tests', /types.xls|list_type.xlsx|empty-sheets.xlsx/],
  ['xlsx_smungs_government', /school.xlsx/],
  ['xlsx_unpivotr', /worked-examples.xlsx|nested.html|logo.png/],
];
if (!isOnPostgres) {
  console.warn(
    'Skipped: most awkward workbooks and drafts, as each starts two threads; set TEST_DATABASE_URL',
  );
}

/** Reads whatever stands in the first two columns, so that a file is read to its end. */
const BY_POSITION = {
  code: 'by-position',
  layout: 'TIDY',
  columns: { unit: '#1', value: '#2' },
  indicator: { code: 'BUDGET' },
  period: { code: '2026YTD09' },
  blank: 'SKIP',
};

/** The quick lane takes every text and one workbook in eight. */
const isInThisLane = (path: string, index: number) =>
  isOnPostgres || !/\.xlsx?$/.test(path) || index % 8 === 0;

type Finding = { code: string; sheet: string | null; row: number | null; remedyZh: string };

let doors: Doors;
beforeAll(async () => {
  doors = await givenDoors();
  await doors.save(BY_POSITION);
});

describe.each(FOLDERS)('the awkward files of %s', (name, drafted) => {
  const folder = realFolder(name);
  const files =
    folder === null
      ? []
      : readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .sort();
  const sent = (path: string) => ({
    fileName: path.slice(folder!.length + 1),
    bytes: readFileSync(path),
  });

  it.skipIf(folder === null)(
    'are each accepted or refused with a reason, as they come and read by position',
    async () => {
      expect(files.length).toBeGreaterThan(5);
      for (const path of files.filter(isInThisLane)) {
        for (const terms of [{}, { mapping: BY_POSITION.code }]) {
          const { status, body } = await doors.push({ ...sent(path), ...terms });
          expect([200, 422], path).toContain(status);
          expectTold(body.findings, status === 422, path);
          if (body.receipt) expectAllCounted(body.receipt);
        }
      }
      expect(doors.city.log.filter(({ level }) => level >= 50)).toEqual([]);
    },
    900_000,
  );

  it.skipIf(folder === null)(
    'become drafts that are read to their end: no line of them is neither read nor reported',
    async () => {
      const chosen = files.filter((path) => isOnPostgres || drafted.test(path));
      expect(chosen.length).toBeGreaterThan(0);
      for (const path of chosen) {
        const draft = await doors.draft([sent(path)]);
        expect(['READY', 'REFUSED'], path).toContain(draft.state);
        expectTold(draft.findings, draft.state === 'REFUSED', path);
        if (draft.state === 'READY') expectAllCounted(draft);
        const [{ linesRead, blankCells }] = draft.files;
        // No unit here is known to the hub: every line with a value has to be refused.
        const lines = new Set(draft.findings.map((one: Finding) => `${one.sheet} ${one.row}`));
        if (draft.rowsRead > 0 && blankCells === 0 && draft.findingCount <= 500)
          expect(lines.size, path).toBe(linesRead);
      }
      expect(doors.city.log.filter(({ level }) => level >= 50)).toEqual([]);
    },
    1_200_000,
  );
});

type Counts = Record<'rowsRead' | 'rowsNew' | 'rowsChanged' | 'rowsUnchanged', number>;
function expectAllCounted({ rowsRead, rowsNew, rowsChanged, rowsUnchanged }: Counts): void {
  expect(rowsNew + rowsChanged + rowsUnchanged).toBe(rowsRead);
}

/** What is refused says why and what to do; what is accepted has nothing to say. */
function expectTold(findings: readonly Finding[], isRefused: boolean, name: string): void {
  expect(findings.length > 0, name).toBe(isRefused);
  for (const one of findings) expect(one.remedyZh.length, name).toBeGreaterThan(4);
}
