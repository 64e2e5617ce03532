import { periodWithin } from '../domain/period-text.ts';
import { finding, type PushFinding } from '../domain/push-finding.ts';
import { cellPlace } from './cell-address.ts';
import type { ColumnMapping } from './column-mapping.ts';
import { filledWidth, isBlank, type Line } from './grid.ts';
import { cleanText, headKey, oneLine } from './head-text.ts';

/** What stands above the rows of a table. */
export type TableHead = {
  sheet: string | null;
  preamble: Line[];
  /** Row number of the last line of the head. */
  row: number;
  /** The text of every column, uppermost line first; in the upper lines a blank continues the cell before it. */
  columns: string[][];
  /** The first column that holds anything, counted from 0: sheets often begin with an empty one. */
  firstColumn: number;
};

/** Enough lines below a head to see which column is the first. */
const BELOW_HEAD = 20;

/** How many lines of head a mapping speaks of. */
export function headRows(mapping: ColumnMapping): number {
  const { unit, indicator, period, year, headerRows } = mapping;
  const levels = [unit, indicator, period, year].flatMap((source) => {
    if (source === undefined) return [];
    if ('level' in source) return [source.level];
    return 'levels' in source ? source.levels : [];
  });
  return headerRows ?? Math.max(mapping.layout === 'CROSSED' ? 2 : 1, ...levels);
}

/** Finds the head among the first lines of a table; says how many lines it and the preamble take. */
export function findHead(
  lines: readonly Line[],
  sheet: string | null,
  mapping: ColumnMapping,
): { head: TableHead; taken: number } | PushFinding {
  const { headerStartsWith } = mapping;
  const start = headerStartsWith === undefined ? null : headKey(headerStartsWith);
  const at = lines.findIndex(({ cells }) => {
    const first = cells.find((cell) => !isBlank(cell));
    return first !== undefined && (start === null || headKey(first) === start);
  });
  if (at < 0) {
    const nowhere = { ...cellPlace(sheet, 1, null, null), row: null };
    return headerStartsWith === undefined
      ? finding('FILE_EMPTY', nowhere)
      : finding('HEADER_NOT_FOUND', nowhere, headerStartsWith);
  }
  const rows = lines.slice(at, at + headRows(mapping));
  const columns = stackHeads(rows.map(({ cells }) => cells));
  const taken = at + rows.length;
  const firstColumn = firstFilled(lines.slice(at, taken + BELOW_HEAD));
  const head = { sheet, preamble: lines.slice(0, at), row: rows.at(-1)!.row, columns, firstColumn };
  return { head, taken };
}

function firstFilled(lines: readonly Line[]): number {
  const firsts = lines.map(({ cells }) => cells.findIndex((cell) => !isBlank(cell)));
  return Math.max(0, Math.min(...firsts.filter((first) => first >= 0)));
}

/** Turns the lines of a head into one list of texts for each column. */
export function stackHeads(rows: readonly (readonly string[])[]): string[][] {
  const width = Math.max(0, ...rows.map((cells) => filledWidth(cells)));
  const texts = rows.map((cells) =>
    Array.from({ length: width }, (_, column) => oneLine(cells[column] ?? '')),
  );
  for (let level = 0; level < texts.length - 1; level += 1) continueMerged(texts, level);
  return Array.from({ length: width }, (_, column) => texts.map((line) => line[column]!));
}

/** A cell merged to the right holds its text in the first cell. One merged downwards ends what stood before it. */
function continueMerged(texts: string[][], level: number): void {
  let carried = '';
  for (const [column, text] of texts[level]!.entries()) {
    const below = texts.slice(level + 1).some((line) => line[column] !== '');
    if (text !== '') carried = below ? text : '';
    else if (below) texts[level]![column] = carried;
  }
}

/** The head of a column on one line: its texts from above, each once. */
export function columnName(texts: readonly string[]): string {
  return texts.filter((text, level) => text !== '' && text !== texts[level - 1]).join(' / ');
}

/** The finding for a head that lacks a column. */
export function columnMissing(head: TableHead, name: string): PushFinding {
  const names = head.columns.map(columnName).join(', ');
  return finding('COLUMN_MISSING', cellPlace(head.sheet, head.row, null, null), name, names);
}

/** Blank cells beyond the head do no harm. A text row that ends early has lost a separator. */
export function raggedLine(
  { row, cells }: Line,
  width: number,
  sheet: string | null,
): PushFinding | null {
  if (filledWidth(cells) <= width && (sheet !== null || cells.length >= width)) return null;
  const found = Math.max(filledWidth(cells), Math.min(cells.length, width));
  return finding('ROW_RAGGED', cellPlace(sheet, row, null, null), String(found), String(width));
}

/** The text behind a title line of the preamble: `指标：…` in one cell, or `指标` and `…` in two. */
export function preambleTitle(preamble: readonly Line[], label: string): string | null {
  for (const { cells } of preamble) {
    const at = cells.findIndex((cell) => !isBlank(cell));
    const first = cleanText(cells[at] ?? '');
    const next = cells[at + 1];
    if (first === label && !isBlank(next)) return next!.trim();
    if (!first.startsWith(label)) continue;
    const rest = /^[:：]\s*(.+)$/s.exec(first.slice(label.length));
    if (rest) return [rest[1]!, ...cells.slice(at + 1, filledWidth(cells))].join(',').trim();
  }
  return labelWithin(preamble, label);
}

/** A label in the middle of a line: `单位：万元　　报告期：2025年9月`. */
function labelWithin(preamble: readonly Line[], label: string): string | null {
  for (const cell of preamble.flatMap(({ cells }) => cells)) {
    const at = cell.indexOf(label);
    const rest = at < 0 ? null : /^\s*[:：]\s*(\S+)/.exec(cell.slice(at + label.length));
    if (rest) return rest[1]!;
  }
  return null;
}

/** The one period that the lines above a head name; null where there is none or more than one. */
export function preamblePeriod(preamble: readonly Line[]): string | null {
  return periodWithin(preamble.flatMap(({ cells }) => cells).join('\n'));
}
