/** The part of the picture that every page shares and that lives in the query string. */
export interface Scope {
  period: string | null;
  category: string | null;
  asOf: string | null;
}

export interface ScopeDefaults {
  latestPeriod: string | null;
  firstCategory: string | null;
}

/** The category a page opens on: the first in the order the city states. */
export function firstCategory(
  categories: readonly { code: string; sortOrder: number }[],
): string | null {
  return categories.toSorted((a, b) => a.sortOrder - b.sortOrder)[0]?.code ?? null;
}

const carriedKeys = ['period', 'category', 'asOf', 'basis', 'lang'];

/** Which figures a picture shows: the newest pushed, or only those a department head has signed. */
export type Basis = 'LATEST' | 'SIGNED';

/** The basis an address asks for; anything but `basis=signed` means the newest values. */
export function readBasis(params: URLSearchParams): Basis {
  return params.get('basis') === 'signed' ? 'SIGNED' : 'LATEST';
}

/** Reads the shared scope; what the address does not say comes from the newest lit month. */
export function readScope(params: URLSearchParams, defaults: ScopeDefaults): Scope {
  return {
    period: params.get('period') ?? defaults.latestPeriod,
    category: params.get('category') ?? defaults.firstCategory,
    asOf: params.get('asOf'),
  };
}

/** A copy of the query string with changes applied; null and '' remove a key. */
export function patchParams(
  params: URLSearchParams,
  changes: Record<string, string | null>,
): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const [key, value] of Object.entries(changes)) {
    if (value === null || value === '') next.delete(key);
    else next.set(key, value);
  }
  return next;
}

/** A link that keeps period, category, as-of moment, basis and language, and drops what belongs to one page. */
export function carryTo(
  current: URLSearchParams,
  path: string,
  extra: Record<string, string | null> = {},
): string {
  const kept = new URLSearchParams();
  for (const key of carriedKeys) {
    const value = current.get(key);
    if (value) kept.set(key, value);
  }
  const query = patchParams(kept, extra).toString();
  return query ? `${path}?${query}` : path;
}

/** Where an unknown visitor is sent; `next` brings them back to the very picture they asked for. */
export function signInPath(pathname: string, search: string): string {
  if (pathname === '/sign-in') return `/sign-in${search}`;
  const next = `${pathname}${search}`;
  return next === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(next)}`;
}

/** The address to open after signing in; only paths of this site are accepted. */
export function nextPath(params: URLSearchParams): string {
  const next = params.get('next');
  return next?.startsWith('/') && !next.startsWith('//') && !next.includes('\\') ? next : '/';
}
