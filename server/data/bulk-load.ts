import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { from as copyFrom } from 'pg-copy-streams';
import type { TransactionScope } from './connect.ts';

/** A column of a temporary staging table: its name and SQL type. */
export type StageColumn = { name: string; type: string };
export type StageCell = string | number | null;
/** Rows at hand, or rows still being read, in batches. */
export type StageRows = Iterable<StageCell[]> | AsyncIterable<StageCell[][]>;

/**
 * Creates a temporary table that ends with the transaction and fills it: by COPY on PostgreSQL, by
 * unnest on the embedded engine, whose COPY through the driver is not safe. Names come from our own
 * code, never from input.
 */
export async function loadStage(
  scope: TransactionScope,
  table: string,
  columns: readonly StageColumn[],
  rows: StageRows,
): Promise<void> {
  const list = columns.map((column) => `${column.name} ${column.type}`).join(', ');
  await scope.client.query(`create temporary table ${table} (${list}) on commit drop`);
  await appendRows(scope, table, columns, rows);
  await scope.client.query(`analyze ${table}`);
}

/** Adds rows to a table that is there already, the same way. */
export async function appendRows(
  scope: TransactionScope,
  table: string,
  columns: readonly StageColumn[],
  rows: StageRows,
): Promise<void> {
  if (scope.engine === 'POSTGRES') await copyRows(scope, table, columns, rows);
  else await unnestRows(scope, table, columns, rows);
}

async function copyRows(
  scope: TransactionScope,
  table: string,
  columns: readonly StageColumn[],
  rows: StageRows,
): Promise<void> {
  const names = columns.map((column) => column.name).join(', ');
  const sink = scope.client.query(copyFrom(`copy ${table} (${names}) from stdin`));
  await pipeline(Readable.from(copyChunks(rows)), sink);
}

const CHUNK_ROWS = 2_000;

async function* batchesOf(rows: StageRows): AsyncGenerator<StageCell[][]> {
  if (Symbol.asyncIterator in rows) {
    yield* rows;
    return;
  }
  let batch: StageCell[][] = [];
  for (const row of rows) {
    batch.push(row);
    if (batch.length < CHUNK_ROWS) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

async function* copyChunks(rows: StageRows): AsyncGenerator<string> {
  for await (const batch of batchesOf(rows)) {
    let chunk = '';
    for (const row of batch) chunk += `${row.map(copyCell).join('\t')}\n`;
    if (chunk !== '') yield chunk;
  }
}

const COPY_ESCAPES: Record<string, string> = {
  '\\': '\\\\',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
};

/** PostgreSQL keeps every character but this one. */
const withoutNul = (text: string) => (text.includes('\0') ? text.replaceAll('\0', '') : text);

function copyCell(cell: StageCell): string {
  if (cell === null) return '\\N';
  if (typeof cell === 'number') return String(cell);
  return withoutNul(cell).replace(/[\\\t\n\r]/g, (character) => COPY_ESCAPES[character]!);
}

async function unnestRows(
  scope: TransactionScope,
  table: string,
  columns: readonly StageColumn[],
  rows: StageRows,
): Promise<void> {
  const casts = columns.map((column, i) => `$${i + 1}::${column.type}[]`).join(', ');
  const names = columns.map((column) => column.name).join(', ');
  const insert = `insert into ${table} (${names}) select * from unnest(${casts})`;
  let arrays: StageCell[][] = columns.map(() => []);
  const flush = async () => {
    if (arrays[0]!.length === 0) return;
    await scope.client.query(insert, arrays);
    arrays = columns.map(() => []);
  };
  for await (const batch of batchesOf(rows)) {
    for (const row of batch)
      for (const [i, cell] of row.entries())
        arrays[i]!.push(typeof cell === 'string' ? withoutNul(cell) : cell);
    if (arrays[0]!.length >= CHUNK_ROWS * 5) await flush();
  }
  await flush();
}
