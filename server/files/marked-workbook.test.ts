import { utils, write } from '@e965/xlsx';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { finding, NOWHERE } from '../domain/push-finding.ts';
import { sourceOfBytes } from './file-source.ts';
import { markWorkbook } from './marked-workbook.ts';
import { sampleLines } from './open-lines.ts';
import { type FixturePart, makeZip, rowXml, workbookParts } from './zip-fixture.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const notANumber = (sheet: string | null, row: number, cell: string | null, column = '2024') =>
  finding('VALUE_NOT_A_NUMBER', { sheet, row, column, cell }, '约5');

async function linesOf(bytes: Uint8Array) {
  const sample = await sampleLines(sourceOfBytes(bytes, null), 1000);
  if ('code' in sample) throw new Error(sample.messageEn);
  return Object.fromEntries(
    sample.grids.map(({ sheet, lines }) => [sheet, lines.map(({ row, cells }) => [row, ...cells])]),
  );
}

async function cellOf(bytes: Uint8Array, sheet: string, key: string) {
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  return sheets.find(({ name }) => name === sheet)?.cells?.get(key);
}

const FILLED = {
  type: 'pattern',
  pattern: 'solid',
  fgColor: { rgb: expect.stringMatching(/FFC7CE$/) },
};

describe('a workbook given back', () => {
  const STYLES = '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="10"/></cellXfs>';
  const rows = `${rowXml(1, ['地区', '2024'])}<row r="2" ht="30"><c r="A2" t="inlineStr"><is><t>甲县</t></is></c><c r="B2" s="1"><f>1/4</f><v>0.25</v></c></row><row r="5"/>`;
  const media: FixturePart = { name: 'xl/media/image1.png', content: 'not really a picture' };
  const typed = (parts: FixturePart[]) => [...parts, media];
  const original = makeZip(typed(workbookParts([{ name: '上报', rows }], STYLES)));
  const marked = (...findings: Parameters<typeof markWorkbook>[1]) =>
    markWorkbook(sourceOfBytes(original, null), findings);

  it('holds what it held, with its formulas and their values', async () => {
    const bytes = await marked(notANumber('上报', 2, 'B2'));
    const before = await linesOf(original);
    const after = await linesOf(bytes);
    expect(after.上报).toEqual(before.上报);
    expect(await cellOf(bytes, '上报', '1,1')).toMatchObject({
      formula: '1/4',
      formulaResult: 0.25,
    });
    expect(Buffer.from(bytes).includes('xl/media/image1.png')).toBe(true);
  });

  it('fills the wrong cell and keeps the rest of its style', async () => {
    const bytes = await marked(notANumber('上报', 2, 'B2'));
    expect((await cellOf(bytes, '上报', '1,1'))?.style).toMatchObject({
      numFmt: '0.00%',
      fill: FILLED,
    });
    expect((await cellOf(bytes, '上报', '1,0'))?.style?.fill).toBeUndefined();
  });

  it('says in a note on the cell what is wrong, Chinese first', async () => {
    const found = notANumber('上报', 2, 'B2');
    const note = (await cellOf(await marked(found, found), '上报', '1,1'))?.comment?.text ?? '';
    const once = [found.messageZh, found.remedyZh, found.messageEn, found.remedyEn].join('\n');
    expect(note).toBe(`${once}\n\n${once}`);
  });

  it.each([
    ['a cell left blank in a row', 'D2', '1,3'],
    ['a row without cells', 'B5', '4,1'],
    ['a row between others', 'A3', '2,0'],
    ['a row behind the last', 'C9', '8,2'],
  ])('marks %s too', async (_, cell, key) => {
    const row = Number(cell.slice(1));
    const bytes = await marked(notANumber('上报', row, cell));
    expect(await cellOf(bytes, '上报', key)).toMatchObject({ style: { fill: FILLED } });
    expect((await linesOf(bytes)).上报).toEqual((await linesOf(original)).上报);
  });

  it('lists everything on a last sheet, with its place', async () => {
    const whole = finding('FILE_EMPTY', NOWHERE);
    const wrong = notANumber('上报', 2, 'B2');
    const list = (await linesOf(await marked(wrong, whole)))['问题清单 Findings'];
    expect(list?.[1]).toEqual([
      2,
      '上报',
      '2',
      '2024',
      'B2',
      '约5',
      wrong.messageZh,
      wrong.remedyZh,
      wrong.messageEn,
      wrong.remedyEn,
    ]);
    expect(list?.[2]?.[6]).toBe(whole.messageZh);
  });

  it('can be given back again and again', async () => {
    const once = await marked(notANumber('上报', 2, 'B2'));
    const twice = await markWorkbook(sourceOfBytes(once, null), [
      notANumber('上报', 2, 'B2'),
      notANumber('上报', 2, 'A2'),
    ]);
    expect(Object.keys(await linesOf(twice))).toEqual([
      '上报',
      '问题清单 Findings',
      '问题清单 Findings (2)',
    ]);
    const note = (await cellOf(twice, '上报', '1,1'))?.comment?.text ?? '';
    expect(note.split('“约5”')).toHaveLength(3);
    expect((await cellOf(twice, '上报', '1,0'))?.comment?.text).toContain('约5');
  });

  it('without a part of styles gets one', async () => {
    const parts = workbookParts([{ name: '上报', rows: rowXml(1, ['a']) }]).filter(
      ({ name }) => name !== 'xl/styles.xml',
    );
    const bytes = await markWorkbook(sourceOfBytes(makeZip(parts), null), [
      notANumber('上报', 1, 'A1'),
    ]);
    expect(await cellOf(bytes, '上报', '0,0')).toMatchObject({ style: { fill: FILLED } });
  });
});

describe('a text or old workbook given back', () => {
  it('is a workbook of its cells, the wrong one found by its head', async () => {
    const bytes = await markWorkbook(sourceOfBytes(utf8('地区,2023,2024\n甲县,1,约5\n'), null), [
      notANumber(null, 2, null),
    ]);
    expect((await linesOf(bytes))['数据 Data']).toEqual([
      [1, '地区', '2023', '2024'],
      [2, '甲县', '1', '约5'],
    ]);
    const cell = await cellOf(bytes, '数据 Data', '1,2');
    expect(cell).toMatchObject({ value: '约5', style: { fill: FILLED } });
    expect(cell?.comment?.text).toContain('约5');
  });

  it('never turns a text into a formula', async () => {
    const texts = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', "=cmd|'/c calc'!A0"];
    const found = texts.map((text) => finding('UNIT_UNKNOWN', NOWHERE, text));
    const source = sourceOfBytes(
      utf8(`a,b\n${texts.map((text) => `"${text}"`).join(',')}\n`),
      null,
    );
    const bytes = await markWorkbook(source, found);
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    for (const sheet of sheets) {
      for (const cell of sheet.cells?.values() ?? []) expect(cell.formula).toBeUndefined();
    }
    expect(sheets[0]?.rows[1]).toEqual(texts);
    expect(sheets[1]?.rows.slice(1).map((row) => row[4])).toEqual(texts);
    const original = makeZip(workbookParts([{ name: 'S', rows: rowXml(1, ['=1+1']) }]));
    const marked = await markWorkbook(sourceOfBytes(original, null), found);
    const again = await readXlsx(marked, { readStyles: true });
    for (const sheet of again.sheets) {
      for (const cell of sheet.cells?.values() ?? []) expect(cell.formula).toBeUndefined();
    }
  });

  it('keeps the sheets of an old workbook', async () => {
    const book = utils.book_new();
    utils.book_append_sheet(
      book,
      utils.aoa_to_sheet([
        ['地区', '2024'],
        ['甲县', 5],
      ]),
      '上报',
    );
    const old = new Uint8Array(write(book, { type: 'buffer', bookType: 'biff8' }));
    const bytes = await markWorkbook(sourceOfBytes(old, null), [notANumber('上报', 2, 'B2')]);
    expect((await linesOf(bytes)).上报).toEqual([
      [1, '地区', '2024'],
      [2, '甲县', '5'],
    ]);
    expect(await cellOf(bytes, '上报', '1,1')).toMatchObject({ style: { fill: FILLED } });
  });

  it('is the list alone when it cannot be read', async () => {
    const found = finding('FILE_TYPE_UNKNOWN', NOWHERE, 'PDF');
    const bytes = await markWorkbook(sourceOfBytes(utf8('%PDF-1.7'), null), [found]);
    expect(Object.keys(await linesOf(bytes))).toEqual(['问题清单 Findings']);
  });
});
