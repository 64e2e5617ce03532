import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { anIndicator, aUnit } from '../test-support/city-catalogue.ts';
import { type Doors, givenDoors, realFolder } from './doors.ts';

const folder = realFolder('eurostat_tsv_dev');
const FILES = ['educ_uoe_fine06', 'ilc_li41', 'nama_10r_2gdp'];

type Table = { parts: string[]; keys: string[][]; cells: string[][] };
/** A file cut at its tabs and commas, without the readers under test. */
function tableOf(name: string): Table {
  const lines = readFileSync(join(folder!, `${name}.tsv`), 'utf8')
    .trimEnd()
    .split(/\r?\n/);
  const rows = lines.slice(1).map((line) => line.split('\t').map((cell) => cell.trim()));
  return {
    parts: lines[0]!
      .split('\t')[0]!
      .replace(/\\time$/, '')
      .split(','),
    keys: rows.map((row) => row[0]!.split(',')),
    cells: rows.map((row) => row.slice(1)),
  };
}

describe.skipIf(folder === null)('bulk files of Eurostat', { timeout: 300_000 }, () => {
  let doors: Doors;
  beforeAll(async () => {
    doors = await givenDoors();
  });

  it.each(FILES)('%s: every cell is a value or a reason, and every flag is said', async (name) => {
    const { parts, keys, cells } = tableOf(name);
    const geo = parts.indexOf('geo');
    const others = parts.filter((_, at) => at !== geo);
    const keyOf = (key: string[]) => key.filter((_, at) => at !== geo).join('.');
    const titles = [...new Set(keys.map(keyOf))];
    const indicators = Object.fromEntries(titles.map((title, at) => [title, `${name}_${at}`]));
    await doors.apply({
      units: [...new Set(keys.map((key) => key[geo]!))].map((code) =>
        aUnit({ code, nameZh: code, unitType: 'PROVINCE' }),
      ),
      indicators: titles.map((title) =>
        anIndicator({
          code: indicators[title]!,
          nameZh: `${name} ${title}`,
          kind: 'LEVEL',
          frequency: 'YEAR',
        }),
      ),
    });
    const flags = new Set(cells.flat().flatMap((cell) => [...cell.replace(/[^a-z]/g, '')]));
    await doors.save({
      code: name,
      layout: 'PERIODS_ACROSS',
      splitColumn: { column: `${parts.join(',')}\\time`, by: ',' },
      unit: { column: 'geo' },
      indicator: { columns: others },
      indicators,
      missingMarkers: { ':': 'NOT_COLLECTED' },
      footnoteMarks: Object.fromEntries(
        [...flags].map((flag) => [
          flag,
          flag === 'e' ? { quality: 'ESTIMATE' } : { note: `Eurostat: flag ${flag}` },
        ]),
      ),
      blank: 'REFUSE',
    });
    const { status, body } = await doors.push({
      fileName: `${name}.tsv`,
      bytes: readFileSync(join(folder!, `${name}.tsv`)),
      mapping: name,
    });
    expect([status, body.findings.slice(0, 3)]).toEqual([200, []]);
    const all = cells.flat().length;
    expect(body.receipt).toMatchObject({ rowsRead: all, rowsNew: all, blankCells: 0 });
    const noted = [...flags].filter((flag) => flag !== 'e').sort();
    expect(body.receipt.notes.map((note: string) => note.at(-1)).sort()).toEqual(noted);
    const first = titles[0]!;
    const values = await doors.values(indicators[first]!);
    const own = cells.filter((_, at) => keyOf(keys[at]!) === first).flat();
    expect(values.size).toBe(own.length);
    const absent = [...values.values()].filter((value) => value === 'NOT_COLLECTED');
    expect(absent).toHaveLength(own.filter((cell) => cell.startsWith(':')).length);
  });
});
