import { sql } from 'kysely';
import type { Reader } from '../connect.ts';
import {
  type ObservationRecord,
  observationFromRow,
  type StoredObservation,
} from './observation.repository.ts';

/** What is exported; keys both included. */
export type ExportSlice = {
  indicatorIds: readonly number[];
  unitIds: readonly number[];
  fromKey: number;
  toKey: number;
  /** Only what had been recorded by then. */
  asOf: Date;
};

/** Where a page begins: behind this value, or at the start for null. */
export type ExportCursor = {
  indicatorId: number;
  unitId: number;
  periodKey: number;
  revision: number;
};

export type ExportedObservation = StoredObservation & {
  receiptNumber: string;
  /** When the first revision of the value was recorded. */
  firstRecordedAt: Date;
};
export type ExportedRevision = StoredObservation & {
  receiptNumber: string;
  /** Whether this very revision stands under a signature. */
  isSigned: boolean;
};

/** The next newest revisions of a slice as known at its instant, by indicator, unit and period. */
export async function listObservationPage(
  db: Reader,
  slice: ExportSlice,
  after: ExportCursor | null,
  limit: number,
): Promise<ExportedObservation[]> {
  const newest = slicedObservations(db, slice)
    .distinctOn(['o.indicator_id', 'o.unit_id', 'o.period_key'])
    .$if(after !== null, (query) =>
      query.where(
        sql<boolean>`(o.indicator_id, o.unit_id, o.period_key) > (${after?.indicatorId}::integer, ${after?.unitId}::integer, ${after?.periodKey}::integer)`,
      ),
    )
    .orderBy('o.indicator_id')
    .orderBy('o.unit_id')
    .orderBy('o.period_key')
    .orderBy('o.revision', 'desc')
    .limit(limit);
  const rows = await db
    .selectFrom(newest.as('o'))
    .innerJoin('push', 'push.push_id', 'o.push_id')
    .innerJoin('observation as first', (join) =>
      join
        .onRef('first.indicator_id', '=', 'o.indicator_id')
        .onRef('first.unit_id', '=', 'o.unit_id')
        .onRef('first.period_key', '=', 'o.period_key')
        .on('first.revision', '=', 1),
    )
    .selectAll('o')
    .select(['push.receipt_number', 'first.recorded_at as first_recorded_at'])
    .orderBy('o.indicator_id')
    .orderBy('o.unit_id')
    .orderBy('o.period_key')
    .execute();
  return rows.map((row) => ({
    ...observationFromRow(row as ObservationRecord),
    receiptNumber: row.receipt_number,
    firstRecordedAt: row.first_recorded_at,
  }));
}

/** The next revisions of a slice, by indicator, unit, period and revision. */
export async function listRevisionPage(
  db: Reader,
  slice: ExportSlice,
  after: ExportCursor | null,
  limit: number,
): Promise<ExportedRevision[]> {
  const rows = await slicedObservations(db, slice)
    .innerJoin('push', 'push.push_id', 'o.push_id')
    .leftJoin('signed_value as signed', (join) =>
      join
        .onRef('signed.indicator_id', '=', 'o.indicator_id')
        .onRef('signed.unit_id', '=', 'o.unit_id')
        .onRef('signed.period_key', '=', 'o.period_key')
        .onRef('signed.revision', '=', 'o.revision'),
    )
    .select(['push.receipt_number', sql<boolean>`signed.revision is not null`.as('is_signed')])
    .$if(after !== null, (query) =>
      query.where(
        sql<boolean>`(o.indicator_id, o.unit_id, o.period_key, o.revision) > (${after?.indicatorId}::integer, ${after?.unitId}::integer, ${after?.periodKey}::integer, ${after?.revision}::integer)`,
      ),
    )
    .orderBy('o.indicator_id')
    .orderBy('o.unit_id')
    .orderBy('o.period_key')
    .orderBy('o.revision')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    ...observationFromRow(row as ObservationRecord),
    receiptNumber: row.receipt_number,
    isSigned: row.is_signed,
  }));
}

function slicedObservations(db: Reader, slice: ExportSlice) {
  return db
    .selectFrom('observation as o')
    .select(['o.indicator_id', 'o.unit_id', 'o.period_key', 'o.revision', 'o.value'])
    .select(['o.missing_reason', 'o.quality', 'o.recorded_at', 'o.push_id'])
    .where('o.indicator_id', '=', sql<number>`any(${[...slice.indicatorIds]}::integer[])`)
    .where('o.unit_id', '=', sql<number>`any(${[...slice.unitIds]}::integer[])`)
    .where('o.period_key', '>=', slice.fromKey)
    .where('o.period_key', '<=', slice.toKey)
    .where('o.recorded_at', '<=', slice.asOf);
}
