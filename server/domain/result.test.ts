import { expect, it } from 'vitest';
import { fail, ok } from './result.ts';

it('a good answer carries its value, null and zero included', () => {
  expect([ok(0), ok(null)]).toEqual([
    { ok: true, value: 0 },
    { ok: true, value: null },
  ]);
});

it('a refusal carries every reason, not only the first', () => {
  expect(fail('A', 'B')).toEqual({ ok: false, failures: ['A', 'B'] });
});
