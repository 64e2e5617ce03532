import { expect, it } from 'vitest';
import { buildSparkModel } from './spark-model.ts';

const SIZE = { width: 44, height: 14, inset: 2 };

it('a gap breaks the line in two', () => {
  const { path } = buildSparkModel(['0', '1', null, '1', '0'], SIZE);
  expect(path).toBe('M2 12L12 2M32 2L42 12');
});

it('a lone value between gaps is a dot', () => {
  expect(buildSparkModel(['0', null, '1', null, '0'], SIZE).dots).toHaveLength(3);
});

it('the newest known value is marked, even before a gap at the end', () => {
  expect(buildSparkModel(['0', '1', null], SIZE).last).toEqual({ x: 22, y: 2, index: 1 });
});

it('a level series runs along the middle', () => {
  expect(buildSparkModel(['5', '5'], SIZE).path).toBe('M2 7L42 7');
});

it('nothing known draws nothing', () => {
  expect(buildSparkModel([null, null], SIZE)).toEqual({ path: '', dots: [], last: null });
  expect(buildSparkModel([], SIZE).last).toBeNull();
});
