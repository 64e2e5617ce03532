import type { StoredObservation } from '../../data/observation/observation.repository.ts';
import { periodFromKey } from '../../domain/period.ts';
import type { ObservationRevisionType, ObservationType } from './observation.type.ts';

export function showObservation(stored: StoredObservation): ObservationType {
  const { observed, revision, recordedAt } = stored;
  return { period: periodFromKey(stored.periodKey), ...observed, revision, recordedAt };
}

export function showRevision(
  stored: StoredObservation & { receiptNumber: string },
): ObservationRevisionType {
  return { ...showObservation(stored), receiptNumber: stored.receiptNumber };
}
