import { describe, expect, it } from 'vitest';
import type { RawTable } from '../domain/raw-row.ts';
import type { ColumnMapping } from './column-mapping.ts';
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

  it('does not expand entities that feed on each other', async () => {
    const levels = Array.from(
      { length: 12 },
      (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`,
    );
    const rows = rowXml(1, ['地区', '2024']) + rowXml(2, ['&e12;', 1]);
    const parts = workbookParts([{ name: 'S', rows }]).map((part) =>
      part.name.includes('sheet1')
        ? { ...part, content: `<!DOCTYPE w [<!ENTITY e0 "x">${levels.join('')}]>${part.content}` }
        : part,
    );
    const start = performance.now();
    const { rows: found } = await read(makeZip(parts));
    expect((found[0]?.unit ?? '').length).toBeLessThan(100);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
