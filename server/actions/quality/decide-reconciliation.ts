import { createHash } from 'node:crypto';
import { insertDecision } from '../../data/quality/reconciliation.repository.ts';
import { type Period, periodCode, periodKey } from '../../domain/period.ts';
import { NOWHERE, type PushFinding } from '../../domain/push-finding.ts';
import { rawEnd } from '../../domain/raw-row.ts';
import type { ReconciliationVerdict } from '../../domain/reconciliation.ts';
import { type ActionContext, assertMay, InvalidArgument } from '../action-context.ts';
import { pushObservations } from '../observation/push-observations.ts';
import { requireIndicator } from '../require-indicator.ts';
import { type ReconciliationRow, reconcile } from './read-reconciliation.ts';

export type ReconciliationInput = {
  indicatorCode: string;
  unitCode: string;
  period: Period;
  verdict: ReconciliationVerdict;
  reason: string;
};
export type DecideFault = 'SIDE_MISSING' | 'REASON_MISSING';
/** The row as it stands afterwards; or what was wrong, or why the push of the adopted value was refused. */
export type DecideOutcome =
  | { row: ReconciliationRow; fault: null; findings: [] }
  | { row: null; fault: DecideFault | null; findings: PushFinding[] };

const MIN_REASON = 5;
const faulty = (fault: DecideFault): DecideOutcome => ({ row: null, fault, findings: [] });

/**
 * Decides between two departments about one figure. Adopting pushes the other side's value as a new,
 * verified revision of the scoring side, through the same checks as every push; then the decision is kept.
 */
export async function decideReconciliation(
  context: ActionContext,
  input: ReconciliationInput,
): Promise<DecideOutcome> {
  const viewer = assertMay(context, 'reconciliation.decide');
  const reason = input.reason.replaceAll('\0', '').trim();
  if ([...reason].length < MIN_REASON) return faulty('REASON_MISSING');
  const row = await findRow(context, input);
  if (!row?.own || !row.other) return faulty('SIDE_MISSING');
  const { own, other } = row;
  let pushId: string | null = null;
  if (input.verdict === 'ADOPT_COUNTERPART') {
    const adopted = await adopt(context, { input, row, reason });
    if (adopted === null) return faulty('SIDE_MISSING');
    if (adopted.receipt === null) return { row: null, fault: null, findings: adopted.findings };
    pushId = adopted.receipt.id;
  }
  const after = await findRow(context, input);
  await context.store.transact(({ trx }) =>
    insertDecision(trx, {
      indicatorId: own.indicatorId,
      counterpartId: other.indicatorId,
      unitId: own.unitId,
      periodKey: own.periodKey,
      // What the decision left behind: it is current until somebody pushes again.
      revision: after?.own?.revision ?? own.revision,
      counterpartRevision: after?.other?.revision ?? other.revision,
      verdict: input.verdict,
      reason,
      accountId: viewer.accountId,
      recordedAt: context.now(),
      pushId,
    }),
  );
  return { row: (await findRow(context, input))!, fault: null, findings: [] };
}

async function findRow(
  context: ActionContext,
  { indicatorCode, unitCode, period }: ReconciliationInput,
): Promise<ReconciliationRow | null> {
  const catalogue = await context.catalogue();
  const indicator = requireIndicator(catalogue, indicatorCode);
  const unit = catalogue.unitByCode.get(unitCode);
  if (!unit) {
    throw new InvalidArgument(
      'unit',
      `没有单位“${unitCode}”，请从单位目录中选择。`,
      `There is no unit "${unitCode}"; choose one from the catalogue.`,
    );
  }
  const key = periodKey(period);
  const slice = { indicator, fromKey: key, toKey: key, unitId: unit.id };
  const [row] = await reconcile(context.store.reader, catalogue, slice);
  return row ?? null;
}

type Adoption = { input: ReconciliationInput; row: ReconciliationRow; reason: string };

/** Pushes the other side's value onto the scoring side; null when it has no value to give. */
async function adopt(context: ActionContext, { input, row, reason }: Adoption) {
  const isOwn = row.scoringSide === 'INDICATOR';
  const [scoring, other] = isOwn ? [row.own!, row.other!] : [row.other!, row.own!];
  const { value } = other.observed;
  if (value === null) return null;
  const scoringCode = isOwn ? input.indicatorCode : row.counterpart.code;
  const adopted = {
    place: NOWHERE,
    unit: input.unitCode,
    indicator: scoringCode,
    period: periodCode(input.period),
    value: value.toFixed(),
    missingReason: null,
    quality: 'VERIFIED',
  };
  return pushObservations(context, {
    clientKey: adoptionKey(row, scoring.revision, other.revision),
    door: 'RECONCILIATION',
    fileName: null,
    table: { rows: [adopted], ...rawEnd() },
    reason,
  });
}

/** The same for the same figures: a retry after a break finds the push already made. */
function adoptionKey(row: ReconciliationRow, revision: number, otherRevision: number): string {
  const about = [row.own!.indicatorId, row.other!.indicatorId, row.unit.id, row.periodKey];
  const digest = createHash('sha256').update([...about, revision, otherRevision].join(' '));
  return `reconcile-${digest.digest('hex').slice(0, 40)}`;
}
