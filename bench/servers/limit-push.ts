import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { CELL_COLUMNS, progressSelect } from '../load/progress-sql.ts';

const FACTS = CELL_COLUMNS.split(',')
  .map((name) => name.trim())
  .slice(3);

const STAGE = `create temporary table stage
  (org_code text, indicator_code text, period text, value numeric, missing_reason text) on commit drop`;

/** Codes to keys; a row that fits nothing keeps a null and is counted against the push. */
const RESOLVE = `
  create temporary table staged_observation on commit drop as
  select i.indicator_id, u.unit_id, p.period_key, stage.value, stage.missing_reason, 'PRELIMINARY' as quality,
    p.kind in (case when i.kind = 'LEVEL' then 'MONTH' else 'YEAR_TO_DATE' end, 'MONTH')
      and (stage.value is null) <> (stage.missing_reason is null)
      and make_date(p.year, p.ordinal, 1) + interval '1 month' <= date '2026-12-01'
      and u.valid_from <= make_date(p.year, p.ordinal, 28) and u.valid_to is null as is_good
  from stage
  left join unit as u on u.code = stage.org_code
  left join indicator as i on i.code = stage.indicator_code
  left join period as p on p.code = stage.period;
  analyze staged_observation`;

const FAULTS = `
  select (select count(*) from staged_observation where is_good is not true)
    + (select count(*) from (select from staged_observation group by indicator_id, unit_id, period_key
        having count(*) > 1) as twice) as faults`;

const CHANGES = `
  create temporary table observation_change on commit drop as
  select staged.*, coalesce(known.revision, 0) + 1 as revision
  from staged_observation as staged
  left join lateral (
    select o.revision, o.value, o.missing_reason, o.quality from observation as o
    where o.indicator_id = staged.indicator_id and o.unit_id = staged.unit_id
      and o.period_key = staged.period_key
    order by o.revision desc limit 1
  ) as known on true
  where known.revision is null
    or (known.value, known.missing_reason, known.quality)
      is distinct from (staged.value, staged.missing_reason, staged.quality);
  analyze observation_change`;

const TOUCHED = `
  create temporary table touched_year on commit drop as
  select distinct indicator_id, unit_id, period_key / 1000 as year from observation_change;
  analyze touched_year`;

const COUNT_LIGHTS = `
  select count(*) filter (where coalesce(kept.light, 'GREY') <> staged.light)::integer as lights_changed
  from staged_cell as staged
  left join progress_cell as kept using (period_key, unit_id, indicator_id)`;

const UPSERT = `
  insert into progress_cell (${CELL_COLUMNS})
  select ${CELL_COLUMNS} from staged_cell order by period_key, unit_id, indicator_id
  on conflict (period_key, unit_id, indicator_id) do update
  set ${FACTS.map((name) => `${name} = excluded.${name}`).join(', ')}
  where (${FACTS.map((name) => `progress_cell.${name}`).join(', ')})
    is distinct from (${FACTS.map((name) => `excluded.${name}`).join(', ')})`;

/**
 * The least a push can cost on PostgreSQL: the file goes to COPY as it comes, everything else is
 * set-based SQL in the same transaction — codes and checks, revisions, receipt, lights.
 */
export async function limitPush(pool: pg.Pool, file: Readable): Promise<unknown> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query(STAGE);
    const sink = client.query(copyFrom(`copy stage from stdin with (format csv, header true)`));
    await pipeline(file, sink);
    await client.query('analyze stage');
    await client.query(RESOLVE);
    const {
      rows: [checked],
    } = await client.query(FAULTS);
    if (checked.faults !== '0') throw new Error(`${checked.faults} rows are not good`);
    await client.query(CHANGES);
    const {
      rows: [count],
    } = await client.query(
      'select (select count(*) from staged_observation)::integer as rows_read, count(*) filter (where revision = 1)::integer as rows_new, count(*)::integer as rows_written from observation_change',
    );
    const pushId = await insertReceipt(client, count);
    await client.query(
      `insert into observation (indicator_id, unit_id, period_key, revision, value, missing_reason, quality, push_id, recorded_at)
       select indicator_id, unit_id, period_key, revision, value, missing_reason, quality, $1, now()
       from observation_change order by indicator_id, unit_id, period_key`,
      [pushId],
    );
    await client.query(TOUCHED);
    await client.query(progressSelect('staged'));
    await client.query('analyze staged_cell');
    const {
      rows: [lights],
    } = await client.query(COUNT_LIGHTS);
    await client.query(UPSERT);
    await client.query('commit');
    return { ...count, ...lights };
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

async function insertReceipt(
  client: pg.PoolClient,
  count: { rows_read: number; rows_new: number; rows_written: number },
): Promise<string> {
  const key = createHash('sha256').update(String(process.hrtime.bigint())).digest();
  const { rows } = await client.query(
    `insert into push (receipt_number, account_id, client_key, rows_hash, door, recorded_at, rows_read,
       rows_new, rows_changed, rows_unchanged, blank_cells, lights_changed, new_reds, notes,
       indicator_ids, period_keys)
     values ($1, 1, $1, $2, 'UPLOAD', now(), $3, $4, $5, $6, 0, 0, 0, '{}', '{}', '{}') returning push_id`,
    [
      key.toString('hex').slice(0, 20),
      key,
      count.rows_read,
      count.rows_new,
      count.rows_written - count.rows_new,
      count.rows_read - count.rows_written,
    ],
  );
  return rows[0].push_id;
}
