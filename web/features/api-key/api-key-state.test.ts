import { expect, it } from 'vitest';
import { apiKeyState } from './api-key-state.ts';

const key = { revokedAt: null, expiresOn: '2026-11-21' };

it('a key works through its last day by the calendar of the city, and no longer', () => {
  expect(apiKeyState(key, '2026-11-21T15:59:00Z')).toBe('WORKS');
  expect(apiKeyState(key, '2026-11-21T16:00:00Z')).toBe('EXPIRED');
});

it('a key without a last day works until it is revoked', () => {
  const open = { ...key, expiresOn: null };
  expect(apiKeyState(open, '2099-01-01T00:00:00Z')).toBe('WORKS');
  const revoked = { ...open, revokedAt: '2026-01-01T00:00:00Z' };
  expect(apiKeyState(revoked, '2026-01-02T00:00:00Z')).toBe('REVOKED');
});
