import { decimal } from '../../domain/decimal.ts';
import type {
  Counterpart,
  ReconciliationVerdict,
  ScoringSide,
} from '../../domain/reconciliation.ts';
import type { Reader, Transaction } from '../connect.ts';

/** All entries of all pairs, in the order in which they were saved. */
export async function listCounterparts(db: Reader): Promise<Counterpart[]> {
  const rows = await db
    .selectFrom('indicator_counterpart as pair')
    .innerJoin('indicator', 'indicator.indicator_id', 'pair.indicator_id')
    .innerJoin('indicator as other', 'other.indicator_id', 'pair.counterpart_id')
    .select(['indicator.code', 'other.code as other_code', 'pair.tolerance_percent'])
    .select(['pair.scoring_side', 'pair.valid_from'])
    .orderBy('pair.indicator_counterpart_id')
    .execute();
  return rows.map((row) => ({
    indicatorCode: row.code,
    counterpartCode: row.other_code,
    tolerancePercent: decimal(row.tolerance_percent),
    scoringSide: row.scoring_side as ScoringSide,
    validFrom: row.valid_from,
  }));
}

/** Saves an entry of a pair. */
export async function insertCounterpart(
  trx: Transaction,
  entry: Omit<Counterpart, 'indicatorCode' | 'counterpartCode'> & {
    indicatorId: number;
    counterpartId: number;
    accountId: string;
    recordedAt: Date;
  },
): Promise<void> {
  await trx
    .insertInto('indicator_counterpart')
    .values({
      indicator_id: entry.indicatorId,
      counterpart_id: entry.counterpartId,
      tolerance_percent: entry.tolerancePercent.toFixed(),
      scoring_side: entry.scoringSide,
      valid_from: entry.validFrom,
      account_id: entry.accountId,
      recorded_at: entry.recordedAt,
    })
    .execute();
}

export type StoredDecision = {
  unitId: number;
  periodKey: number;
  counterpartId: number;
  revision: number;
  counterpartRevision: number;
  verdict: ReconciliationVerdict;
  reason: string;
  accountName: string;
  recordedAt: Date;
  /** Receipt of the adopted value; null unless it was adopted. */
  receiptNumber: string | null;
};

/** The last decision on each unit and period of an indicator within some years. */
export async function listDecisions(
  db: Reader,
  slice: { indicatorId: number; fromYear: number; toYear: number },
): Promise<StoredDecision[]> {
  const rows = await db
    .selectFrom('reconciliation_decision as decision')
    .innerJoin('account', 'account.account_id', 'decision.account_id')
    .leftJoin('push', 'push.push_id', 'decision.push_id')
    .distinctOn(['decision.unit_id', 'decision.period_key'])
    .select(['decision.unit_id', 'decision.period_key', 'decision.counterpart_id'])
    .select(['decision.revision', 'decision.counterpart_revision', 'decision.verdict'])
    .select(['decision.reason', 'account.display_name', 'decision.recorded_at'])
    .select('push.receipt_number')
    .where('decision.indicator_id', '=', slice.indicatorId)
    .where('decision.period_key', '>=', slice.fromYear * 1000)
    .where('decision.period_key', '<=', slice.toYear * 1000 + 999)
    .orderBy('decision.unit_id')
    .orderBy('decision.period_key')
    .orderBy('decision.reconciliation_decision_id', 'desc')
    .execute();
  return rows.map((row) => ({
    unitId: row.unit_id,
    periodKey: row.period_key,
    counterpartId: row.counterpart_id,
    revision: row.revision,
    counterpartRevision: row.counterpart_revision,
    verdict: row.verdict as ReconciliationVerdict,
    reason: row.reason,
    accountName: row.display_name,
    recordedAt: row.recorded_at,
    receiptNumber: row.receipt_number,
  }));
}

/** Adds a decision; the figures it was about must be there. */
export async function insertDecision(
  trx: Transaction,
  decision: {
    indicatorId: number;
    counterpartId: number;
    unitId: number;
    periodKey: number;
    revision: number;
    counterpartRevision: number;
    verdict: ReconciliationVerdict;
    reason: string;
    accountId: string;
    recordedAt: Date;
    pushId: string | null;
  },
): Promise<void> {
  await trx
    .insertInto('reconciliation_decision')
    .values({
      indicator_id: decision.indicatorId,
      counterpart_id: decision.counterpartId,
      unit_id: decision.unitId,
      period_key: decision.periodKey,
      revision: decision.revision,
      counterpart_revision: decision.counterpartRevision,
      verdict: decision.verdict,
      reason: decision.reason,
      account_id: decision.accountId,
      recorded_at: decision.recordedAt,
      push_id: decision.pushId,
    })
    .execute();
}
