import type { ActionContext } from '../actions/action-context.ts';
import type { Loaders } from './loaders.ts';

/** What a resolver gets: the action context, request-scoped loaders, and the session cookie. */
export type GraphqlContext = ActionContext & {
  loaders: Loaders;
  sessionToken: string | null;
  /** Sets the session cookie, or clears it for null. */
  setSession: (session: { token: string; expiresAt: Date } | null) => void;
};
