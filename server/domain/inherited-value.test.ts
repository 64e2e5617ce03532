import { expect, it } from 'vitest';
import { decimal } from './decimal.ts';
import { type InheritedPart, inheritedValue } from './inherited-value.ts';

const part = (
  unitCode: string,
  value: string | null,
  more: Partial<InheritedPart> = {},
): InheritedPart => ({
  unitCode,
  share: null,
  value: value === null ? null : decimal(value),
  missingReason: null,
  quality: value === null ? null : 'FINAL',
  ...more,
});
const shown = (parts: InheritedPart[]) => {
  const found = inheritedValue(parts);
  return found && { ...found, value: found.value?.toString() ?? null };
};

it.each<[string, InheritedPart[], unknown]>([
  ['nothing of nobody', [], null],
  [
    'the value of one as it is',
    [part('A', '1.10')],
    { from: 'A', value: '1.1', missingReason: null, quality: 'FINAL' },
  ],
  [
    'the exact sum of several, as firm as the least firm',
    [part('A', '0.1'), part('B', '0.2', { quality: 'FLASH' })],
    { from: 'A+B', value: '0.3', missingReason: null, quality: 'FLASH' },
  ],
  [
    'a share as an estimate',
    [part('A', '10', { share: decimal('0.4') })],
    { from: 'A', value: '4', missingReason: null, quality: 'ESTIMATE' },
  ],
  [
    'no sum where one part is missing, never the sum of the rest',
    [part('A', '10'), part('B', null, { missingReason: 'CONFIDENTIAL' })],
    { from: 'A+B', value: null, missingReason: 'CONFIDENTIAL', quality: null },
  ],
  [
    'a zero as a zero',
    [part('A', '0')],
    { from: 'A', value: '0', missingReason: null, quality: 'FINAL' },
  ],
])('lends %s', (_, parts, expected) => {
  expect(shown(parts)).toEqual(expected);
});
