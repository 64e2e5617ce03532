import type { SignedObservation } from '../../actions/observation/read-observations.ts';
import type {
  StoredObservation,
  StoredRevision,
} from '../../data/observation/observation.repository.ts';
import { periodFromKey } from '../../domain/period.ts';
import type {
  ObservationRevisionType,
  ObservationType,
  PushedValueType,
} from './observation.type.ts';

export function showPushedValue(stored: StoredObservation): PushedValueType {
  const { observed, revision, recordedAt } = stored;
  return { period: periodFromKey(stored.periodKey), ...observed, revision, recordedAt };
}

export function showObservation({ signed, ...stored }: SignedObservation): ObservationType {
  return {
    ...showPushedValue(stored),
    signed: signed && { ...signed.observed, revision: signed.revision },
  };
}

export function showRevision(stored: StoredRevision): ObservationRevisionType {
  const { receiptNumber, signerName, signedAt } = stored;
  return { ...showPushedValue(stored), receiptNumber, signerName, signedAt };
}
