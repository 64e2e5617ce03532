import { expect, it } from 'vitest';
import { buildGreenShareModel, greenShareTable } from './green-share-model.ts';

const ROWS = [
  {
    period: '2026-01',
    litCount: 0,
    onScheduleCount: 0,
    greyCount: 126,
    sharePercent: null,
    lastYearSharePercent: null,
  },
  {
    period: '2026-02',
    litCount: 120,
    onScheduleCount: 89,
    greyCount: 6,
    sharePercent: '74.17',
    lastYearSharePercent: '70',
  },
];

it('a month in which no light was lit has no share, rather than 0 %', () => {
  const [january, february] = buildGreenShareModel(ROWS).months;
  expect(january).toMatchObject({ share: null, position: null });
  expect(february).toMatchObject({ share: '74.17', position: 74.17, lastYearPosition: 70 });
});

it('knows whether there is a year before to hold against', () => {
  expect(buildGreenShareModel(ROWS).hasLastYear).toBe(true);
  expect(buildGreenShareModel(ROWS.slice(0, 1)).hasLastYear).toBe(false);
});

it('the table twin prints share, last year and the counts', () => {
  const { rows } = greenShareTable(buildGreenShareModel(ROWS));
  expect(rows.map((row) => row.map(({ zh }) => zh))).toEqual([
    ['2026年1月', '—', '—', '0', '0', '126'],
    ['2026年2月', '74.2%', '70.0%', '89', '120', '6'],
  ]);
});
