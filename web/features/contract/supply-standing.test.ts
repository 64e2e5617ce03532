import { expect, it } from 'vitest';
import { supplyStanding } from './supply-standing.ts';

it.each([
  [{ owed: 3, missing: 0, notDue: 0 }, 'COMPLETE'],
  [{ owed: 3, missing: 1, notDue: 1 }, 'MISSING'],
  [{ owed: 3, missing: 0, notDue: 2 }, 'PARTLY'],
  [{ owed: 3, missing: 0, notDue: 3 }, 'NOT_DUE'],
])('%j stands as %s', (told, standing) => {
  expect(supplyStanding(told)).toBe(standing);
});
