import { expect, it } from 'vitest';
import { holdsOn } from './unit.ts';

it.each<[string, string, string | null, boolean]>([
  ['2025-06-30', '2025-07-01', null, false],
  ['2025-07-01', '2025-07-01', null, true],
  ['2099-12-31', '2025-07-01', null, true],
  ['2025-07-31', '2025-07-01', '2025-07-31', true],
  ['2025-08-01', '2025-07-01', '2025-07-31', false],
  ['2025-07-01', '2025-07-01', '2025-07-01', true],
])(
  'on %s a fact from %s to %s holds: %s (both ends included)',
  (day, validFrom, validTo, holds) => {
    expect(holdsOn({ validFrom, validTo }, day)).toBe(holds);
  },
);
