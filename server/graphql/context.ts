import type { ActionContext } from '../actions/action-context.ts';
import type { Loaders } from './loaders.ts';

/**
 * The instant a read stands at: as asked, or null for what is kept now. Signed values are never kept ready, so
 * with that basis the present is a look back too.
 */
export function knownAt(context: ActionContext, asOf: Date | undefined): Date | null {
  return asOf ?? (context.basis === 'SIGNED' ? context.now() : null);
}

/** What a resolver gets: the action context, request-scoped loaders, and the session cookie. */
export type GraphqlContext = ActionContext & {
  loaders: Loaders;
  sessionToken: string | null;
  /** Sets the session cookie, or clears it for null. */
  setSession: (session: { token: string; expiresAt: Date } | null) => void;
};
