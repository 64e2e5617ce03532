import { sql } from 'kysely';
import { decimal } from '../../domain/decimal.ts';
import type {
  MissingReason,
  ObservedValue,
  ValueBasis,
  ValueQuality,
} from '../../domain/observation.ts';
import type { Reader } from '../connect.ts';

/** A value with where it came from. */
export type StoredObservation = {
  indicatorId: number;
  unitId: number;
  periodKey: number;
  revision: number;
  recordedAt: Date;
  pushId: string;
  observed: ObservedValue;
};

export type ObservationRecord = {
  indicator_id: number;
  unit_id: number;
  period_key: number;
  revision: number;
  value: string | null;
  missing_reason: string | null;
  quality: string;
  recorded_at: Date;
  push_id: string;
};

export function observedFromRow(
  row: Pick<ObservationRecord, 'value' | 'missing_reason' | 'quality'>,
): ObservedValue {
  const quality = row.quality as ValueQuality;
  if (row.value !== null) return { value: decimal(row.value), missingReason: null, quality };
  return { value: null, missingReason: row.missing_reason as MissingReason, quality };
}

export function observationFromRow(row: ObservationRecord): StoredObservation {
  return {
    indicatorId: row.indicator_id,
    unitId: row.unit_id,
    periodKey: row.period_key,
    revision: row.revision,
    recordedAt: row.recorded_at,
    pushId: row.push_id,
    observed: observedFromRow(row),
  };
}

export type ObservationSlice = {
  indicatorIds: readonly number[];
  unitIds: readonly number[];
  /** Period keys of one kind, both included. */
  fromKey: number;
  toKey: number;
  /** What was known at an instant; null = what is known now. */
  asOf: Date | null;
  basis: ValueBasis;
};

/** The newest revision of each value in a slice, as known at an instant, by indicator, unit and period. */
export async function listObservations(
  db: Reader,
  slice: ObservationSlice,
): Promise<StoredObservation[]> {
  if (slice.unitIds.length === 0 || slice.indicatorIds.length === 0) return [];
  const rows = await db
    .selectFrom('observation as o')
    .distinctOn(['o.indicator_id', 'o.unit_id', 'o.period_key'])
    .select(['o.indicator_id', 'o.unit_id', 'o.period_key', 'o.revision', 'o.value'])
    .select(['o.missing_reason', 'o.quality', 'o.recorded_at', 'o.push_id'])
    .where('o.indicator_id', '=', sql<number>`any(${[...slice.indicatorIds]}::integer[])`)
    .where('o.unit_id', '=', sql<number>`any(${[...slice.unitIds]}::integer[])`)
    .where('o.period_key', '>=', slice.fromKey)
    .where('o.period_key', '<=', slice.toKey)
    .$if(slice.asOf !== null, (query) => query.where('o.recorded_at', '<=', slice.asOf as Date))
    .$if(slice.basis === 'SIGNED', (query) => query.where(signedBy(slice.asOf)))
    .orderBy('o.indicator_id')
    .orderBy('o.unit_id')
    .orderBy('o.period_key')
    .orderBy('o.revision', 'desc')
    .execute();
  return rows.map(observationFromRow);
}

/** Whether a revision stood under a signature at an instant; null = now. */
function signedBy(asOf: Date | null) {
  return sql<boolean>`exists (
    select from signed_value as signed
    join signature using (signature_id)
    where signed.indicator_id = o.indicator_id and signed.unit_id = o.unit_id
      and signed.period_key = o.period_key and signed.revision = o.revision
      and (${asOf}::timestamptz is null or signature.signed_at <= ${asOf}::timestamptz))`;
}

/** A revision with the push that brought it and the signature over it; null while unsigned. */
export type StoredRevision = StoredObservation & {
  receiptNumber: string;
  signerName: string | null;
  signedAt: Date | null;
};

/** All revisions of one value, oldest first, with the receipt of each. */
export async function listRevisions(
  db: Reader,
  key: { indicatorId: number; unitId: number; periodKey: number; asOf: Date | null },
): Promise<StoredRevision[]> {
  const rows = await db
    .selectFrom('observation as o')
    .innerJoin('push', 'push.push_id', 'o.push_id')
    .select(['o.indicator_id', 'o.unit_id', 'o.period_key', 'o.revision', 'o.value'])
    .leftJoin('signed_value as signed', (join) =>
      join
        .onRef('signed.indicator_id', '=', 'o.indicator_id')
        .onRef('signed.unit_id', '=', 'o.unit_id')
        .onRef('signed.period_key', '=', 'o.period_key')
        .onRef('signed.revision', '=', 'o.revision'),
    )
    .leftJoin('signature', 'signature.signature_id', 'signed.signature_id')
    .select(['o.missing_reason', 'o.quality', 'o.recorded_at', 'o.push_id', 'push.receipt_number'])
    .select(['signature.signer_name', 'signature.signed_at'])
    .where('o.indicator_id', '=', key.indicatorId)
    .where('o.unit_id', '=', key.unitId)
    .where('o.period_key', '=', key.periodKey)
    .$if(key.asOf !== null, (query) => query.where('o.recorded_at', '<=', key.asOf as Date))
    .orderBy('o.revision')
    .execute();
  return rows.map((row) => ({
    ...observationFromRow(row),
    receiptNumber: row.receipt_number,
    signerName: row.signer_name,
    signedAt: row.signed_at,
  }));
}

/** First and last period of a kind for which some units, or for null any, have rows of an indicator; null when they have none. */
export async function findPeriodSpan(
  db: Reader,
  slice: { indicatorId: number; unitIds: readonly number[] | null; kindDigit: number },
): Promise<{ firstKey: number; lastKey: number } | null> {
  const row = await db
    .selectFrom('observation')
    .select((eb) => [eb.fn.min('period_key').as('first'), eb.fn.max('period_key').as('last')])
    .where('indicator_id', '=', slice.indicatorId)
    .$if(slice.unitIds !== null, (query) =>
      query.where('unit_id', '=', sql<number>`any(${[...(slice.unitIds ?? [])]}::integer[])`),
    )
    .where(sql<number>`period_key / 100 % 10`, '=', slice.kindDigit)
    .executeTakeFirst();
  if (!row || row.first === null || row.last === null) return null;
  return { firstKey: row.first, lastKey: row.last };
}
