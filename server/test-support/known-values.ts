import { getPushedRowsHash } from '../data/observation/staged-row.repository.ts';
import type { TestCity } from './given-city.ts';

/**
 * What is known, by `unit indicator periodKey`: `value|reason quality #revision`, withdrawn values included. With an
 * instant: what was known then.
 */
export async function knownValues(city: TestCity, asOf?: string): Promise<Record<string, string>> {
  const { rows } = await city.store.pool.query(
    `select distinct on (o.indicator_id, o.unit_id, o.period_key)
      unit.code || ' ' || indicator.code || ' ' || o.period_key as name,
      coalesce(trim_scale(o.value)::text, o.missing_reason) || ' ' || o.quality || ' #' || o.revision as said
    from observation as o join unit using (unit_id) join indicator using (indicator_id)
    where o.recorded_at <= $1
    order by o.indicator_id, o.unit_id, o.period_key, o.revision desc`,
    [asOf ?? '2999-01-01T00:00:00Z'],
  );
  return Object.fromEntries(rows.map(({ name, said }) => [name, said]));
}

/** What is known of one value, as `knownValues` writes it; undefined = nothing was ever said. */
export async function knownValue(city: TestCity, name: string): Promise<string | undefined> {
  return (await knownValues(city))[name];
}

/** Receipts whose digest differs from that of the rows kept under them: there must be none. */
export async function untrueReceipts(city: TestCity): Promise<string[]> {
  const { rows } = await city.store.pool.query(
    'select push_id, receipt_number, rows_hash from push order by push_id',
  );
  return city.store.transact(async ({ trx }) => {
    const untrue: string[] = [];
    for (const push of rows) {
      const hash = await getPushedRowsHash(trx, String(push.push_id));
      if (!hash.equals(push.rows_hash)) untrue.push(push.receipt_number);
    }
    return untrue;
  });
}

/** Rows in every table of the database. */
export async function rowCounts(city: TestCity): Promise<Record<string, number>> {
  const { rows: tables } = await city.store.pool.query(
    `select table_name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' order by table_name`,
  );
  const counts: Record<string, number> = {};
  for (const { table_name: table } of tables) {
    const { rows } = await city.store.pool.query(`select count(*)::integer as n from ${table}`);
    counts[table] = rows[0].n;
  }
  return counts;
}

/** Codes of what is wrong. */
export const codesOf = (outcome: { findings: readonly { code: string }[] }) =>
  outcome.findings.map((one) => one.code);
