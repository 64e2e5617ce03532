import { detectDelimiter, parseCsv } from 'hucre/csv';
import { finding, NOWHERE, type PushFinding } from '../domain/push-finding.ts';
import type { Grid, Line } from './grid.ts';

const SAMPLE_LENGTH = 64_000;
/** A last line of our own: where it does not come back whole, an open quote has swallowed it. */
const END = '\u{f0000}end';

/**
 * Splits delimited text into cells. Rows are counted as a spreadsheet program counts them: a line
 * break inside quotes does not start a row, a blank line does.
 */
export function readCsv(text: string): Grid | PushFinding {
  const delimiter = detectDelimiter(text.slice(0, SAMPLE_LENGTH));
  const broken = /[\r\n]$/.test(text) ? '' : '\n';
  const rows = parseCsv(`${text}${broken}${END}`, { delimiter }) as string[][];
  const last = rows.pop();
  if (last?.[0] !== END) return openQuote(rows.length + 1);
  const lines: Line[] = rows.map((cells, index) => ({ row: index + 1, cells }));
  return { sheet: null, lines };
}

function openQuote(row: number): PushFinding {
  const detail = `第 ${row} 行的引号没有闭合 (a quote opened in row ${row} is never closed)`;
  return finding('FILE_UNREADABLE', { ...NOWHERE, row }, null, detail);
}
