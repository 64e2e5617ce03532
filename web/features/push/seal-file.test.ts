import { expect, it } from 'vitest';
import { base64Of, sealProblem } from './seal-file.ts';
import { statementOf } from './statement-of.ts';

it.each([
  ['image/png', 1024 * 1024, null],
  ['image/jpeg', 1, null],
  ['image/png', 1024 * 1024 + 1, 'sealSize'],
  ['image/gif', 10, 'sealType'],
  ['', 10, 'sealType'],
])('a %s of %i bytes: %s', (type, size, problem) => {
  expect(sealProblem({ type, size })).toBe(problem);
});

it('a scan larger than one call takes comes through whole', () => {
  const bytes = Uint8Array.from({ length: 200_000 }, (_, at) => at % 256);
  expect(Buffer.from(base64Of(bytes), 'base64').equals(Buffer.from(bytes))).toBe(true);
});

it('a signed sentence is shown in the language of the reader, an old one as it is', () => {
  expect(statementOf('真实。\nTrue.', 'zh')).toBe('真实。');
  expect(statementOf('真实。\nTrue.', 'en')).toBe('True.');
  expect(statementOf('真实。', 'en')).toBe('真实。');
});
