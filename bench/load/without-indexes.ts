import type pg from 'pg';

type Definition = { name: string; text: string };

/** Fills a table while its keys and indexes are away and builds them afterwards exactly as the migrations made them: many times quicker for millions of rows. */
export async function withoutIndexes(
  client: pg.Client,
  table: string,
  fill: () => Promise<void>,
): Promise<void> {
  const keys = await definitions(
    client,
    `select conname as name, pg_get_constraintdef(oid) as text from pg_constraint
     where conrelid = $1::regclass and contype in ('p', 'u')`,
    table,
  );
  const indexes = await definitions(
    client,
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as text from pg_index
     where indrelid = $1::regclass
       and not exists (select from pg_constraint where conindid = indexrelid)`,
    table,
  );
  // The name carries its owner, so that both can be written back as they were.
  const references = await definitions(
    client,
    `select conrelid::regclass::text || ' ' || conname as name, pg_get_constraintdef(oid) as text
     from pg_constraint where confrelid = $1::regclass and contype = 'f'`,
    table,
  );
  for (const { name } of references) {
    const [owner, constraint] = name.split(' ');
    await client.query(`alter table ${owner} drop constraint ${constraint}`);
  }
  for (const { name } of keys) await client.query(`alter table ${table} drop constraint ${name}`);
  for (const { name } of indexes) await client.query(`drop index ${name}`);
  await fill();
  await client.query(`set maintenance_work_mem = '256MB'`);
  for (const { name, text } of keys)
    await client.query(`alter table ${table} add constraint ${name} ${text}`);
  for (const { text } of indexes) await client.query(text);
  for (const { name, text } of references) {
    const [owner, constraint] = name.split(' ');
    await client.query(`alter table ${owner} add constraint ${constraint} ${text}`);
  }
  await client.query('reset maintenance_work_mem');
}

async function definitions(client: pg.Client, query: string, table: string): Promise<Definition[]> {
  const { rows } = await client.query<Definition>(query, [table]);
  return rows;
}
