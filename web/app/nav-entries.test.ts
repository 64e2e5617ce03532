import { expect, it } from 'vitest';
import { isWithin } from './nav-entries.ts';

it('a page is within itself and what lies above it, never within a page whose name begins alike', () => {
  expect(isWithin('/push', '/push')).toBe(true);
  expect(isWithin('/push/drafts/1', '/push')).toBe(true);
  expect(isWithin('/pushes', '/push')).toBe(false);
});
