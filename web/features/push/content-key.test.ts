import { expect, it } from 'vitest';
import { contentKey } from './content-key.ts';

it('the same file through the same mapping has the same key, and the server takes it as one', async () => {
  const key = await contentKey(new Blob(['unit,value']), 'nbs');
  expect(await contentKey(new Blob(['unit,value']), ' nbs ')).toBe(key);
  expect(key).toMatch(/^[A-Za-z0-9._:-]{8,100}$/);
});

it.each([
  ['another byte', 'unit,valuf', 'nbs'],
  ['another length', 'unit,value\n', 'nbs'],
  ['another mapping', 'unit,value', 'other'],
])('%s makes another key', async (_, text, mapping) => {
  const key = await contentKey(new Blob(['unit,value']), 'nbs');
  expect(await contentKey(new Blob([text]), mapping)).not.toBe(key);
});
