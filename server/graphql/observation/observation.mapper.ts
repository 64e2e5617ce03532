import type { SignedObservation } from '../../actions/observation/read-observations.ts';
import type {
  StoredObservation,
  StoredRevision,
} from '../../data/observation/observation.repository.ts';
import { periodFromKey } from '../../domain/period.ts';
import type { ObservationRevisionType, ObservationType } from './observation.type.ts';

function showRevisionFacts(stored: StoredObservation) {
  const { observed, revision, recordedAt } = stored;
  return { period: periodFromKey(stored.periodKey), ...observed, revision, recordedAt };
}

/** Without `signed` the value is shown as if nobody had signed it. */
export function showObservation({
  signed = null,
  ...stored
}: StoredObservation & Partial<SignedObservation>): ObservationType {
  return {
    ...showRevisionFacts(stored),
    signed: signed && { ...signed.observed, revision: signed.revision },
  };
}

export function showRevision(stored: StoredRevision): ObservationRevisionType {
  const { receiptNumber, signerName, signedAt } = stored;
  return { ...showRevisionFacts(stored), receiptNumber, signerName, signedAt };
}
