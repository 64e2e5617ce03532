import { describe, expect, it } from 'vitest';
import { median, ratioOfRounds, reaches } from './figures.ts';

describe('the figures of a measurement', () => {
  it('takes the middle of an odd count, in whatever order they came', () => {
    expect(median([9, 1, 5])).toBe(5);
  });

  it('takes the mean of the two middle ones of an even count', () => {
    expect(median([4, 1, 100, 2])).toBe(3);
  });

  it('has no median of nothing', () => {
    expect(median([])).toBeNaN();
  });

  it('compares within each round, so that a slow round does not bend the ratio', () => {
    expect(ratioOfRounds([2, 20, 2], [1, 10, 1])).toBe(2);
    expect(ratioOfRounds([30, 2, 2], [1, 1, 1])).toBe(2);
  });

  it('counts a ratio that equals its target as reached, from either side', () => {
    expect(reaches(1.2, { atMost: 1.2 })).toBe(true);
    expect(reaches(1.21, { atMost: 1.2 })).toBe(false);
    expect(reaches(0.7, { atLeast: 0.7 })).toBe(true);
    expect(reaches(0.69, { atLeast: 0.7 })).toBe(false);
  });

  it('says nothing where no target is set', () => {
    expect(reaches(5, null)).toBeNull();
  });
});
