import type { ScopeDefaults } from './scope.ts';

const KEY = 'baton.scope';

/** What a page opened on last time, so that its query can start before the calendar has answered. */
export function readRememberedScope(memory: Pick<Storage, 'getItem'>): ScopeDefaults {
  try {
    const kept = JSON.parse(memory.getItem(KEY) ?? '{}') as Partial<ScopeDefaults>;
    return { latestPeriod: textOf(kept.latestPeriod), firstCategory: textOf(kept.firstCategory) };
  } catch {
    return { latestPeriod: null, firstCategory: null };
  }
}

/** Keeps the defaults for the next load; a memory that is full or forbidden is no harm. */
export function rememberScope(
  memory: Pick<Storage, 'setItem'>,
  { latestPeriod, firstCategory }: ScopeDefaults,
): void {
  try {
    memory.setItem(KEY, JSON.stringify({ latestPeriod, firstCategory }));
  } catch {
    // The next load then waits for the calendar first.
  }
}

function textOf(kept: unknown): string | null {
  return typeof kept === 'string' && kept !== '' ? kept : null;
}
