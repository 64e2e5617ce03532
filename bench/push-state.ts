import type pg from 'pg';
import { MATRIX_UNITS } from './load/catalogue.ts';
import { PUSH_YEAR } from './load/observations.ts';

const FROM_KEY = PUSH_YEAR * 1000;
/** Pushes report the counties; the cells of their townships stay as they are. */
const TOUCHED = `period_key >= ${FROM_KEY} and unit_id <= ${MATRIX_UNITS}`;

/** Keeps the cells of the open year as they are before any push. */
export async function keepState(client: pg.Client): Promise<void> {
  await client.query(`
    drop table if exists kept_cell;
    create table kept_cell as select * from progress_cell where ${TOUCHED};`);
}

/** Takes everything back that pushes wrote. The tables refuse that to everybody else, so triggers are off meanwhile. */
export async function restoreState(client: pg.Client): Promise<void> {
  await client.query(`
    set session_replication_role = replica;
    delete from reaffirmation where push_id > 1;
    delete from client_key where push_id > 1;
    delete from observation where push_id > 1;
    delete from push where push_id > 1;
    delete from progress_cell where ${TOUCHED};
    insert into progress_cell select * from kept_cell order by period_key, unit_id, indicator_id;
    set session_replication_role = origin;`);
  await client.query('vacuum analyze observation');
  await client.query('vacuum analyze reaffirmation');
  await client.query('vacuum analyze progress_cell');
}

/** What a push left: its rows and the lights of the year, as one text that equals another exactly when they do. */
export async function fingerprint(client: pg.Client): Promise<string> {
  const { rows } = await client.query(`
    select
      (select count(*) || ' ' || md5(string_agg(concat_ws('|', indicator_id, unit_id, period_key, revision,
        trim_scale(value), missing_reason, quality), ',' order by indicator_id, unit_id, period_key, revision))
        from observation where period_key >= ${FROM_KEY}) as observations,
      (select count(*) || ' ' || md5(string_agg(concat_ws('|', period_key, unit_id, indicator_id,
        coalesce(observed_period_key::text, '-'), is_carried, target_id, coalesce(trim_scale(actual)::text, '-'),
        coalesce(quality, '-'), trim_scale(target_value), coalesce(trim_scale(due)::text, '-'),
        coalesce(trim_scale(completion_rate)::text, '-'), coalesce(trim_scale(lag)::text, '-'),
        coalesce(lag_measure, '-'), coalesce(status, '-'), light, coalesce(severity::text, '-'),
        coalesce(reason, '-'), months_in_row), ',' order by period_key, unit_id, indicator_id))
        from progress_cell where ${TOUCHED}) as cells`);
  return `rows ${rows[0].observations}\ncells ${rows[0].cells}`;
}
