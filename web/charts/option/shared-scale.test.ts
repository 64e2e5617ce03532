import { expect, it } from 'vitest';
import { sharedScale } from './shared-scale.ts';

it.each([
  [
    { min: 12, max: 97 },
    { min: 0, max: 100, interval: 25 },
  ],
  [
    { min: -3.4, max: 8.1 },
    { min: -5, max: 10, interval: 5 },
  ],
  [
    { min: 0.1, max: 0.3 },
    { min: 0.1, max: 0.3, interval: 0.05 },
  ],
  [
    { min: 31000, max: 141488 },
    { min: 0, max: 150000, interval: 50000 },
  ],
])('the span %j stands on the even scale %j', (extent, scale) => {
  expect(sharedScale(extent)).toEqual(scale);
});

it('a span of one value still has room above it', () => {
  for (const value of [0, 5, -7]) {
    const { min, max, interval } = sharedScale({ min: value, max: value });
    expect(min).toBeLessThanOrEqual(value);
    expect(max).toBeGreaterThan(min);
    expect(interval).toBeGreaterThan(0);
  }
});
