export type SignInState = { failedCount: number; lockedUntil: Date | null };

const FREE_ATTEMPTS = 5;
const FIRST_LOCK_SECONDS = 30;
const LONGEST_LOCK_SECONDS = 900;

/**
 * What a wrong password does: after five in a row the account is locked for half a minute, twice as long
 * for each further one, a quarter of an hour at most. A guesser is slowed; a clerk is not shut out for the day.
 */
export function afterWrongPassword(state: SignInState, now: Date): SignInState {
  const failedCount = Math.min(state.failedCount + 1, 1000);
  if (failedCount < FREE_ATTEMPTS) return { failedCount, lockedUntil: null };
  const doublings = Math.min(failedCount - FREE_ATTEMPTS, 10);
  const seconds = Math.min(FIRST_LOCK_SECONDS * 2 ** doublings, LONGEST_LOCK_SECONDS);
  return { failedCount, lockedUntil: new Date(now.getTime() + seconds * 1000) };
}

/** Whether sign-in is refused at an instant whatever the password. */
export function isLocked(state: SignInState, now: Date): boolean {
  return state.lockedUntil !== null && now < state.lockedUntil;
}
