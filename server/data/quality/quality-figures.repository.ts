import { sql } from 'kysely';
import type { Transaction } from '../connect.ts';

/** Indicators the revisions of the running push belong to. */
export async function listChangedIndicators(trx: Transaction): Promise<number[]> {
  const { rows } = await sql<{ indicator_id: number }>`
    select distinct indicator_id
    from observation_change
    order by indicator_id`.execute(trx);
  return rows.map((row) => row.indicator_id);
}

export type ChangedKeys = { indicatorId: number; unitId: number; periodKeys: number[] };

/** What the running push changed of some indicators, one entry for each series. A million rows are few texts. */
export async function listChangedKeys(
  trx: Transaction,
  indicatorIds: readonly number[],
): Promise<ChangedKeys[]> {
  const { rows } = await sql<{ indicator_id: number; unit_id: number; keys: string }>`
    select indicator_id, unit_id, string_agg(period_key::text, ' ' order by period_key) as keys
    from observation_change
    where indicator_id = any(${[...indicatorIds]}::integer[])
    group by indicator_id, unit_id
    order by indicator_id, unit_id`.execute(trx);
  return rows.map((row) => ({
    indicatorId: row.indicator_id,
    unitId: row.unit_id,
    periodKeys: row.keys.split(' ').map(Number),
  }));
}

export type SeriesText = { unitId: number; figures: string };

/**
 * The newest values of an indicator by unit, in one text each: `period revision value` with commas between.
 * Missing values are left out.
 */
export async function listSeriesTexts(
  trx: Transaction,
  slice: { indicatorId: number; unitIds: readonly number[]; fromYear: number; toYear: number },
): Promise<SeriesText[]> {
  const { rows } = await sql<SeriesText>`
    select unit_id as "unitId",
      string_agg(period_key::text || ' ' || revision::text || ' ' || value::text, ',') as figures
    from (
      select distinct on (indicator_id, unit_id, period_key) unit_id, period_key, revision, value
      from observation
      where indicator_id = ${slice.indicatorId}
        and unit_id = any(${[...slice.unitIds]}::integer[])
        and period_key between ${slice.fromYear * 1000} and ${slice.toYear * 1000 + 999}
      order by indicator_id, unit_id, period_key, revision desc
    ) as newest
    where value is not null
    group by unit_id`.execute(trx);
  return rows;
}

export type EarlierValue = {
  indicatorId: number;
  unitId: number;
  periodKey: number;
  value: string;
};

/** What corrected values of some indicators were before the running push; those that were missing are left out. */
export async function listEarlierValues(
  trx: Transaction,
  indicatorIds: readonly number[],
): Promise<EarlierValue[]> {
  const { rows } = await sql<EarlierValue>`
    select change.indicator_id as "indicatorId", change.unit_id as "unitId",
      change.period_key as "periodKey", earlier.value::text as value
    from observation_change as change
    join observation as earlier on earlier.indicator_id = change.indicator_id
      and earlier.unit_id = change.unit_id
      and earlier.period_key = change.period_key
      and earlier.revision = change.revision - 1
    where change.revision > 1
      and earlier.value is not null
      and change.indicator_id = any(${[...indicatorIds]}::integer[])`.execute(trx);
  return rows;
}
