import { finding, type Place, type PushFinding } from '../domain/push-finding.ts';
import { columnIndex, columnLetters } from './cell-address.ts';
import { cellText, isoDateText } from './cell-text.ts';
import { pointsOutside } from './external-formula.ts';
import { filledWidth, type Line } from './grid.ts';
import { ReadFault, unreadable } from './read-fault.ts';
import { decodeEscapes } from './workbook-tables.ts';
import { attribute, type XmlHandler } from './xml-reader.ts';

export const MAX_WORKBOOK_COLUMNS = 16_384;
const MAX_ROWS = 1_048_576;
/** Cells including the blanks in between: a few bytes of XML can place a cell far to the right. */
const MAX_CELLS = 100_000_000;
/** Spreadsheet programs take 8192. */
const MAX_FORMULA = 32_768;
/** More findings of one kind help nobody. */
const MAX_FINDINGS = 100;

type SheetContext = {
  sheet: string;
  strings: readonly string[];
  formats: readonly (string | null)[];
  is1904: boolean;
  outsideNames: ReadonlySet<string>;
};

/**
 * Turns the XML of one sheet into lines. What the sheet says about its own extent is not believed; rows and
 * cells must come in order, each once, and point at texts that exist, or the sheet is refused.
 */
export function createSheetReader(context: SheetContext) {
  let lines: Line[] = [];
  const findings: PushFinding[] = [];
  const sharedFormulas = new Map<string, string>();
  let isData = false;
  let isRow = false;
  let row = 0;
  let rowIsStated = false;
  let cells: string[] = [];
  let padded = 0;
  let column = -1;
  let type = '';
  let style = '';
  let shared: string | null = null;
  let value: string | null = null;
  let formula: string | null = null;
  let inline: string | null = null;
  let target: 'v' | 'f' | 't' | null = null;
  let isPhonetic = false;

  const place = (): Place => ({
    sheet: context.sheet,
    row: row > 0 ? row : null,
    column: null,
    cell: column >= 0 ? `${columnLetters(column)}${row}` : null,
  });

  function beginRow(attributes: string): void {
    const stated = attribute(attributes, 'r');
    const next = stated === null ? row + 1 : Number(stated);
    column = -1;
    if (!Number.isInteger(next) || next < 1 || next > MAX_ROWS) {
      throw unreadable(`行号 ${stated} 无效 (row number ${stated} is not valid)`, place());
    }
    if (next <= row) {
      throw unreadable(
        `第 ${row} 行之后又出现第 ${next} 行 (row ${next} comes after row ${row})`,
        place(),
      );
    }
    row = next;
    rowIsStated = stated !== null;
    isRow = true;
    cells = [];
  }

  function beginCell(attributes: string): void {
    column = nextColumn(attribute(attributes, 'r'));
    type = attribute(attributes, 't') ?? 'n';
    style = attribute(attributes, 's') ?? '';
    value = null;
    formula = null;
    inline = null;
    shared = null;
  }

  function nextColumn(reference: string | null): number {
    if (reference === null) return within(column + 1);
    const [, letters, digits] = /^\$?([A-Za-z]{1,7})\$?(\d{1,9})$/.exec(reference) ?? [];
    const stated = Number(digits);
    // Some writers number the cells of a row and not the row.
    if (!rowIsStated && cells.length === 0 && stated > row && stated <= MAX_ROWS) row = stated;
    if (letters === undefined || stated !== row) {
      throw unreadable(
        `第 ${row} 行有单元格 ${reference} (row ${row} has a cell ${reference})`,
        place(),
      );
    }
    const next = within(columnIndex(letters));
    if (next <= column || next < cells.length) {
      throw unreadable(
        `单元格 ${reference} 重复或次序颠倒 (cell ${reference} comes twice or out of order)`,
        place(),
      );
    }
    return next;
  }

  function within(next: number): number {
    if (next < MAX_WORKBOOK_COLUMNS) return next;
    throw new ReadFault(
      finding('TOO_MANY_COLUMNS', place(), `> ${MAX_WORKBOOK_COLUMNS}`, `${MAX_WORKBOOK_COLUMNS}`),
    );
  }

  function endCell(): void {
    noteFormula();
    const text = textOf();
    if (text === '') return;
    while (cells.length < column) cells.push('');
    cells.push(text);
  }

  function noteFormula(): void {
    if (formula === null) return;
    if (formula.length > MAX_FORMULA) {
      throw unreadable('公式过长 (a formula is too long)', place());
    }
    if (shared !== null) {
      if (formula !== '') sharedFormulas.set(shared, formula);
      else formula = sharedFormulas.get(shared) ?? '';
    }
    if (findings.length < MAX_FINDINGS && pointsOutside(formula, context.outsideNames)) {
      findings.push(finding('EXTERNAL_LINK', place(), `=${formula}`));
    }
  }

  function textOf(): string {
    const numberFormat = context.formats[Number(style)] ?? null;
    const ofNumber = (number: number | boolean | null) =>
      cellText({ value: number, numberFormat, formula, is1904: context.is1904 });
    if (type === 'inlineStr') return decodeEscapes(inline ?? '');
    if (value === null || (value === '' && type !== 'str')) return inline ?? ofNumber(null);
    if (type === 's') return sharedString(value);
    if (type === 'str') return decodeEscapes(value);
    if (type === 'e') return value;
    if (type === 'b') return ofNumber(/^(1|true)$/i.test(value.trim()));
    if (type === 'd') return isoDateText(value, numberFormat);
    const number = Number(value);
    return Number.isFinite(number) && value.trim() !== '' ? ofNumber(number) : value;
  }

  function sharedString(number: string): string {
    const text = /^\s*\d+\s*$/.test(number) ? context.strings[Number(number)] : undefined;
    if (text !== undefined) return text;
    throw unreadable(
      `单元格指向不存在的第 ${number} 个文本 (the cell points at text ${number}, which does not exist)`,
      place(),
    );
  }

  function endRow(): void {
    isRow = false;
    padded += cells.length;
    if (padded > MAX_CELLS) {
      throw new ReadFault(
        finding('FILE_TOO_LARGE', place(), `> ${MAX_CELLS}`, `${MAX_CELLS} 格 (cells)`),
      );
    }
    if (filledWidth(cells) > 0) lines.push({ row, cells });
  }

  const handler: XmlHandler = {
    open(name, attributes) {
      if (name === 'sheetData') isData = true;
      else if (!isData) return;
      else if (name === 'row') beginRow(attributes);
      else if (!isRow) return;
      else if (name === 'c') beginCell(attributes);
      else if (name === 'v') {
        target = 'v';
        value = '';
      } else if (name === 'f') {
        target = 'f';
        formula = '';
        shared = attribute(attributes, 't') === 'shared' ? attribute(attributes, 'si') : null;
      } else if (name === 'is') inline = '';
      else if (name === 'rPh') isPhonetic = true;
      else if (name === 't' && inline !== null && !isPhonetic) target = 't';
    },
    text(text) {
      if (target === 'v') value += text;
      else if (target === 'f') formula += text;
      else if (target === 't') inline += text;
    },
    close(name) {
      if (name === 'c' && isRow) endCell();
      else if (name === 'row' && isRow) endRow();
      else if (name === 'sheetData') isData = false;
      else if (name === 'rPh') isPhonetic = false;
      else if (name === target) target = null;
    },
  };

  return {
    handler,
    /** The lines that are complete and have not been taken. */
    take(): Line[] {
      const taken = lines;
      lines = [];
      return taken;
    },
    findings: () => findings,
  };
}
