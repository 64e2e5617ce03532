import { expect, it } from 'vitest';
import { newestPairs } from './pairs.ts';

it('each indicator has the terms of the latest day, and of one day those saved last', () => {
  const pair = (code: string, validFrom: string, note: string) => {
    return { indicator: { code }, validFrom, note };
  };
  const pairs = [
    pair('A', '2026-06-01', 'later'),
    pair('A', '2026-01-01', 'earlier'),
    pair('B', '2026-01-01', 'first'),
    pair('B', '2026-01-01', 'second'),
  ];
  expect(newestPairs(pairs).map(({ note }) => note)).toEqual(['later', 'second']);
});
