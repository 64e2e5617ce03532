import { describe, expect, it } from 'vitest';
import type { RawTable } from '../domain/raw-row.ts';
import type { ColumnMapping } from './column-mapping.ts';
import { sourceOfBytes } from './file-source.ts';
import { openLines, sampleLines } from './open-lines.ts';
import { readFile } from './read-file.ts';
import { type FixturePart, makeZip, rowXml, workbookParts } from './zip-fixture.ts';

const ACROSS: ColumnMapping = {
  code: 'across',
  nameZh: '宽表',
  nameEn: 'Wide',
  layout: 'PERIODS_ACROSS',
  indicator: { code: 'GDP' },
  blank: 'SKIP',
};
const read = (bytes: Uint8Array, mapping: ColumnMapping | null = ACROSS) =>
  readFile(bytes, { fileName: 'x.xlsx', mapping });
const codes = (table: RawTable) => table.findings.map((finding) => finding.code);
const sheet = (name: string, value: number, state?: 'hidden') => ({
  name,
  rows: rowXml(1, ['地区', '2024']) + rowXml(2, ['甲县', value]),
  ...(state && { state }),
});

/** Cell formats 0 General, 1 percent, 2 a month, 3 a day, 4 a number with a percent sign in quotes. */
const STYLES = `<numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/><numFmt numFmtId="165" formatCode="0.0&quot;%&quot;"/></numFmts>
<cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="165"/></cellXfs>`;

describe('a workbook', () => {
  it('is read from its first sheet that is not hidden', async () => {
    const bytes = makeZip(
      workbookParts([sheet('草稿', 1, 'hidden'), sheet('上报', 2), sheet('备用', 3)]),
    );
    const table = await read(bytes);
    expect(table.findings).toEqual([]);
    expect(table.rows).toMatchObject([{ unit: '甲县', period: '2024', value: '2' }]);
    expect(table.rows[0]?.place).toEqual({ sheet: '上报', row: 2, column: '2024', cell: 'B2' });
  });

  it('is read from the sheet the mapping names, hidden or not', async () => {
    const bytes = makeZip(workbookParts([sheet('上报', 2), sheet('草稿', 1, 'hidden')]));
    expect((await read(bytes, { ...ACROSS, sheet: '草稿' })).rows[0]?.value).toBe('1');
  });

  it('lists its sheets where the named one does not exist', async () => {
    const bytes = makeZip(workbookParts([sheet('上报', 2), sheet('说明', 3)]));
    const table = await read(bytes, { ...ACROSS, sheet: '数据' });
    expect(table.findings).toMatchObject([{ code: 'SHEET_NOT_FOUND', value: '数据' }]);
    expect(table.findings[0]?.messageZh).toContain('上报, 说明');
  });

  it.each([
    ['a number as the file holds it', '<c><v>0.10000000000000001</v></c>', '0.1'],
    ['a sum with its float residue', '<c><v>0.30000000000000004</v></c>', '0.30000000000000004'],
    ['an error', '<c t="e"><v>#N/A</v></c>', '#N/A'],
    ['a failed formula', '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>', '#DIV/0!'],
    ['a calculated formula', '<c><f>A1*2</f><v>8</v></c>', '8'],
    ['a formula never calculated', '<c><f>SUM(A1:A9)</f></c>', '=SUM(A1:A9)'],
    ['a text that looks like a formula', '<c t="inlineStr"><is><t>=1+1</t></is></c>', '=1+1'],
    ['a percentage', '<c s="1"><v>0.056</v></c>', '5.6%'],
    ['a number beside a quoted percent sign', '<c s="4"><v>5.6</v></c>', '5.6'],
    ['a month', '<c s="2"><v>45536</v></c>', '2024-09'],
    ['a day', '<c s="3"><v>45536</v></c>', '2024-09-01'],
    ['a truth value', '<c t="b"><v>1</v></c>', 'TRUE'],
  ])('hands over %s', async (_, cell, value) => {
    const rows = `${rowXml(1, ['地区', '2024'])}<row r="7"><c t="inlineStr"><is><t>甲县</t></is></c>${cell}</row>`;
    const table = await read(makeZip(workbookParts([{ name: 'S', rows }], STYLES)));
    expect(table.rows).toMatchObject([{ value, place: { sheet: 'S', row: 7, cell: 'B7' } }]);
  });

  it('names the value cell of a row in a long table', async () => {
    const rows =
      rowXml(3, ['单位', '指标', '期间', '备注', '数值']) +
      rowXml(4, ['甲县', 'GDP', 2024, '', '约5']);
    const table = await read(makeZip(workbookParts([{ name: 'S', rows }])), null);
    expect(table.rows).toMatchObject([{ period: '2024', value: '约5', place: { cell: 'E4' } }]);
  });

  it('reports a value that stands outside its header', async () => {
    const rows = rowXml(1, ['地区', '2024']) + rowXml(2, ['甲县', 1, 2]) + rowXml(3, ['乙县']);
    const table = await read(makeZip(workbookParts([{ name: 'S', rows }])));
    expect(table.findings).toMatchObject([{ code: 'ROW_RAGGED', place: { sheet: 'S', row: 2 } }]);
    expect(table.blankCells).toBe(1);
  });
});

describe('a hostile or broken workbook', () => {
  const honest = workbookParts([sheet('S', 1)]);
  const withPart = (part: FixturePart) => makeZip([...honest, part]);
  const MEGABYTES = 1024 * 1024;

  it('is refused by its directory when it would unfold beyond the limit', async () => {
    const bomb = withPart({ name: 'xl/media/a.xml', content: 'x', claimedSize: 300 * MEGABYTES });
    const start = performance.now();
    expect(codes(await read(bomb))).toEqual(['FILE_TOO_LARGE']);
    expect(performance.now() - start).toBeLessThan(500);
  });

  it('is refused when it really unfolds a thousandfold', async () => {
    const bomb = withPart({ name: 'xl/media/a.xml', content: new Uint8Array(40 * MEGABYTES) });
    expect(bomb.length).toBeLessThan(MEGABYTES);
    expect(codes(await read(bomb))).toEqual(['FILE_TOO_LARGE']);
  });

  it('is not inflated beyond the size its directory claims', async () => {
    const parts = honest.map((part) =>
      part.name.includes('sheet1')
        ? { ...part, content: `${part.content}${' '.repeat(60 * MEGABYTES)}`, claimedSize: 4096 }
        : part,
    );
    const bytes = makeZip(parts);
    const before = process.memoryUsage().rss;
    expect(codes(await read(bytes))).toEqual(['FILE_UNREADABLE']);
    expect(process.memoryUsage().rss - before).toBeLessThan(40 * MEGABYTES);
  });

  it('is refused when it claims no size at all for what it packs', async () => {
    const part = { name: 'xl/a.xml', content: 'y'.repeat(100_000), claimedSize: 0 };
    expect(codes(await read(withPart(part)))).toEqual(['FILE_UNREADABLE']);
  });

  it('is refused when it has thousands of parts', async () => {
    const many = Array.from({ length: 2001 }, (_, at) => ({ name: `p${at}`, content: '' }));
    expect(codes(await read(makeZip([...honest, ...many])))).toEqual(['FILE_TOO_LARGE']);
  });

  it('is refused when a part is encrypted', async () => {
    const table = await read(withPart({ name: 'xl/a.xml', content: 'x', isEncrypted: true }));
    expect(codes(table)).toEqual(['FILE_UNREADABLE']);
  });

  it.each([0.2, 0.5, 0.9, 0.999])(
    'is refused when cut off after %d of its length',
    async (share) => {
      const bytes = makeZip(honest);
      const table = await read(bytes.subarray(0, Math.floor(bytes.length * share)));
      expect(codes(table)).toEqual(['FILE_UNREADABLE']);
    },
  );

  it('is refused when one byte of a sheet was changed', async () => {
    const bytes = makeZip(honest);
    const at = Buffer.from(bytes).indexOf('sheet1.xml') + 20;
    bytes[at] = bytes[at]! ^ 0xff;
    expect(codes(await read(bytes))).toEqual(['FILE_UNREADABLE']);
  });

  it.each([
    ['word/document.xml', /docx/],
    ['content.xml', /OpenDocument/],
    ['xl/workbook.bin', /xlsb/],
    ['readme.txt', /zip/],
  ])('is refused when it is another kind of archive, with %s', async (name, kind) => {
    const table = await read(makeZip([{ name, content: 'x' }]));
    expect(codes(table)).toEqual(['FILE_TYPE_UNKNOWN']);
    expect(table.findings[0]?.value).toMatch(kind);
  });

  it('is refused when entities feed on each other, in whatever part they stand', async () => {
    const levels = Array.from(
      { length: 12 },
      (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`,
    );
    const bomb = `<?xml version="1.0"?><!-- x --><!DOCTYPE w [<!ENTITY e0 "x">${levels.join('')}]>`;
    for (const name of ['sheet1.xml', 'styles.xml', 'workbook.xml', '_rels/.rels']) {
      const parts = workbookParts([sheet('S', 1)]).map((part) =>
        part.name.includes(name) ? { ...part, content: `${bomb}${part.content}` } : part,
      );
      const start = performance.now();
      const { findings } = await read(makeZip(parts));
      expect(findings).toMatchObject([{ code: 'FILE_UNREADABLE' }]);
      expect(findings[0]!.messageEn).toContain('document type definition');
      expect(performance.now() - start).toBeLessThan(2000);
    }
    const unread = { name: 'customXml/item1.xml', content: `${bomb}<w/>` };
    expect(codes(await read(makeZip([...honest, unread])))).toEqual(['FILE_UNREADABLE']);
  });

  it.each([
    ['a program', 'xl/vbaProject.bin'],
    ['a sheet of old macros', 'xl/macrosheets/sheet1.xml'],
  ])('is refused when it holds %s', async (_, name) => {
    expect(codes(await read(withPart({ name, content: 'x' })))).toEqual(['FILE_HAS_MACROS']);
  });

  it('is refused when two of its parts have one name', async () => {
    const twin = { name: 'xl/worksheets/SHEET1.xml', content: '<worksheet/>' };
    expect(codes(await read(withPart(twin)))).toEqual(['FILE_UNREADABLE']);
  });

  it.each(['xl/worksheets/sheet1.xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels'])(
    'is refused when the part %s is missing',
    async (name) => {
      const { findings } = await read(makeZip(honest.filter((part) => part.name !== name)));
      expect(findings.map((found) => found.code)).not.toEqual([]);
    },
  );

  it('is refused when its elements nest without end', async () => {
    const rows = `<row r="1"><c><is>${'<t>'.repeat(100_000)}`;
    expect(codes(await read(makeZip(workbookParts([{ name: 'S', rows }]))))).toEqual([
      'FILE_UNREADABLE',
    ]);
  });
});

describe('the lines of a sheet', () => {
  const lines = async (rows: string, extra: FixturePart[] = []) => {
    const bytes = makeZip([...workbookParts([{ name: 'S', rows }], STYLES), ...extra]);
    const stream = await openLines(sourceOfBytes(bytes, null), { sheet: null });
    if ('code' in stream) throw new Error(stream.messageEn);
    const taken = [];
    for (;;) {
      const { done, value } = await stream.lines.next();
      if (done) return { lines: taken, findings: value };
      taken.push(...value);
    }
  };

  it('know their own numbers, blank rows and cells left out', async () => {
    const rows =
      '<row r="2"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row><row r="3"/><row r="9"><c r="A9"><v>3</v></c><c r="B9" s="1"/></row>';
    expect(await lines(rows)).toEqual({
      lines: [
        { row: 2, cells: ['', '1', '', '2'] },
        { row: 9, cells: ['3'] },
      ],
      findings: [],
    });
  });

  it('may leave out the numbers of rows or of cells', async () => {
    const rows =
      '<row><c><v>1</v></c><c><v>2</v></c></row><row><c r="B5"><v>3</v></c></row><row><c><v>4</v></c></row>';
    expect((await lines(rows)).lines).toEqual([
      { row: 1, cells: ['1', '2'] },
      { row: 5, cells: ['', '3'] },
      { row: 6, cells: ['4'] },
    ]);
  });

  it('do not believe what the sheet says about its extent', async () => {
    const parts = workbookParts([{ name: 'S', rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }]);
    const bytes = makeZip(
      parts.map((part) =>
        part.name.includes('sheet1')
          ? {
              ...part,
              content: String(part.content).replace(
                '<sheetData>',
                '<dimension ref="A1:XFD1048576"/><sheetData>',
              ),
            }
          : part,
      ),
    );
    expect(await sampleLines(sourceOfBytes(bytes, null))).toEqual({
      grids: [{ sheet: 'S', lines: [{ row: 1, cells: ['1'] }] }],
      hiddenSheets: [],
    });
  });

  it.each([
    ['rows that go backwards', '<row r="2"/><row r="1"/>', 'FILE_UNREADABLE'],
    ['a row that comes twice', '<row r="2"/><row r="2"/>', 'FILE_UNREADABLE'],
    ['row zero', '<row r="0"/>', 'FILE_UNREADABLE'],
    ['a negative row', '<row r="-1"/>', 'FILE_UNREADABLE'],
    ['a row that is no number', '<row r="NaN"/>', 'FILE_UNREADABLE'],
    ['a row beyond the last', '<row r="1048577"/>', 'FILE_UNREADABLE'],
    ['a cell of another row', '<row r="1"><c r="A2"/></row>', 'FILE_UNREADABLE'],
    ['a cell that comes twice', '<row r="1"><c r="B1"/><c r="B1"/></row>', 'FILE_UNREADABLE'],
    ['cells out of order', '<row r="1"><c r="B1"/><c r="A1"/></row>', 'FILE_UNREADABLE'],
    ['a cell without letters', '<row r="1"><c r="1"/></row>', 'FILE_UNREADABLE'],
    ['a column beyond the last', '<row r="1"><c r="XFE1"/></row>', 'TOO_MANY_COLUMNS'],
    ['a column far beyond the last', '<row r="1"><c r="ZZZZZZ1"/></row>', 'TOO_MANY_COLUMNS'],
    [
      'a text that does not exist',
      '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
      'FILE_UNREADABLE',
    ],
    ['a text below zero', '<row r="1"><c r="A1" t="s"><v>-1</v></c></row>', 'FILE_UNREADABLE'],
    [
      'a text that is no number',
      '<row r="1"><c r="A1" t="s"><v>NaN</v></c></row>',
      'FILE_UNREADABLE',
    ],
  ])('end with a finding at %s', async (_, rows, code) => {
    const { findings } = await lines(`${rows}<row r="9"><c r="A9"><v>1</v></c></row>`);
    expect(findings).toMatchObject([{ code, place: { sheet: 'S' } }]);
  });

  it.each([
    ['a formula of another file', '<f>[1]Sheet1!A1*2</f>', 'A1'],
    ['a live link', "<f>cmd|'/c calc'!A0</f>", 'A1'],
    ['a formula shared by the cells below', '<f t="shared" ref="A1:A2" si="0">[1]S!A1</f>', 'A1'],
  ])('name the cell that takes its value from elsewhere: %s', async (_, formula, cell) => {
    const rows = `<row r="1"><c r="A1">${formula}<v>5</v></c></row>`;
    const { findings } = await lines(rows);
    expect(findings).toMatchObject([{ code: 'EXTERNAL_LINK', place: { sheet: 'S', cell } }]);
  });

  it('name every cell that shares such a formula', async () => {
    const rows =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">[1]S!A1</f><v>5</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>5</v></c></row>';
    const { findings } = await lines(rows);
    expect(findings.map((found) => found.place.cell)).toEqual(['A1', 'A2']);
  });

  it('are fine when other files are known to the workbook and used by no cell', async () => {
    const link = { name: 'xl/externalLinks/externalLink1.xml', content: '<externalLink/>' };
    const rows = '<row r="1"><c r="A1"><f>A2*2</f><v>5</v></c></row>';
    expect((await lines(rows, [link])).findings).toEqual([]);
  });

  it('keep what an extension with a familiar name does not take back', async () => {
    const parts = workbookParts(
      [{ name: 'S', rows: '<row r="1"><c r="A1" s="3"><v>44074</v></c></row>' }],
      STYLES,
    ).map((part) =>
      part.name === 'xl/workbook.xml'
        ? {
            ...part,
            content: String(part.content).replace(
              /(<workbook[^>]*>)(.*)<\/workbook>/,
              '$1<workbookPr date1904="1"/>$2<extLst><x:workbookPr xmlns:x="u"/></extLst></workbook>',
            ),
          }
        : part,
    );
    const sample = await sampleLines(sourceOfBytes(makeZip(parts), null));
    expect(sample).toMatchObject({ grids: [{ lines: [{ cells: ['2024-09-01'] }] }] });
  });

  it('are the first of every visible sheet in a sample', async () => {
    const bytes = makeZip(
      workbookParts([sheet('一', 1), sheet('草稿', 2, 'hidden'), sheet('二', 3)]),
    );
    expect(await sampleLines(sourceOfBytes(bytes, null), 1)).toEqual({
      grids: [
        { sheet: '一', lines: [{ row: 1, cells: ['地区', '2024'] }] },
        { sheet: '二', lines: [{ row: 1, cells: ['地区', '2024'] }] },
      ],
      hiddenSheets: ['草稿'],
    });
  });
});
