import { finding, NOWHERE, type PushFinding } from '../domain/push-finding.ts';
import type { RawRow, RawStream, RawTable } from '../domain/raw-row.ts';
import { type ColumnMapping, STANDARD_MAPPING } from './column-mapping.ts';
import { type FileSource, sourceOfBytes } from './file-source.ts';
import type { Line, LineStream } from './grid.ts';
import { measureConflicts } from './measure-conflicts.ts';
import { openLines, sampleLines } from './open-lines.ts';
import { hasContent, makeRowReader, type ReadLine } from './read-rows.ts';
import { isSdmxHead, planSdmx } from './sdmx-plan.ts';
import { makeSdmxReader } from './sdmx-rows.ts';
import { noteTaker } from './table-notes.ts';
import { planTable } from './table-plan.ts';
import { findHead, type TableHead } from './table-shape.ts';
import { endOf, leaveOut, newTally, type Tally } from './tally.ts';

export type ReadFileOptions = {
  /** Shown where the file type is unknown; never used to tell the type. */
  fileName: string | null;
  /** Null: SDMX-CSV where the head says so, else one observation per row under standard headers. */
  mapping: ColumnMapping | null;
  /** Unit of measure of an indicator by code or name; values written with exactly it are accepted. */
  measureOf?: (indicator: string) => string | null;
};

const BATCH = 1_000;
/** The head of a table is looked for among this many lines. */
const HEAD_WITHIN = 200;

/**
 * Turns an uploaded file into rows of texts, in batches. Whatever is wrong with it comes back as findings in
 * the return value; bad input never throws. Codes, periods and numbers are checked later, by the domain.
 */
export async function* readFileStream(source: FileSource, options: ReadFileOptions): RawStream {
  const mapping = options.mapping ?? STANDARD_MAPPING;
  const tally = newTally();
  const sheets = await sheetsToRead(source, mapping);
  if ('code' in sheets) return endOf({ ...tally, findings: [sheets] });
  for (const sheet of sheets) {
    const opened = await openLines(source, { sheet });
    if ('code' in opened) tally.findings.push(opened);
    else yield* readSheet(opened, { ...options, mapping }, tally);
  }
  if (tally.rows === 0 && tally.findings.length === 0) {
    const sheet = sheets.length === 1 ? sheets[0]! : null;
    tally.findings.push(finding('FILE_EMPTY', { ...NOWHERE, sheet }));
  }
  return endOf(tally);
}

/** The same with all rows at once, for small files. */
export async function readFile(bytes: Uint8Array, options: ReadFileOptions): Promise<RawTable> {
  const stream = readFileStream(sourceOfBytes(bytes, options.fileName), options);
  const rows: RawRow[] = [];
  for (;;) {
    const next = await stream.next();
    if (next.done) return { rows, ...next.value };
    for (const row of next.value) rows.push(row);
  }
}

async function sheetsToRead(
  source: FileSource,
  { sheet, sheets }: ColumnMapping,
): Promise<(string | null)[] | PushFinding> {
  if (sheets === undefined) return [sheet ?? null];
  if (sheets !== 'ALL') return sheets;
  const sample = await sampleLines(source, 1);
  return 'code' in sample ? sample : sample.grids.map((grid) => grid.sheet);
}

type SheetOptions = ReadFileOptions & { mapping: ColumnMapping };

async function* readSheet(
  { sheet, lines }: LineStream,
  options: SheetOptions,
  tally: Tally,
): AsyncGenerator<RawRow[], void, void> {
  const ahead = await linesAhead(lines);
  const found = findHead(ahead.lines, sheet, options.mapping);
  if ('code' in found) {
    if (options.mapping.sheets === 'ALL' && found.code === 'HEADER_NOT_FOUND') {
      leaveOut(
        tally.lines,
        `没有表头的工作表 (sheet without the head): ${sheet}`,
        ahead.lines.length,
      );
    } else tally.findings.push(found);
    await close(ahead, tally);
    return;
  }
  const readLine = readerOf(found.head, options, tally);
  if (readLine !== null) {
    yield* readBody(ahead.lines.slice(found.taken), ahead, readLine, options.mapping, tally);
  } else await close(ahead, tally);
}

/** How the lines below a head are read; null where the head lacks something, which is then a finding. */
function readerOf(head: TableHead, options: SheetOptions, tally: Tally): ReadLine | null {
  const { mapping, measureOf } = options;
  if (isSdmxHead(head, mapping)) {
    const planned = planSdmx(head, mapping);
    if ('plan' in planned) return makeSdmxReader(planned.plan, { mapping, measureOf }, tally);
    tally.findings.push(...planned.findings);
    return null;
  }
  const planned = planTable(head, mapping);
  if ('plan' in planned) {
    if (Object.keys(tally.heads).length === 0) tally.heads = planned.plan.heads;
    tally.findings.push(...measureConflicts(planned.plan, mapping));
    return makeRowReader(planned.plan, { mapping, measureOf }, tally);
  }
  tally.findings.push(...planned.findings);
  return null;
}

/** The first lines of a table, and the rest of it still to be read. */
type Ahead = { lines: Line[]; rest: LineStream['lines']; end: PushFinding[] | null };

async function linesAhead(rest: LineStream['lines']): Promise<Ahead> {
  const ahead: Ahead = { lines: [], rest, end: null };
  while (ahead.lines.length < HEAD_WITHIN) {
    const next = await rest.next();
    if (next.done) {
      ahead.end = next.value;
      break;
    }
    for (const line of next.value) ahead.lines.push(line);
  }
  return ahead;
}

/** Ends the reading; what the container had to say counts even where no row was read. */
async function close({ rest, end }: Ahead, tally: Tally): Promise<void> {
  if (end === null) await rest.return([]);
  else tally.findings.push(...end);
}

async function* readBody(
  first: Line[],
  ahead: Ahead,
  readLine: ReadLine,
  mapping: ColumnMapping,
  tally: Tally,
): AsyncGenerator<RawRow[], void, void> {
  const takeNote = noteTaker(tally.notes, mapping.notesStartWith);
  let rows: RawRow[] = [];
  let before: Line | null = null;
  let pending: Line | null = null;
  const read = (after: Line | null) => {
    if (pending === null) return;
    for (const row of readLine({ line: pending, before, after })) rows.push(row);
    before = pending;
  };
  for await (const lines of batchesOf(first, ahead, tally)) {
    for (const line of lines) {
      if (takeNote(line) || !hasContent(line)) continue;
      read(line);
      pending = line;
      if (rows.length < BATCH) continue;
      tally.rows += rows.length;
      yield rows;
      rows = [];
    }
  }
  read(null);
  tally.rows += rows.length;
  if (rows.length > 0) yield rows;
}

async function* batchesOf(first: Line[], { rest, end }: Ahead, tally: Tally) {
  yield first;
  if (end !== null) {
    tally.findings.push(...end);
    return;
  }
  for (;;) {
    const next = await rest.next();
    if (next.done) {
      tally.findings.push(...next.value);
      return;
    }
    yield next.value;
  }
}
