import { createHash } from 'node:crypto';
import { parsePeriod } from '../domain/period-text.ts';
import type { ColumnMapping } from './column-mapping.ts';
import type { Grid, Line } from './grid.ts';
import { cleanText, headKey } from './head-text.ts';
import { isPeriodLike } from './sample-cells.ts';
import { takeApart } from './sample-table.ts';
import { columnName, findHead } from './table-shape.ts';

/**
 * A hash of the shape of a table by which next month's file is known again: the heads in their order with
 * periods masked, however many there are, and the labels of the lines above. It does not depend on values.
 * With a mapping its head is looked for where the mapping says.
 */
export function fingerprintOf(grid: Grid, mapping?: ColumnMapping): string {
  const { preamble, columns } = headOf(grid, mapping);
  const heads: string[] = [];
  for (const texts of columns) {
    const masked = texts.map(mask).join('/');
    if (heads.at(-1) !== masked) heads.push(masked);
  }
  const shape = JSON.stringify([preamble.flatMap(labelOf), heads]);
  return createHash('sha256').update(shape).digest('hex').slice(0, 24);
}

function headOf(grid: Grid, mapping: ColumnMapping | undefined) {
  const found = mapping === undefined ? null : findHead(grid.lines, grid.sheet, mapping);
  if (found !== null && 'head' in found) return found.head;
  return takeApart(grid) ?? { preamble: [], columns: [] };
}

const PERIOD = '<period>';

/** Months and years are different tables, two months are the same one. */
const maskOf = (text: string) => `<${parsePeriod(cleanText(text))?.kind ?? 'period'}>`;

/** A head without what changes from month to month. */
function mask(text: string): string {
  if (isPeriodLike(text)) return maskOf(text);
  const withoutYears = columnName([text]).replace(
    /[12]\d{3}\s*年?(\s*\d{1,2}\s*(?:[-—–~～至到]\s*\d{1,2}\s*)?月(?:份|累计)?|[一二三四上下前第]*(?:季度|半年))?/g,
    PERIOD,
  );
  return headKey(withoutYears);
}

/** The label of a preamble line such as `指标：…`; lines without one are titles, which may change. */
function labelOf({ cells }: Line): string[] {
  const first = cleanText(cells.find((cell) => cleanText(cell) !== '') ?? '');
  const label = /^([^：:]{1,20})[：:]/.exec(first)?.[1];
  return label === undefined ? [] : [headKey(label)];
}
