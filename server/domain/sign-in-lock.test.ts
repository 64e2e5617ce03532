import { expect, it } from 'vitest';
import { afterWrongPassword, isLocked, type SignInState } from './sign-in-lock.ts';

const NOW = new Date('2025-09-30T04:00:00Z');
const lockSeconds = (failedBefore: number) => {
  const after = afterWrongPassword({ failedCount: failedBefore, lockedUntil: null }, NOW);
  return after.lockedUntil === null ? null : (after.lockedUntil.getTime() - NOW.getTime()) / 1000;
};

it.each<[number, number | null]>([
  [1, null],
  [4, null],
  [5, 30],
  [6, 60],
  [7, 120],
  [8, 240],
  [9, 480],
  [10, 900],
  [11, 900],
  [100, 900],
  [5000, 900],
])('wrong password number %i in a row locks for %s seconds', (nth, seconds) => {
  expect(lockSeconds(nth - 1)).toBe(seconds);
});

it('counts every wrong password, and stops counting at a thousand', () => {
  let state: SignInState = { failedCount: 0, lockedUntil: null };
  for (let i = 1; i <= 1002; i++) {
    state = afterWrongPassword(state, NOW);
    expect(state.failedCount).toBe(Math.min(i, 1000));
  }
});

it('refuses until the last millisecond of the lock and not from its end on', () => {
  const lockedUntil = new Date('2025-09-30T04:00:30Z');
  const locked = (at: string) => isLocked({ failedCount: 5, lockedUntil }, new Date(at));
  expect(locked('2025-09-30T04:00:29.999Z')).toBe(true);
  expect(locked('2025-09-30T04:00:30.000Z')).toBe(false);
});

it('an account never locked is open however many attempts failed', () => {
  expect(isLocked({ failedCount: 4, lockedUntil: null }, NOW)).toBe(false);
});

it('a wrong password after a lock has passed locks for longer, counted from that moment', () => {
  const after = afterWrongPassword(
    { failedCount: 5, lockedUntil: new Date('2025-09-30T03:00:30Z') },
    NOW,
  );
  expect(after).toEqual({ failedCount: 6, lockedUntil: new Date('2025-09-30T04:01:00Z') });
});
