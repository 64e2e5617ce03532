import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { anIndicator, aUnit } from '../test-support/city-catalogue.ts';
import { type Doors, givenDoors, realFolder } from './doors.ts';

const folder = realFolder('cn_70city_house_price', 'tidy');
const originals = realFolder('cn_70city_house_price');

/** Units and indicators the table itself names, as an office would enter them. */
function catalogueOf(lines: readonly string[]) {
  const cells = lines.map((line) => line.split(','));
  const indicators = new Map(
    cells.map(([code, name, unit]) => [code!, { name: name!, unit: unit! }]),
  );
  const units = new Map(cells.map((row) => [row[3]!, row[4]!]));
  return {
    units: [...units].map(([code, nameZh]) => aUnit({ code, nameZh, unitType: 'CITY' })),
    indicators: [...indicators].map(([code, { name, unit }]) =>
      anIndicator({
        code,
        nameZh: name,
        kind: 'LEVEL',
        unitOfMeasureZh: unit,
        frequency: 'MONTH',
        digits: 1,
      }),
    ),
  };
}

describe.skipIf(folder === null)('house prices of 70 cities', { timeout: 300_000 }, () => {
  let doors: Doors;
  let head: string;
  let lines: string[];
  beforeAll(async () => {
    const text = gunzipSync(readFileSync(join(folder!, 'observations.csv.gz'))).toString('utf8');
    [head = '', ...lines] = text.trim().split(/\r?\n/);
    doors = await givenDoors();
    await doors.apply(catalogueOf(lines));
  });
  const table = (rows: readonly string[]) => `${head}\n${rows.join('\n')}\n`;

  it('go in with every row twice, as published: 102,936 accepted and as many reported as repeated', async () => {
    expect(lines).toHaveLength(102_936);
    const twice = lines.flatMap((line) => [line, line]);
    const { status, body } = await doors.push({ fileName: 'raw.csv', bytes: table(twice) });
    expect([status, body.findings]).toEqual([200, []]);
    expect(body.receipt).toMatchObject({
      rowsRead: 205_872,
      rowsNew: 102_936,
      rowsChanged: 0,
      rowsUnchanged: 102_936,
    });
  });

  it('say nothing new when they come once more, each row once', async () => {
    const { body } = await doors.push({ fileName: 'tidy.csv', bytes: table(lines) });
    expect(body.receipt).toMatchObject({ rowsRead: 102_936, rowsNew: 0, rowsUnchanged: 102_936 });
  });

  it('answer with June 2026 as published, its ends and its ties', async () => {
    const june = async (indicator: string) => {
      const values = await doors.values(indicator, { from: '2026-06', to: '2026-06' });
      return [...values].map(([key, value]) => [key.slice(0, 6), Number(value)] as const);
    };
    const codeOf = new Map(lines.map((line) => line.split(',')).map((row) => [row[4]!, row[3]!]));
    const monthly = await june('HPI_NEW_ALL_MOM');
    const count = (is: (value: number) => boolean) =>
      monthly.filter(([, value]) => is(value)).length;
    expect([count((v) => v < 100), count((v) => v === 100), count((v) => v > 100)]).toEqual([
      49, 1, 20,
    ]);
    const yearly = (await june('HPI_NEW_ALL_YOY')).toSorted((a, b) => a[1] - b[1]);
    expect(yearly[0]).toEqual([codeOf.get('包头'), 92.5]);
    expect(yearly.at(-1)).toEqual([codeOf.get('上海'), 103.1]);
    const used = new Map(await june('HPI_USED_ALL_MOM'));
    const tied = ['九江', '湛江', '泸州'].map((name) => used.get(codeOf.get(name)!));
    expect(tied).toEqual([99.2, 99.2, 99.2]);
  });

  it('are refused when a row stands twice with two values', async () => {
    const other = lines[0]!.replace(/,147\.7,/, ',147.8,');
    expect(other).not.toBe(lines[0]);
    const { status, body } = await doors.push({
      fileName: 'both.csv',
      bytes: table([lines[0]!, other]),
    });
    expect([status, body.receipt]).toEqual([422, null]);
    expect(body.findings[0]).toMatchObject({ row: 3 });
  });
});

describe.skipIf(originals === null)(
  'the monthly releases as the bureau published them',
  { timeout: 300_000 },
  () => {
    it('are XML and no tables: refused with a reason through either door', async () => {
      const doors = await givenDoors();
      const name = 'house_price_data_2026_07_15.xml';
      const file = {
        fileName: name,
        bytes: readFileSync(join(originals!, 'collected_data', name)),
      };
      const { status, body } = await doors.push(file);
      expect([status, body.receipt]).toEqual([422, null]);
      expect(body.findings).toHaveLength(1);
      expect(body.findings[0].remedyEn.length).toBeGreaterThan(10);
      const draft = await doors.draft([file]);
      expect([draft.state, draft.findings[0].code]).toEqual(['REFUSED', body.findings[0].code]);
    });
  },
);
