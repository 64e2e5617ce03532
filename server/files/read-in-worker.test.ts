import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RawRow, RawStream } from '../domain/raw-row.ts';
import { workbookBytes } from '../test-support/workbook.ts';
import { markFileInWorker, readFileInWorker, sampleFileInWorker } from './read-in-worker.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'baton-files-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function stored(name: string, content: string | Uint8Array) {
  const path = join(folder, name);
  writeFileSync(path, content);
  return { path, fileName: name };
}

const HEAD = 'unit,indicator,period,value\n';
const OPTIONS = { fileName: null, mapping: null };

async function drain(stream: RawStream) {
  const rows: RawRow[] = [];
  for (;;) {
    const { done, value } = await stream.next();
    if (done) return { rows, end: value };
    rows.push(...value);
  }
}

describe('a file read in a thread of its own', () => {
  it('comes out whole and in order', async () => {
    const lines = Array.from({ length: 30_000 }, (_, row) => `甲县,GDP,2024,${row}`);
    const file = stored('long.csv', `${HEAD}${lines.join('\n')}\n`);
    const { rows, end } = await drain(readFileInWorker(file, OPTIONS));
    expect(end.findings).toEqual([]);
    expect(rows.map((row) => row.value)).toEqual(lines.map((_, row) => String(row)));
  });

  it('may be a workbook, old or new', async () => {
    const bytes = await workbookBytes([
      ['unit', 'indicator', 'period', 'value'],
      ['甲县', 'GDP', '2024', 5],
    ]);
    const { rows } = await drain(readFileInWorker(stored('a.xlsx', bytes), OPTIONS));
    expect(rows).toMatchObject([{ unit: '甲县', value: '5' }]);
  });

  it('reports what is wrong with it as always', async () => {
    const { end } = await drain(readFileInWorker(stored('a.pdf', '%PDF-1.7'), OPTIONS));
    expect(end.findings).toMatchObject([{ code: 'FILE_TYPE_UNKNOWN', value: 'PDF' }]);
  });

  it('may be left before its end', async () => {
    const file = stored('left.csv', HEAD + '甲县,GDP,2024,1\n'.repeat(50_000));
    const stream = readFileInWorker(file, OPTIONS);
    expect((await stream.next()).done).toBe(false);
    await stream.return({} as never);
    expect(await stream.next()).toEqual({ done: true, value: undefined });
  });

  it('waits for a slow reader, whose own time is not counted', async () => {
    const file = stored('slow.csv', HEAD + '甲县,GDP,2024,1\n'.repeat(10_000));
    const stream = readFileInWorker(file, { ...OPTIONS, deadlineMs: 20_000 });
    let count = 0;
    for (;;) {
      const { done, value } = await stream.next();
      if (done) {
        expect(value.findings).toEqual([]);
        break;
      }
      count += value.length;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(count).toBe(10_000);
  });

  it.each([
    ['time', { deadlineMs: 1 }, /秒/],
    ['memory', { memoryMegabytes: 8 }, /MB 内存/],
  ])('ends with a finding when it takes too much %s', async (_, limit, detail) => {
    const file = stored('costly.csv', HEAD + '甲县,GDP,2024,1\n'.repeat(200_000));
    const { end } = await drain(readFileInWorker(file, { ...OPTIONS, ...limit }));
    expect(end.findings).toMatchObject([{ code: 'FILE_TOO_COSTLY' }]);
    expect(end.findings[0]?.messageZh).toMatch(detail);
  });

  it('that is not there is a fault of the caller', async () => {
    const file = { path: join(folder, 'none'), fileName: null };
    await expect(drain(readFileInWorker(file, OPTIONS))).rejects.toThrow('ENOENT');
  });
});

it('a sample and a marked workbook come from a thread too', async () => {
  const file = stored('sample.csv', `${HEAD}甲县,GDP,2024,1\n`);
  expect(await sampleFileInWorker(file, { limit: 1 })).toEqual({
    grids: [{ sheet: null, lines: [{ row: 1, cells: ['unit', 'indicator', 'period', 'value'] }] }],
    hiddenSheets: [],
  });
  const marked = await markFileInWorker(file, []);
  expect(marked).toBeInstanceOf(Uint8Array);
  expect(await sampleFileInWorker(file, { deadlineMs: 0 })).toMatchObject({
    code: 'FILE_TOO_COSTLY',
  });
});
