import type { PushFinding } from '../domain/push-finding.ts';
import { columnLetters } from './cell-address.ts';
import { type Mark, marksOf } from './finding-marks.ts';
import { findingsRows, findingsSheetName, WIDTHS } from './findings-sheet.ts';
import type { Grid } from './grid.ts';
import { addNotes, addShapes, EMPTY_NOTES, EMPTY_SHAPES } from './marked-notes.ts';
import { restyleCells } from './marked-sheet.ts';
import { BARE_STYLES, markedStyles } from './marked-styles.ts';
import {
  addContentType,
  addRelationship,
  appended,
  editPackage,
  type PackageEdit,
  partOf,
} from './package-edit.ts';
import { unreadable } from './read-fault.ts';
import { relationships, type WorkbookIndex, type WorkbookSheet } from './workbook-index.ts';
import { escapeCellText, escapeXml, insertBefore, prefixOf } from './xml-edit.ts';
import { attribute } from './xml-reader.ts';
import { findEntry } from './zip-archive.ts';
import { rewriteZip } from './zip-writer.ts';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/**
 * A workbook (.xlsx) with wrong cells filled and annotated and a last sheet that lists what was found. Parts
 * that have nothing to do with it keep their bytes; in a sheet only the marked cells change.
 */
export async function markOriginal(
  index: WorkbookIndex,
  findings: readonly PushFinding[],
  heads: readonly Grid[],
): Promise<Uint8Array> {
  const edit = await editPackage(index.archive, index.path);
  const styles = markedStyles(
    (index.stylesPath && (await partOf(edit, index.stylesPath))) || BARE_STYLES,
  );
  for (const [number, sheet] of index.sheets.entries()) {
    const lines = heads.find((grid) => grid.sheet === sheet.name)?.lines ?? [];
    const texts = new Map(lines.map(({ row, cells }) => [row - 1, cells]));
    const marks = marksOf(findings, sheet.name, (row) => texts.get(row) ?? []);
    if (marks.length > 0) await markSheet(edit, sheet, number + 1, marks, styles.marked);
  }
  await writeStyles(edit, index, styles.xml());
  await addFindings(edit, index, findings);
  return rewriteZip(index.archive, edit.changed);
}

async function markSheet(
  edit: PackageEdit,
  sheet: WorkbookSheet,
  number: number,
  marks: readonly Mark[],
  styleOf: (style: number) => number,
): Promise<void> {
  const xml = await partOf(edit, sheet.path);
  if (xml === null) throw unreadable(`工作表 ${sheet.name} 缺失 (sheet ${sheet.name} is missing)`);
  const restyled = restyleCells(xml, marks, styleOf);
  const links = await relationships(edit.archive, sheet.path);
  const drawn = /<(?:[\w.-]+:)?legacyDrawing\s[^>]*>/.exec(xml)?.[0] ?? '';
  const shapes = links.find(({ id }) => id === attribute(drawn, 'id'))?.target;
  const notes = links.find(({ type }) => type === 'comments')?.target;

  const notesPath = notes ?? `xl/batonComments${number}.xml`;
  edit.changed.set(notesPath, addNotes((await partOf(edit, notesPath)) ?? EMPTY_NOTES, marks));
  if (notes === undefined) {
    await addRelationship(edit, sheet.path, 'comments', notesPath);
    await addContentType(edit, { part: notesPath, type: `${SPREADSHEET}.comments+xml` });
  }
  const shapesPath = shapes ?? `xl/drawings/batonDrawing${number}.vml`;
  edit.changed.set(shapesPath, addShapes((await partOf(edit, shapesPath)) ?? EMPTY_SHAPES, marks));
  if (shapes !== undefined) {
    edit.changed.set(sheet.path, restyled);
    return;
  }
  const id = await addRelationship(edit, sheet.path, 'vmlDrawing', shapesPath);
  const type = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
  await addContentType(edit, { extension: 'vml', type });
  edit.changed.set(sheet.path, withDrawing(restyled, id, edit.office));
}

/** What may stand behind the drawing of notes in a sheet. */
const BEHIND_DRAWING = [
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];

function withDrawing(xml: string, id: string, office: string): string {
  const p = prefixOf(xml, 'worksheet');
  const drawing = `<${p}legacyDrawing xmlns:batonR="${office}" batonR:id="${id}"/>`;
  return insertBefore(xml, BEHIND_DRAWING, 'worksheet', drawing, dataEnd(xml));
}

/** Where the cells of a sheet end. */
function dataEnd(xml: string): number {
  const end = xml.search(/<\/(?:[\w.-]+:)?sheetData\s*>/);
  return Math.max(0, end);
}

async function writeStyles(edit: PackageEdit, index: WorkbookIndex, xml: string): Promise<void> {
  if (index.stylesPath !== null && (await partOf(edit, index.stylesPath)) !== null) {
    edit.changed.set(index.stylesPath, xml);
    return;
  }
  const path = index.stylesPath ?? 'xl/batonStyles.xml';
  edit.changed.set(path, xml);
  if (index.stylesPath === null) await addRelationship(edit, index.path, 'styles', path);
  await addContentType(edit, { part: path, type: `${SPREADSHEET}.styles+xml` });
}

async function addFindings(
  edit: PackageEdit,
  index: WorkbookIndex,
  findings: readonly PushFinding[],
): Promise<void> {
  const path = freePath(edit);
  edit.changed.set(path, findingsXml(findings));
  await addContentType(edit, { part: path, type: `${SPREADSHEET}.worksheet+xml` });
  const id = await addRelationship(edit, index.path, 'worksheet', path);
  const book = (await partOf(edit, index.path)) ?? '';
  const numbers = [...book.matchAll(/\ssheetId\s*=\s*["'](\d+)["']/g)].map(([, text]) =>
    Number(text),
  );
  const names = [...book.matchAll(/<(?:[\w.-]+:)?sheet\s[^>]*/g)].map(
    ([tag]) => attribute(tag, 'name') ?? '',
  );
  const name = escapeXml(findingsSheetName(names));
  const sheet = (p: string) =>
    `<${p}sheet name="${name}" sheetId="${Math.max(0, ...numbers) + 1}" xmlns:batonR="${edit.office}" batonR:id="${id}"/>`;
  edit.changed.set(index.path, appended(book, 'sheets', sheet));
}

/** A workbook that was given back before has such a part already. */
function freePath(edit: PackageEdit): string {
  for (let number = 1; ; number++) {
    const path = `xl/worksheets/batonFindings${number}.xml`;
    if (findEntry(edit.archive, path) === null) return path;
  }
}

function findingsXml(findings: readonly PushFinding[]): string {
  const columns = WIDTHS.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  const rows = findingsRows(findings).map((cells, row) => {
    const inner = cells.map((cell, column) => {
      if (cell === null) return '';
      const at = `${columnLetters(column)}${row + 1}`;
      return typeof cell === 'number'
        ? `<c r="${at}"><v>${cell}</v></c>`
        : `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escapeCellText(cell)}</t></is></c>`;
    });
    return `<row r="${row + 1}">${inner.join('')}</row>`;
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="${MAIN}"><cols>${columns.join('')}</cols><sheetData>${rows.join('')}</sheetData></worksheet>`;
}
