import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { from as copyFrom } from 'pg-copy-streams';
import type { TransactionScope } from './connect.ts';

/** A column of a temporary staging table: its name and SQL type. */
export type StageColumn = { name: string; type: string };
export type StageCell = string | number | null;

/**
 * Creates a temporary table that ends with the transaction and fills it: by COPY on PostgreSQL, by
 * unnest on the embedded engine, whose COPY through the driver is not safe. Names come from our own
 * code, never from input.
 */
export async function loadStage(
  scope: TransactionScope,
  table: string,
  columns: readonly StageColumn[],
  rows: Iterable<StageCell[]>,
): Promise<void> {
  const list = columns.map((column) => `${column.name} ${column.type}`).join(', ');
  await scope.client.query(`create temporary table ${table} (${list}) on commit drop`);
  if (scope.engine === 'POSTGRES') await copyRows(scope, table, columns, rows);
  else await unnestRows(scope, table, columns, rows);
  await scope.client.query(`analyze ${table}`);
}

async function copyRows(
  scope: TransactionScope,
  table: string,
  columns: readonly StageColumn[],
  rows: Iterable<StageCell[]>,
): Promise<void> {
  const names = columns.map((column) => column.name).join(', ');
  const sink = scope.client.query(copyFrom(`copy ${table} (${names}) from stdin`));
  await pipeline(Readable.from(copyChunks(rows)), sink);
}

const CHUNK_ROWS = 2_000;

function* copyChunks(rows: Iterable<StageCell[]>): Generator<string> {
  let chunk = '';
  let count = 0;
  for (const row of rows) {
    chunk += `${row.map(copyCell).join('\t')}\n`;
    count += 1;
    if (count % CHUNK_ROWS === 0) {
      yield chunk;
      chunk = '';
    }
  }
  if (chunk !== '') yield chunk;
}

const COPY_ESCAPES: Record<string, string> = {
  '\\': '\\\\',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
};

function copyCell(cell: StageCell): string {
  if (cell === null) return '\\N';
  if (typeof cell === 'number') return String(cell);
  return cell.replace(/[\\\t\n\r]/g, (character) => COPY_ESCAPES[character]!);
}

async function unnestRows(
  scope: TransactionScope,
  table: string,
  columns: readonly StageColumn[],
  rows: Iterable<StageCell[]>,
): Promise<void> {
  const casts = columns.map((column, i) => `$${i + 1}::${column.type}[]`).join(', ');
  const insert = `insert into ${table} select * from unnest(${casts})`;
  let arrays: StageCell[][] = columns.map(() => []);
  const flush = async () => {
    if (arrays[0]!.length === 0) return;
    await scope.client.query(insert, arrays);
    arrays = columns.map(() => []);
  };
  for (const row of rows) {
    for (const [i, cell] of row.entries()) arrays[i]!.push(cell);
    if (arrays[0]!.length >= CHUNK_ROWS * 5) await flush();
  }
  await flush();
}
