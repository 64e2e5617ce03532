export type FingerprintVerdict = 'checking' | 'intact' | 'altered' | 'checkFailed' | null;

/** What may be said about a fingerprint; only a plain yes of the server is called intact. */
export function fingerprintVerdict(asked: {
  called: boolean;
  loading: boolean;
  hasFailed: boolean;
  isIntact: boolean | null | undefined;
}): FingerprintVerdict {
  if (!asked.called) return null;
  if (asked.loading) return 'checking';
  if (asked.hasFailed || asked.isIntact === null || asked.isIntact === undefined)
    return 'checkFailed';
  return asked.isIntact ? 'intact' : 'altered';
}
