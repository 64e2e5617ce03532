import { describe, expect, it } from 'vitest';
import type { BandEdges } from '../../ui/band-words.ts';
import { ruleSegments } from './rule-segments.ts';

const band = (text: string): BandEdges => {
  const [, open, lower = '', upper = '', close] = /^([[(])(.*),(.*)([\])])$/.exec(text) ?? [];
  return {
    lower: lower || null,
    lowerClosed: open === '[',
    upper: upper || null,
    upperClosed: close === ']',
  };
};
const drawn = (...bands: string[]) =>
  ruleSegments(bands.map(band)).map(({ kind, edge }) => `${kind} from ${edge ?? 'open'}`);

describe('the number line of a light rule', () => {
  it('runs from ahead to behind whatever the order of the bands', () => {
    expect(drawn('(5,)', '(,0]', '(0,5]')).toEqual([
      'band from open',
      'band from 0',
      'band from 5',
    ]);
  });

  it('shows a stretch that no band claims', () => {
    expect(drawn('(,0]', '(3,)')).toEqual(['band from open', 'hole from 0', 'band from 3']);
  });

  it('shows a single point that neither neighbour claims', () => {
    expect(drawn('(,5)', '(5,)')).toEqual(['band from open', 'hole from 5', 'band from 5']);
  });

  it('shows that a rule says nothing beyond its ends', () => {
    expect(drawn('[0,10]')).toEqual(['hole from open', 'band from 0', 'hole from 10']);
  });

  it('compares edges as numbers: 10 is behind 9.5', () => {
    expect(drawn('[10,)', '(,9.5)', '[9.5,10.0)')).toEqual([
      'band from open',
      'band from 9.5',
      'band from 10',
    ]);
  });
});
