import { Writable } from 'node:stream';
import { Kysely, PostgresDialect } from 'kysely';
import type pg from 'pg';
import type { Reader, Transaction, TransactionScope } from '../data/connect.ts';
import type { Database } from '../data/database.ts';

export type RecordedStatement = { text: string; parameters: readonly unknown[] };
type Asked = string | { text: string; values?: unknown[]; cursor?: unknown };

/** What stands in for a database: it keeps the statements and answers each with the same row, or with none. */
export function makeRecorder(answer: Record<string, unknown> | null) {
  const statements: RecordedStatement[] = [];
  const query = (asked: Asked, values: unknown[] = []) => {
    const text = typeof asked === 'string' ? asked : asked.text;
    const parameters = typeof asked === 'string' ? values : (asked.values ?? values);
    statements.push({ text, parameters });
    if (/^copy /.test(text)) return new Writable({ write: (_chunk, _encoding, done) => done() });
    const rows = answer === null ? [] : [answer];
    return Promise.resolve({ command: 'SELECT', rowCount: rows.length, rows });
  };
  const client = { query, release: () => {} };
  const pool = { connect: async () => client, end: async () => {}, options: {} };
  const db = new Kysely<Database>({
    dialect: new PostgresDialect({ pool: pool as unknown as pg.Pool }),
  });
  const trx = db as Transaction;
  const reader = db as unknown as Reader;
  const scope = { trx, reader, client, engine: 'POSTGRES' } as unknown as TransactionScope;
  return { statements, trx, reader, scope };
}

const CLAUSES =
  /\s+(?=(?:from|left join|inner join|where|group by|order by|limit|values|on conflict|returning)\s)/g;

/** Statements as a reviewer reads them: one clause to a line, parameters beneath. */
export function statementText({ text, parameters }: RecordedStatement): string {
  const lines = text.includes('\n') ? dedent(text) : text.replace(CLAUSES, '\n');
  if (parameters.length === 0) return `${lines};\n`;
  return `${lines};\n-- ${parameters.map((one, i) => `$${i + 1} = ${shown(one)}`).join(', ')}\n`;
}

function dedent(text: string): string {
  const lines = text.replace(/^\n|\s+$/g, '').split('\n');
  const indents = lines.slice(1).map((line) => /^ */.exec(line)![0].length);
  const least = indents.length === 0 ? 0 : Math.min(...indents);
  return lines.map((line) => (/^ /.test(line) ? line.slice(least) : line)).join('\n');
}

function shown(parameter: unknown): string {
  return Buffer.isBuffer(parameter) ? `\\x${parameter.toString('hex')}` : JSON.stringify(parameter);
}
