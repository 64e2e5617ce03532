import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { sourceOfPath } from './file-source.ts';
import { sampleLines } from './open-lines.ts';

const data = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', 'shared', 'data');

function filesOf(name: string, ending: RegExp): string[] {
  const folder = join(data, name);
  if (!existsSync(folder)) {
    console.warn(`Skipped: the public files of ${name} are not beside this repository`);
    return [];
  }
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter((path) => ending.test(path))
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile())
    .sort();
}

async function readAll(path: string) {
  return sampleLines(await sourceOfPath(path, basename(path)), 2_000_000);
}

/** Sheets with the number of their lines and of their cells that hold something. */
async function countsOf(path: string): Promise<Record<string, [number, number]> | string> {
  const read = await readAll(path);
  if ('code' in read) return read.code;
  return Object.fromEntries(
    read.grids.map(({ sheet, lines }) => [
      sheet ?? '',
      [lines.length, lines.flatMap(({ cells }) => cells.filter((cell) => cell !== '')).length],
    ]),
  );
}

const workbooks = ['xlsx_readxl_tests', 'xlsx_smungs_government', 'xlsx_unpivotr'].flatMap((name) =>
  filesOf(name, /\.xlsx?$/),
);
describe.skipIf(workbooks.length === 0)('public workbooks', () => {
  it('are all read, each sheet to its end', async () => {
    for (const path of workbooks) expect(await countsOf(path), path).toBeTypeOf('object');
    expect(workbooks.length).toBeGreaterThan(60);
  });

  it.each([
    ['iris-excel-xlsx.xlsx', { iris: [151, 755] }],
    ['65536-rows-xls.xls', { Sheet1: [2, 2] }],
    ['los-angeles-arrests-xlsx.xlsx', { Sheet1: [195, 6985] }],
    ['nonstandard-xml-ns-prefix.xlsx', { Sheet1: [3, 6] }],
    ['no-styles-or-sharedStrings-parts.xlsx', { Sheet1: [12, 36] }],
    ['inlineStr2.xlsx', { Requirements: [2, 14] }],
    ['toronto_transit.xlsx', { '1985-2017 ACTUALS': [56, 1544] }],
    ['us-crime-3.xlsx', { '16tbl03': [513, 4520] }],
    ['enron.xlsx', { Report: [77, 588] }],
  ])('%s holds %j', async (name, expected) => {
    const path = workbooks.find((path) => basename(path) === name)!;
    expect(await countsOf(path)).toEqual(expected);
  });

  // Different files by their making: one has cells behind column IV, where the old format ends, the other
  // holds 0.30000000000000004 where its twin holds 0.3.
  const DIFFERENT = ['geometry.xls', 'iris-excel-xls.xls'];
  const twins = workbooks
    .filter((path) => path.endsWith('.xls') && !DIFFERENT.includes(basename(path)))
    .flatMap((old) => {
      const names = [old.replace(/\.xls$/, '.xlsx'), old.replace(/-xls\.xls$/, '-xlsx.xlsx')];
      const twin = names.find((path) => workbooks.includes(path));
      return twin === undefined ? [] : [[basename(old), old, twin] as const];
    });
  it.each(twins)(
    '%s holds the same in both formats, dates, errors and all',
    async (_, old, twin) => {
      expect(await readAll(old)).toEqual(await readAll(twin));
    },
  );
});

const texts = filesOf('csv_frictionless', /./);
/** An empty file, archives and OpenDocument, other encodings, and a table of more than 5,000 columns. */
const REFUSED = {
  FILE_EMPTY: 1,
  FILE_TYPE_UNKNOWN: 7,
  FILE_UNREADABLE: 3,
  TOO_MANY_COLUMNS: 1,
};
describe.skipIf(texts.length === 0)('public text tables and what came with them', () => {
  it('are read or refused with a reason, each of them', async () => {
    const refused: Record<string, number> = {};
    for (const path of texts) {
      const read = await countsOf(path);
      if (typeof read === 'string') refused[read] = (refused[read] ?? 0) + 1;
    }
    expect(texts.length).toBe(165);
    expect(refused).toEqual(REFUSED);
  });

  it.each([
    ['data/table.csv', [3, 6]],
    ['data/table.tsv', [4, 8]],
    ['data/countries.csv', [7, 22]],
    ['data/delimiter.csv', [3, 6]],
    ['data/doublequote.csv', [6, 102]],
    ['data/escaping.csv', [4, 8]],
    ['data/blank-rows.csv', [4, 9]],
    ['data/structure-errors.csv', [5, 15]],
    ['data/issue-1066-largecellsize.csv', [20, 40]],
  ])('%s holds %j lines and cells', async (name, expected) => {
    const path = texts.find((path) => path.endsWith(name))!;
    expect(await countsOf(path)).toEqual({ '': expected });
  });
});
