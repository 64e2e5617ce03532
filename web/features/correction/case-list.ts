export const CASE_STATES = ['REQUESTED', 'APPROVED', 'REJECTED', 'CANCELLED'] as const;
export type CaseState = (typeof CASE_STATES)[number];

/** The state an address asks for; null = any. */
export function readCaseState(params: URLSearchParams): CaseState | null {
  const asked = params.get('state');
  return CASE_STATES.find((state) => state === asked) ?? null;
}

/** What waits for a decision first, oldest first; then the rest as they came, newest first, each once. */
export function openFirst<Case extends { id: string; state: CaseState; requestedAt: string }>(
  open: readonly Case[],
  listed: readonly Case[],
): Case[] {
  const waiting = open.toSorted((a, b) => a.requestedAt.localeCompare(b.requestedAt));
  const known = new Set(waiting.map(({ id }) => id));
  return [...waiting, ...listed.filter(({ id }) => !known.has(id))];
}
