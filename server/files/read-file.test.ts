import { describe, expect, it } from 'vitest';
import type { RawTable } from '../domain/raw-row.ts';
import type { ColumnMapping } from './column-mapping.ts';
import { sourceOfBytes } from './file-source.ts';
import { readFile, readFileStream } from './read-file.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const hex = (text: string) => Uint8Array.from(Buffer.from(text.replace(/\s/g, ''), 'hex'));
const read = (text: string, mapping: ColumnMapping | null = null) =>
  readFile(utf8(text), { fileName: 'x.csv', mapping });

const values = (table: RawTable) =>
  table.rows.map((row) => [row.unit, row.indicator, row.period, row.value ?? row.missingReason]);
const codes = (table: RawTable) => table.findings.map((finding) => finding.code);

const ACROSS: ColumnMapping = {
  code: 'across',
  nameZh: '宽表',
  nameEn: 'Wide',
  layout: 'PERIODS_ACROSS',
  headerStartsWith: '地区',
  indicator: { preamble: '指标' },
  indicators: { '地区生产总值(亿元)': 'GDP' },
  blank: 'SKIP',
};

describe('text', () => {
  // 地区,2024年 / 北京市,1 in GB18030, as a download has it.
  const GB18030 = hex('b5d8c7f8 2c 32303234c4ea 0d0a b1b1bea9cad0 2c 31 0d0a');
  const utf16 = (text: string) => Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'));
  const mapping: ColumnMapping = { ...ACROSS, indicator: { code: 'F' } };

  it.each([
    ['GB18030', GB18030],
    ['UTF-8', utf8('地区,2024年\r\n北京市,1\r\n')],
    ['UTF-8 with a byte order mark', utf8('\ufeff地区,2024年\n北京市,1\n')],
    ['UTF-16 little endian', utf16('地区\t2024年\n北京市\t1\n')],
    ['UTF-16 big endian', Uint8Array.from(Buffer.from(utf16('地区,2024年\n北京市,1')).swap16())],
  ])('is read in %s', async (_, bytes) => {
    const table = await readFile(bytes, { fileName: null, mapping });
    expect(values(table)).toEqual([['北京市', 'F', '2024年', '1']]);
  });

  it.each([',', ';', '\t', '|'])('may be separated by %j', async (separator) => {
    const text = 'unit,indicator,period,value\nA,G,2024,1\nB,G,2024,2\n'.replaceAll(',', separator);
    expect(values(await read(text))).toHaveLength(2);
  });

  it('counts rows as a spreadsheet does: a line break in quotes starts none, a blank line does', async () => {
    const text =
      'unit,indicator,period,value\r\n"甲\r\n县",G,2024,"1,234.5"\r\n\r\nB,"say ""G""",2024,2';
    const table = await read(text);
    expect(values(table)).toEqual([
      ['甲\r\n县', 'G', '2024', '1234.5'],
      ['B', 'say "G"', '2024', '2'],
    ]);
    expect(table.rows.map((row) => row.place.row)).toEqual([2, 4]);
  });

  it.each([
    ['too short', 'A,G,2024', '3'],
    ['too long', 'A,G,2024,1,,9', '6'],
    ['a stray line', '合计', '1'],
  ])('reports a row that is %s and still reads the others', async (_, line, found) => {
    const table = await read(`unit,indicator,period,value\nB,G,2024,1\n${line}\nC,G,2024,1\n`);
    expect(table.findings).toMatchObject([{ code: 'ROW_RAGGED', value: found, place: { row: 3 } }]);
    expect(table.rows).toHaveLength(2);
  });

  it('forgives blank cells at the end of rows and header', async () => {
    const table = await read('unit,indicator,period,value,,\nA,G,2024,1,,\n,,,,,\nB,G,2024,2,,,\n');
    expect(table.findings).toEqual([]);
    expect(table.rows).toHaveLength(2);
  });

  it('reports a quote that is never closed instead of swallowing the rows behind it', async () => {
    const table = await read('unit,indicator,period,value\nA,G,2024,1\nB,G,2024,"2\nC,G,2024,3\n');
    expect(table.findings).toMatchObject([{ code: 'FILE_UNREADABLE', place: { row: 3 } }]);
    expect(table.rows).toHaveLength(1);
  });

  it.each([
    ['=1+1', '=1+1'],
    ['@SUM(A1)', '@SUM(A1)'],
    ['-5', '-5'],
  ])('keeps %s as the text it is', async (cell, value) => {
    const table = await read(`unit,indicator,period,value\nA,G,2024,${cell}\n`);
    expect(table.rows[0]?.value).toBe(value);
  });

  it('takes time in proportion to its rows', async () => {
    const text = (rows: number) =>
      `unit,indicator,period,value\n${'甲县,GDP,2024,"1,234.5"\n'.repeat(rows)}`;
    await read(text(20_000));
    const seconds = async (rows: number) => {
      const start = performance.now();
      expect((await read(text(rows))).rows).toHaveLength(rows);
      return performance.now() - start;
    };
    const small = await seconds(20_000);
    // Five times the rows in far less than the 25 times that quadratic work would take.
    expect(await seconds(100_000)).toBeLessThan(Math.max(small, 20) * 15);
  });
});

describe('a file read in batches', () => {
  it('hands rows on before it has ended, and what it says besides them at the end', async () => {
    const text = `unit,indicator,period,value,备注\n${'A,G,2024,1,x\n'.repeat(2_500)}注：口径不变\n`;
    const source = sourceOfBytes(utf8(text), 'x.csv');
    const stream = readFileStream(source, { fileName: 'x.csv', mapping: null });
    const sizes: number[] = [];
    for (;;) {
      const next = await stream.next();
      if (next.done) {
        expect(next.value).toMatchObject({
          notes: ['注：口径不变'],
          linesRead: 2_500,
          ignoredCells: 2_500,
          skippedLines: 0,
          skipped: [{ rule: '未用到的列 (column not mapped): 备注', count: 2_500 }],
          findings: [],
        });
        break;
      }
      expect(next.value[0]?.heads?.unit?.column).toBe('unit');
      sizes.push(next.value.length);
    }
    expect(sizes.reduce((a, b) => a + b, 0)).toBe(2_500);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(1_000);
  });

  it('can be left before its end', async () => {
    const source = sourceOfBytes(
      utf8(`unit,indicator,period,value\n${'A,G,2024,1\n'.repeat(5_000)}`),
      null,
    );
    for await (const rows of readFileStream(source, { fileName: null, mapping: null })) {
      expect(rows.length).toBeGreaterThan(0);
      break;
    }
  });
});

describe('a file without a table', () => {
  it.each([
    ['no bytes', ''],
    ['blank lines', '\n\n ,\n'],
    ['a header alone', 'unit,indicator,period,value\n'],
  ])('is empty when it holds %s', async (_, text) => {
    expect(codes(await read(text))).toEqual(['FILE_EMPTY']);
  });

  it.each([
    ['an old workbook that ends early', hex('d0cf11e0a1b11ae1 0000'), 'FILE_UNREADABLE', null],
    ['a BIFF stream that ends early', hex('0908 1000 0006 0500'), 'FILE_UNREADABLE', null],
    ['a PDF', utf8('%PDF-1.7 ...'), 'FILE_TYPE_UNKNOWN', /PDF/],
    ['a web page', utf8('<html><table><tr><td>1'), 'FILE_TYPE_UNKNOWN', /HTML/],
    ['bytes no encoding has', hex('41 ff ff ff 42'), 'FILE_UNREADABLE', null],
    ['control characters', hex('00 01 02 41'), 'FILE_TYPE_UNKNOWN', /季报/],
  ])('is refused when it is %s, whatever its name', async (_, bytes, code, value) => {
    const table = await readFile(bytes, { fileName: '季报.csv', mapping: null });
    expect(codes(table)).toEqual([code]);
    if (value !== null) expect(table.findings[0]?.value).toMatch(value);
  });

  it('says that an encrypted workbook has a password', async () => {
    const name = Buffer.from('EncryptedPackage', 'utf16le');
    const bytes = Buffer.concat([
      hex('d0cf11e0a1b11ae1'),
      Buffer.alloc(600),
      name,
      Buffer.alloc(50),
    ]);
    const table = await readFile(bytes, { fileName: 'x.xlsx', mapping: null });
    expect(codes(table)).toEqual(['FILE_UNREADABLE']);
    expect(table.findings[0]?.messageZh).toContain('密码');
  });

  it('never throws, whatever bytes arrive', async () => {
    let state = 20_241_121;
    const next = () => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return state >> 16;
    };
    const starts = ['', 'PK\x03\x04', 'PK\x05\x06', '\xff\xfe', '\xef\xbb\xbf', '"'];
    for (let round = 0; round < 300; round++) {
      const start = Buffer.from(starts[round % starts.length]!, 'latin1');
      const noise = Uint8Array.from({ length: next() % 200 }, () => next() % 256);
      const bytes = Buffer.concat([start, noise]);
      const table = await readFile(bytes, { fileName: null, mapping: round % 2 ? ACROSS : null });
      expect(table.findings.length).toBeGreaterThan(0);
    }
  });
});
