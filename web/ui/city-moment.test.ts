import { expect, it } from 'vitest';
import { instantOfMoment, momentText } from './city-moment.ts';

it('a moment is written by the clock of the city and read back to the same instant', () => {
  expect(momentText('2026-11-19T16:30:00.000Z')).toBe('2026-11-20T00:30');
  expect(instantOfMoment('2026-11-20T00:30')).toBe('2026-11-19T16:30:00.000Z');
});

it('an address without a moment, or with nonsense, leaves the field empty', () => {
  expect([momentText(null), momentText('yesterday')]).toEqual(['', '']);
  expect(instantOfMoment('')).toBeNull();
});
