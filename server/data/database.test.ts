import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { openTestStore, type TestStore } from '../test-support/test-store.ts';

type Column = {
  table: string;
  column: string;
  type: string;
  nullable: boolean;
  comment: string | null;
};
let store: TestStore;
let columns: Column[];

beforeAll(async () => {
  store = await openTestStore();
  const { rows } = await store.pool.query(`
    select c.relname as table, a.attname as column, format_type(a.atttypid, a.atttypmod) as type,
      not a.attnotnull as nullable, col_description(c.oid, a.attnum) as comment
    from pg_class as c
    join pg_attribute as a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
    order by c.relname, a.attnum`);
  columns = rows;
});

/** `database.ts` and the table files of the features, as one text. */
function tableSources(): string {
  const folder = new URL('./', import.meta.url);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path === 'database.ts' || path.endsWith('.tables.ts'))
    .map((path) => readFileSync(new URL(path, folder), 'utf8'))
    .join('\n');
}

/** What the table types say, read from their text: tables, columns and their written types. */
function declaredTables(): Map<string, Map<string, string>> {
  const source = tableSources();
  const bodies = new Map(
    [...source.matchAll(/export type (\w+) = \{([^}]*)\}/g)].map(([, name, body]) => [
      name!,
      body!,
    ]),
  );
  const fields = (body: string) =>
    new Map([...body.matchAll(/(\w+): ([^;]+);?/g)].map(([, name, type]) => [name!, type!.trim()]));
  const tables = fields(bodies.get('Database')!);
  return new Map([...tables].map(([table, type]) => [table, fields(bodies.get(type)!)]));
}

const WRITTEN_AS: Record<string, string> = {
  integer: 'number',
  smallint: 'number',
  bigint: 'string',
  numeric: 'Numeric',
  text: 'string',
  date: 'string',
  boolean: 'boolean',
  bytea: 'Buffer',
  jsonb: 'ColumnType<unknown, string, string>',
  'timestamp with time zone': 'Instant',
  'text[]': 'string[]',
  'integer[]': 'number[]',
};

describe('the table types', () => {
  it('name every table and column of the migrated database, and no other', () => {
    const declared = [...declaredTables()].flatMap(([table, fields]) =>
      [...fields.keys()].map((column) => `${table}.${column}`),
    );
    const there = columns
      .filter((one) => one.table !== 'migration')
      .map((one) => `${one.table}.${one.column}`);
    expect(declared.sort()).toEqual(there.sort());
  });

  it('allow null exactly where the database does, and say what the driver hands out', () => {
    const declared = declaredTables();
    const wrong = columns
      .filter((one) => one.table !== 'migration')
      .filter(({ table, column, type, nullable }) => {
        const written = declared
          .get(table)
          ?.get(column)
          ?.replace(/^Generated<(.*)>$/, '$1');
        return written !== `${WRITTEN_AS[type]}${nullable ? ' | null' : ''}`;
      });
    expect(wrong).toEqual([]);
  });
});

describe('the dictionary in the database', () => {
  it('has a sentence for every column', () => {
    expect(columns.filter((one) => !one.comment?.endsWith('.'))).toEqual([]);
  });

  it('has a sentence for every table', async () => {
    const { rows } = await store.pool.query(`
      select relname from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'r'
        and coalesce(obj_description(oid, 'pg_class'), '') not like '%.'`);
    expect(rows).toEqual([]);
  });
});

describe('names', () => {
  it('of constraints start with their table and end with what they are', async () => {
    const { rows } = await store.pool.query(`
      select conname as name, conrelid::regclass::text as table, contype as type from pg_constraint
      where connamespace = 'public'::regnamespace and contype in ('p', 'u', 'f', 'c')`);
    const suffix: Record<string, string> = { p: 'pk', u: 'key', f: 'fkey', c: 'check' };
    const wrong = rows.filter(
      ({ name, table, type }) => !new RegExp(`^${table}(_[a-z0-9_]+)?_${suffix[type]}$`).test(name),
    );
    expect(rows.length).toBeGreaterThan(50);
    expect(wrong).toEqual([]);
  });

  it('of indexes start with their table and end in idx, unless they serve a constraint', async () => {
    const { rows } = await store.pool.query(`
      select indexname, tablename from pg_indexes where schemaname = 'public'
        and indexname not in (select conname from pg_constraint)`);
    expect(
      rows.filter(
        ({ indexname, tablename }) => !new RegExp(`^${tablename}_[a-z0-9_]+_idx$`).test(indexname),
      ),
    ).toEqual([]);
  });

  it('of tables and columns are lower-case words joined by underscores', () => {
    const names = columns.flatMap((one) => [one.table, one.column]);
    expect(names.filter((name) => !/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(name))).toEqual([]);
  });
});
