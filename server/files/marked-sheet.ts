import { columnIndex, columnLetters } from './cell-address.ts';
import { prefixOf, setAttribute } from './xml-edit.ts';
import { attribute } from './xml-reader.ts';

const TAGS = /<(\/?)(?:[\w.-]+:)?(row|c|sheetData)((?:\s(?:[^>"']|"[^"]*"|'[^']*')*?)?)(\/?)>/g;

/**
 * The XML of a sheet with some cells in another style; nothing else of it changes. `styleOf` gives the style
 * that replaces a cell's own, counted as the sheet counts them. Cells and rows that are not there are made.
 */
export function restyleCells(
  xml: string,
  cells: readonly { row: number; column: number }[],
  styleOf: (style: number) => number,
): string {
  const prefix = prefixOf(xml, 'sheetData');
  const waiting = rowsOf(cells);
  const parts: string[] = [];
  let done = 0;
  let row = 0;
  let column = -1;
  let columns: number[] = [];

  const cellXml = (at: number) => `<${prefix}c r="${columnLetters(at)}${row}" s="${styleOf(0)}"/>`;
  const put = (index: number, text: string) => {
    parts.push(xml.slice(done, index), text);
    done = index;
  };
  const cellsBefore = (limit: number) => {
    let text = '';
    while (columns.length > 0 && columns[0]! < limit) text += cellXml(columns.shift()!);
    return text;
  };
  const rowsBefore = (limit: number) => {
    let text = '';
    for (const [number, inRow] of [...waiting]) {
      if (number >= limit) break;
      waiting.delete(number);
      row = number;
      columns = inRow;
      text += `<${prefix}row r="${number}">${cellsBefore(Number.POSITIVE_INFINITY)}</${prefix}row>`;
    }
    return text;
  };

  for (const tag of xml.matchAll(TAGS)) {
    const [whole, closing, name, attributes, empty] = tag;
    const end = tag.index + whole.length;
    const opened = `${whole.slice(0, -2)}>`;
    if (name === 'sheetData') {
      if (closing === '/') put(tag.index, rowsBefore(Number.POSITIVE_INFINITY));
      else if (empty === '/') {
        put(tag.index, `${opened}${rowsBefore(Number.POSITIVE_INFINITY)}</${prefix}sheetData>`);
        done = end;
      }
      if (closing === '/' || empty === '/') break;
    } else if (name === 'row' && closing === '/') {
      put(tag.index, cellsBefore(Number.POSITIVE_INFINITY));
    } else if (name === 'row') {
      const number = Number(attribute(attributes!, 'r') ?? row + 1);
      put(tag.index, rowsBefore(number));
      row = number;
      column = -1;
      columns = waiting.get(number) ?? [];
      waiting.delete(number);
      if (empty === '/' && columns.length > 0) {
        put(tag.index, `${opened}${cellsBefore(Number.POSITIVE_INFINITY)}</${prefix}row>`);
        done = end;
      }
    } else if (name === 'c' && closing === '' && columns.length > 0) {
      const stated = attribute(attributes!, 'r');
      column = stated === null ? column + 1 : columnIndex(stated.replace(/[^A-Za-z]/g, ''));
      put(tag.index, cellsBefore(column));
      if (columns[0] !== column) continue;
      columns.shift();
      const style = styleOf(Number(attribute(attributes!, 's') ?? 0));
      put(tag.index, `<${prefix}c${setAttribute(attributes!, 's', String(style))}${empty}>`);
      done = end;
    } else if (name === 'c' && closing === '') column += 1;
  }
  return parts.join('') + xml.slice(done);
}

/** Columns by row, both counted as the file does and in order. */
function rowsOf(cells: readonly { row: number; column: number }[]): Map<number, number[]> {
  const rows = new Map<number, number[]>();
  const inOrder = [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
  for (const { row, column } of inOrder) {
    rows.set(row + 1, [...(rows.get(row + 1) ?? []), column]);
  }
  return rows;
}
