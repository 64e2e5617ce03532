import { expect, it } from 'vitest';
import { type CaseState, openFirst, readCaseState } from './case-list.ts';

const one = (id: string, state: CaseState, requestedAt: string) => ({ id, state, requestedAt });

it('what waits stands first, the longest waiting on top, and nothing stands twice', () => {
  const open = [one('4', 'REQUESTED', '2026-11-20'), one('2', 'REQUESTED', '2026-11-10')];
  const listed = [open[0]!, one('3', 'APPROVED', '2026-11-15'), open[1]!];
  expect(openFirst(open, listed).map(({ id }) => id)).toEqual(['2', '4', '3']);
});

it('an address with a state nobody knows lists every case', () => {
  expect(readCaseState(new URLSearchParams('state=LOST'))).toBeNull();
  expect(readCaseState(new URLSearchParams('state=APPROVED'))).toBe('APPROVED');
});
