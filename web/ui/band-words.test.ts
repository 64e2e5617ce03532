import { expect, it } from 'vitest';
import { bandWords } from './band-words.ts';

const words = {
  below: (x: string) => `<${x}`,
  atMost: (x: string) => `≤${x}`,
  above: (x: string) => `>${x}`,
  atLeast: (x: string) => `≥${x}`,
  everywhere: 'all',
  and: ' ',
};

it.each([
  [{ lower: null, lowerClosed: false, upper: '0', upperClosed: true }, '≤0'],
  [{ lower: '0', lowerClosed: false, upper: '5', upperClosed: false }, '>0 <5'],
  [{ lower: '5', lowerClosed: true, upper: null, upperClosed: false }, '≥5'],
  [{ lower: null, lowerClosed: false, upper: null, upperClosed: false }, 'all'],
])('says which edge belongs to the band: %o', (band, said) => {
  expect(bandWords(band, words)).toBe(said);
});
