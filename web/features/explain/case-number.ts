/** The correction case a receipt says it carries out; null where its reason names none. */
export function caseNumberIn(reason: string | null): string | null {
  return /JZ\d{8}-\d+/.exec(reason ?? '')?.[0] ?? null;
}
