/** How the files of a push are to be read and written. Scope lists are codes as typed, parted by commas. */
export interface UploadTerms {
  /** Code of a saved mapping; empty = recognised or proposed by the server. */
  mapping: string;
  mode: 'MERGE' | 'REPLACE';
  scope: { indicators: string; units: string; periods: string };
}

const SCOPE = [
  ['scopeIndicators', 'indicators'],
  ['scopeUnits', 'units'],
  ['scopePeriods', 'periods'],
] as const;

/** The address a file is posted to: the first makes a draft, the others join it; the work starts with the last. */
export function uploadPath(
  fileName: string,
  terms: UploadTerms,
  place: { draftId: string | null; isLast: boolean },
): string {
  const params = new URLSearchParams({ fileName });
  if (terms.mapping.trim() !== '') params.set('mapping', terms.mapping.trim());
  if (place.draftId === null && terms.mode === 'REPLACE') {
    params.set('mode', 'replace');
    for (const [name, field] of SCOPE) {
      if (terms.scope[field].trim() !== '') params.set(name, terms.scope[field].trim());
    }
  }
  if (!place.isLast) params.set('more', 'true');
  const to = place.draftId === null ? '' : `/${encodeURIComponent(place.draftId)}/files`;
  return `/api/drafts${to}?${params}`;
}

type Said = { zh: string; en: string };
export type UploadAnswer = { draftId: string } | { message: Said | null };

/** Reads the server's answer; anything that is not a draft is a failure, in the server's words where it has some. */
export function readUploadAnswer(status: number, body: unknown): UploadAnswer {
  const said = (typeof body === 'object' ? body : null) as Record<string, unknown> | null;
  if (status === 201 && typeof said?.draftId === 'string') return { draftId: said.draftId };
  const [first] = Array.isArray(said?.findings) ? said.findings : [said];
  return { message: wordsOf(first) };
}

function wordsOf(problem: unknown): Said | null {
  const { messageZh, messageEn, remedyZh, remedyEn } = (problem ?? {}) as Record<string, unknown>;
  if (typeof messageZh !== 'string' || typeof messageEn !== 'string') return null;
  return {
    zh: typeof remedyZh === 'string' ? `${messageZh}。${remedyZh}` : messageZh,
    en: typeof remedyEn === 'string' ? `${messageEn}. ${remedyEn}` : messageEn,
  };
}
