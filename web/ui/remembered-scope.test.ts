import { expect, it } from 'vitest';
import { readRememberedScope, rememberScope } from './remembered-scope.ts';

const nothing = { latestPeriod: null, firstCategory: null };
const holding = (text: string | null) => ({ getItem: () => text });

it('what one load learnt, the next one starts from', () => {
  const kept = new Map<string, string>();
  const memory = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
  };
  rememberScope(memory, { latestPeriod: '2026-10', firstCategory: 'COUNTY' });
  expect(readRememberedScope(memory)).toEqual({
    latestPeriod: '2026-10',
    firstCategory: 'COUNTY',
  });
});

it.each([null, '', 'not json', '[]', '{"latestPeriod":7,"firstCategory":""}'])(
  'a memory of %s is no memory',
  (text) => {
    expect(readRememberedScope(holding(text))).toEqual(nothing);
  },
);

it('a memory that refuses to be written stops nothing', () => {
  const full = {
    setItem: () => {
      throw new Error('quota');
    },
  };
  expect(() => rememberScope(full, { ...nothing, latestPeriod: '2026-10' })).not.toThrow();
});
