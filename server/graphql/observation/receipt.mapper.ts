import type { PushOutcome } from '../../actions/observation/push-input.ts';
import type { Catalogue } from '../../data/catalogue/catalogue.ts';
import type { Receipt } from '../../data/observation/push.repository.ts';
import { periodFromKey } from '../../domain/period.ts';
import type { PushFinding } from '../../domain/push-finding.ts';
import { showIndicator, showUnit } from '../catalogue/catalogue.mapper.ts';
import type { PushFindingType, PushObservationsPayload, PushReceiptType } from './receipt.type.ts';

const LISTED_FINDINGS = 500;

export function showReceipt(
  catalogue: Catalogue,
  receipt: Receipt,
  isReplay = false,
): PushReceiptType {
  const department =
    receipt.departmentId === null ? undefined : catalogue.unitById.get(receipt.departmentId);
  return {
    ...receipt,
    department: department ? showUnit(catalogue, department) : null,
    indicators: receipt.indicatorIds.flatMap((id) => {
      const indicator = catalogue.indicatorById.get(id);
      return indicator ? [showIndicator(catalogue, indicator)] : [];
    }),
    periods: receipt.periodKeys.map(periodFromKey),
    isReplay,
  };
}

export function showFinding({ place, ...finding }: PushFinding): PushFindingType {
  return { ...finding, ...place };
}

/** The outcome of a push as every door answers it. */
export function showOutcome(catalogue: Catalogue, outcome: PushOutcome): PushObservationsPayload {
  return {
    receipt: outcome.receipt && showReceipt(catalogue, outcome.receipt, outcome.isReplay),
    findings: outcome.findings.slice(0, LISTED_FINDINGS).map(showFinding),
    findingCount: outcome.findingCount,
  };
}
