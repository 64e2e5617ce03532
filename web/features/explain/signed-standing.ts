import type { ExplainBody_ProgressFragment } from '../../__generated__/graphql.ts';
import { formatNumber } from '../../charts/format.ts';
import { missingReasonWord } from '../../charts/light.ts';

export type Revision = ExplainBody_ProgressFragment['history'][number];

/** Where a value stands towards its signature. */
export interface SignedStanding {
  newest: Revision;
  /** The newest revision somebody signed; null = nobody has signed the value. */
  signed: Revision | null;
  /** The value was changed after it had been signed. */
  isChangedSince: boolean;
}

/** Reads the standing off the revisions of a value, in whatever order they come; null where there are none. */
export function signedStanding(history: readonly Revision[]): SignedStanding | null {
  const revisions = history.toSorted((a, b) => b.revision - a.revision);
  const [newest] = revisions;
  if (!newest) return null;
  const signed = revisions.find(({ signerName }) => signerName !== null) ?? null;
  return { newest, signed, isChangedSince: signed !== null && signed !== newest };
}

/** A revision as one figure, or why there is none. */
export function revisionText(revision: Revision, digits: number, language: 'zh' | 'en'): string {
  return revision.value === null
    ? missingReasonWord(revision.missingReason)[language]
    : formatNumber(revision.value, { digits });
}
