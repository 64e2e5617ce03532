import { CombinedGraphQLErrors } from '@apollo/client';
import type { Language } from './names.ts';
import { failureMessage } from './query-state.ts';

/**
 * What the interface could not take of something typed, with its place inside it: `items[0].due.kind: …`.
 * Null for failures that are not about the input.
 */
export function inputFault(error: unknown, language: Language): string | null {
  const told = failureMessage(error, language);
  if (told === null || !CombinedGraphQLErrors.is(error)) return null;
  const place = /at "input\.([^"]+)"/.exec(error.errors[0]?.message ?? '')?.[1];
  return place ? `${place}: ${told}` : told;
}
