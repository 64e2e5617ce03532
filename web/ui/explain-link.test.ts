import { expect, it } from 'vitest';
import { explainParam, parseExplain } from './explain-link.ts';

it('finds the number again that the address names', () => {
  expect(parseExplain(explainParam('U1', 'GDP'), '2026-10')).toEqual({
    unit: 'U1',
    indicator: 'GDP',
    period: '2026-10',
  });
});

it('takes the period in the address before that of the page', () => {
  expect(parseExplain(explainParam('U1', 'GDP', '2025-12'), '2026-10')?.period).toBe('2025-12');
});

it('names no number when a part is missing', () => {
  for (const param of [null, '', 'U1', 'U1~', '~GDP'])
    expect(parseExplain(param, '2026-10')).toBeNull();
  expect(parseExplain('U1~GDP', null)).toBeNull();
});
