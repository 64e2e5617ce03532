import { detectDelimiter } from 'hucre/csv';
import { finding, NOWHERE, type PushFinding } from '../domain/push-finding.ts';
import {
  createSplitter,
  MAX_LINE_LENGTH,
  MAX_TEXT_COLUMNS,
  type SplitFault,
} from './csv-splitter.ts';
import type { Line } from './grid.ts';

const SAMPLE_LENGTH = 64_000;
const BATCH = 1000;

/** Splits delimited text into lines of cells as it arrives. What is wrong with it is the return value. */
export async function* csvLines(
  text: AsyncIterable<string>,
): AsyncGenerator<Line[], PushFinding[], void> {
  let sample = '';
  let splitter: ReturnType<typeof createSplitter> | null = null;
  for await (const piece of text) {
    if (splitter === null) {
      sample += piece;
      if (sample.length < SAMPLE_LENGTH) continue;
      splitter = createSplitter(delimiterOf(sample));
      splitter.push(sample);
    } else splitter.push(piece);
    yield* inBatches(splitter.take());
    if (splitter.fault()) break;
  }
  if (splitter === null) {
    splitter = createSplitter(delimiterOf(sample));
    splitter.push(sample);
  }
  splitter.end();
  yield* inBatches(splitter.take());
  const fault = splitter.fault();
  return fault ? [splitFinding(fault)] : [];
}

function* inBatches(lines: Line[]): Generator<Line[]> {
  for (let at = 0; at < lines.length; at += BATCH) yield lines.slice(at, at + BATCH);
}

/** What separates the cells of a text: comma, semicolon, tab or bar, whichever divides its first lines most evenly. */
export function delimiterOf(sample: string): string {
  return detectDelimiter(sample.slice(0, SAMPLE_LENGTH));
}

/** Says why splitting stopped. */
export function splitFinding({ kind, row }: SplitFault): PushFinding {
  const place = { ...NOWHERE, row };
  if (kind === 'TOO_MANY_COLUMNS')
    return finding('TOO_MANY_COLUMNS', place, `> ${MAX_TEXT_COLUMNS}`, String(MAX_TEXT_COLUMNS));
  if (kind === 'LINE_TOO_LONG') {
    const limit = `${MAX_LINE_LENGTH / 1024 / 1024} MB`;
    return finding('LINE_TOO_LONG', place, `> ${limit}`, limit);
  }
  const detail = `第 ${row} 行的引号没有闭合 (a quote opened in row ${row} is never closed)`;
  return finding('FILE_UNREADABLE', place, null, detail);
}
