import { CFB, utils, type WorkBook, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import type { PushFinding } from '../domain/push-finding.ts';
import { sourceOfBytes } from './file-source.ts';
import type { Line } from './grid.ts';
import { openLines, sampleLines } from './open-lines.ts';

type Kind = 'biff8' | 'biff5' | 'biff2';

function saved(book: WorkBook, bookType: Kind = 'biff8'): Uint8Array {
  return new Uint8Array(write(book, { type: 'buffer', bookType }));
}

function bookOf(rows: unknown[][], name = '上报'): WorkBook {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), name);
  return book;
}

async function linesOf(bytes: Uint8Array, sheet: string | null = null) {
  const stream = await openLines(sourceOfBytes(bytes, '季报.xls'), { sheet });
  if ('code' in stream) return { findings: [stream], lines: [] as Line[], sheet: null };
  const lines: Line[] = [];
  for (;;) {
    const { done, value } = await stream.lines.next();
    if (done) return { findings: value as PushFinding[], lines, sheet: stream.sheet };
    lines.push(...value);
  }
}

/** A record of the old format: its number, the length of its content, the content. */
function record(id: number, content: Buffer | number[]): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt16LE(id, 0);
  head.writeUInt16LE(content.length, 2);
  return Buffer.concat([head, Buffer.from(content)]);
}

const BOUND_SHEET = 0x85;

/** The stream of a saved workbook of one sheet, with records put in at its start and that of the sheet. */
function withRecords(bytes: Uint8Array, general: Buffer[], inSheet: Buffer[] = []): Uint8Array {
  const container = CFB.read(bytes, { type: 'buffer' });
  const stream = Buffer.from(CFB.find(container, '/Workbook').content);
  const behind = (at: number) => at + 4 + stream.readUInt16LE(at + 2);
  let listed = 0;
  while (stream.readUInt16LE(listed) !== BOUND_SHEET) listed = behind(listed);
  const sheet = stream.readUInt32LE(listed + 4);
  stream.writeUInt32LE(sheet + Buffer.concat(general).length, listed + 4);
  const parts = [
    stream.subarray(0, behind(0)),
    ...general,
    stream.subarray(behind(0), behind(sheet)),
  ];
  return new Uint8Array(Buffer.concat([...parts, ...inSheet, stream.subarray(behind(sheet))]));
}

describe('a workbook of the old format', () => {
  const cells = [['地区', '2024'], ['甲县', 12.5], [], ['乙县', true]];

  it.each<Kind>(['biff8', 'biff5', 'biff2'])('in %s is read into numbered lines', async (kind) => {
    const rows = kind === 'biff8' ? cells : [['unit', '2024'], ['A', 12.5], [], ['B', true]];
    const { lines, findings } = await linesOf(saved(bookOf(rows, 'S'), kind));
    expect(findings).toEqual([]);
    expect(lines.map(({ row, cells }) => [row, cells[1]])).toEqual([
      [1, '2024'],
      [2, '12.5'],
      [4, 'TRUE'],
    ]);
    if (kind === 'biff8') expect(lines[1]?.cells[0]).toBe('甲县');
  });

  it('shows dates and percentages as their cells do', async () => {
    const book = bookOf([[45_536, 45_536, 0.056, 5]]);
    const sheet = book.Sheets.上报!;
    sheet.A1.z = 'yyyy"年"m"月"';
    sheet.B1.z = 'yyyy-mm-dd';
    sheet.C1.z = '0.00%';
    const { lines } = await linesOf(saved(book));
    expect(lines[0]?.cells).toEqual(['2024-09', '2024-09-01', '5.6%', '5']);
  });

  it('shows errors as texts', async () => {
    const book = bookOf([[1]]);
    book.Sheets.上报!.A1 = { t: 'e', v: 42 };
    expect((await linesOf(saved(book))).lines[0]?.cells).toEqual(['#N/A']);
  });

  it('is read from its first sheet that is not hidden, or from the named one', async () => {
    const book = bookOf([['草稿']], '草稿');
    utils.book_append_sheet(book, utils.aoa_to_sheet([['上报']]), '上报');
    book.Workbook = { Sheets: [{ Hidden: 1 }, { Hidden: 0 }] };
    const bytes = saved(book);
    expect((await linesOf(bytes)).sheet).toBe('上报');
    expect((await linesOf(bytes, '草稿')).lines[0]?.cells).toEqual(['草稿']);
    expect((await linesOf(bytes, '数据')).findings).toMatchObject([{ code: 'SHEET_NOT_FOUND' }]);
    expect(await sampleLines(sourceOfBytes(bytes, null))).toMatchObject({ hiddenSheets: ['草稿'] });
  });

  it('bare, without its container, is read all the same', async () => {
    expect((await linesOf(withRecords(saved(bookOf(cells)), []))).lines).toHaveLength(3);
  });
});

describe('a formula of an old workbook', () => {
  const text = (value: string) =>
    Buffer.from([value.length, 0, 0, ...Buffer.from(value, 'latin1')]);
  const OWN = record(0x1ae, [1, 0, 0x01, 0x04]);
  const OTHER = record(0x1ae, Buffer.concat([Buffer.from([1, 0]), text('\u0001x.xls'), text('S')]));
  /** The first table is the one sheet of the file itself, the second that of the other file. */
  const TABLES = record(0x17, [2, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0]);
  /** A formula in B9 with the value 5: cell A1 of a table. */
  const formula = (table: number) => {
    const value = Buffer.alloc(8);
    value.writeDoubleLE(5);
    const tokens = [0x3a, table, 0, 0, 0, 0, 0];
    return record(6, [
      8,
      0,
      1,
      0,
      0,
      0,
      ...value,
      ...Array(6).fill(0),
      tokens.length,
      0,
      ...tokens,
    ]);
  };
  const bytes = (table: number) =>
    withRecords(saved(bookOf([['甲', 1]], 'S')), [OWN, OTHER, TABLES], [formula(table)]);

  it('names its cell when it points to another file, whose sheet may have the same name', async () => {
    const { findings } = await linesOf(bytes(1));
    expect(findings).toMatchObject([{ code: 'EXTERNAL_LINK', place: { sheet: 'S', cell: 'B9' } }]);
  });

  it('is read by its value when it points into its own', async () => {
    const { findings, lines } = await linesOf(bytes(0));
    expect(findings).toEqual([]);
    expect(lines.at(-1)).toEqual({ row: 9, cells: ['', '5'] });
  });
});

describe('an old workbook that is refused', () => {
  const honest = saved(bookOf([['甲', 1]]));
  const withStreams = (...names: string[]) => {
    const container = CFB.read(honest, { type: 'buffer' });
    for (const name of names) CFB.utils.cfb_add(container, name, Buffer.from('x'));
    return new Uint8Array(CFB.write(container, { type: 'buffer' }) as Buffer);
  };

  it('has macros', async () => {
    const { findings } = await linesOf(withStreams('/_VBA_PROJECT_CUR/VBA/dir'));
    expect(findings).toMatchObject([{ code: 'FILE_HAS_MACROS' }]);
    expect(findings[0]?.remedyZh).toContain('.xlsx');
  });

  it('has a sheet of old macros, hidden or not', async () => {
    const name = Buffer.from('Macro1');
    const sheet = record(0x85, [0, 0, 0, 0, 2, 1, name.length, 0, ...name]);
    const { findings } = await linesOf(withRecords(honest, [sheet]));
    expect(findings).toMatchObject([{ code: 'FILE_HAS_MACROS' }]);
  });

  it('has a password', async () => {
    const inside = await linesOf(withRecords(honest, [record(0x2f, [1, 0, 1, 0, 1, 0])]));
    expect(inside.findings[0]?.messageZh).toContain('密码');
    const container = CFB.utils.cfb_new();
    CFB.utils.cfb_add(container, '/EncryptedPackage', Buffer.from('x'));
    const bytes = new Uint8Array(CFB.write(container, { type: 'buffer' }) as Buffer);
    expect((await linesOf(bytes)).findings[0]?.messageZh).toContain('密码');
  });

  it('has a cell where the format has no columns', async () => {
    const number = record(0x203, [0, 0, 0x2c, 1, 0, 0, ...Array(8).fill(0)]);
    const { findings } = await linesOf(withRecords(honest, [], [number]));
    expect(findings).toMatchObject([{ code: 'TOO_MANY_COLUMNS', place: { row: 1 } }]);
  });

  it('takes values from a live link', async () => {
    const path = Buffer.from('\u0001cmd\u0003/c calc', 'latin1');
    const book = record(0x1ae, [0, 0, path.length, 0, 0, ...path]);
    const { findings } = await linesOf(withRecords(honest, [book]));
    expect(findings).toMatchObject([{ code: 'EXTERNAL_LINK', value: '|cmd|/c calc' }]);
  });

  it('is a document of another program', async () => {
    const container = CFB.utils.cfb_new();
    CFB.utils.cfb_add(container, '/WordDocument', Buffer.from('x'));
    const bytes = new Uint8Array(CFB.write(container, { type: 'buffer' }) as Buffer);
    expect((await linesOf(bytes)).findings).toMatchObject([
      { code: 'FILE_TYPE_UNKNOWN', value: 'Word (.doc)' },
    ]);
  });

  it.each([0.1, 0.5, 0.9])('is cut off after %d of its length', async (share) => {
    const long = saved(bookOf(Array.from({ length: 3000 }, (_, row) => [`甲${row}`, row])));
    const { findings } = await linesOf(long.subarray(0, Math.floor(long.length * share)));
    expect(findings).toMatchObject([{ code: 'FILE_UNREADABLE' }]);
  });

  it('is a web page under the name of a workbook', async () => {
    const page = new TextEncoder().encode('<html><table><tr><td>1</td></tr></table></html>');
    const { findings } = await linesOf(page);
    expect(findings).toMatchObject([{ code: 'FILE_TYPE_UNKNOWN', value: 'HTML / XML' }]);
    expect(findings[0]?.remedyZh).toContain('另存为');
  });
});

it('a text under the name of an old workbook is read as the text it is', async () => {
  const { lines, sheet } = await linesOf(new TextEncoder().encode('地区\t2024\n甲县\t1\n'));
  expect(sheet).toBeNull();
  expect(lines.map((line) => line.cells)).toEqual([
    ['地区', '2024'],
    ['甲县', '1'],
  ]);
});
