import { expect, it } from 'vitest';
import { periodAsMapped, undottedPeriod } from './period-as-mapped.ts';

it.each([
  ['2025-09-30', 'END_OF_PERIOD', '2025-09'],
  ['2024/2/29', 'END_OF_PERIOD', '2024-02'],
  ['2025年9月30日', 'END_OF_PERIOD', '2025-09'],
  ['2025-09-30T00:00:00', 'END_OF_PERIOD', '2025-09'],
  ['2025-09-30', 'YEAR_TO_DATE', '2025YTD09'],
  ['2025-09-01', 'END_OF_PERIOD', '2025-09-01'],
  ['2025-02-29', 'END_OF_PERIOD', '2025-02-29'],
  ['2025-09-30', 'AS_WRITTEN', '2025-09-30'],
  ['2025年9月', 'END_OF_PERIOD', '2025年9月'],
] as const)('%s under %s is %s', (text, periodsAs, period) => {
  expect(periodAsMapped(text, { periodsAs })).toBe(period);
});

it.each([
  ['1—9月', '2025YTD09'],
  ['三季度', '2025Q3'],
  ['2024年9月', '2024年9月'],
  ['合计', '合计'],
])('%s in a table of 2025 is %s', (text, period) => {
  expect(periodAsMapped(text, {}, '2025')).toBe(period);
});

const NEWEST_FIRST = ['2016.12', '2016.11', '2016.1', '2016.9', '2016.2', '2016.1', '2015.12'];
const run = (texts: string[]) =>
  texts.map((text, at) => undottedPeriod(text, texts[at - 1] ?? null, texts[at + 1] ?? null));

it('tells October that lost its zero from January by the neighbours, in both directions', () => {
  const months = ['2016-12', '2016-11', '2016-10', '2016-09', '2016-02', '2016-01', '2015-12'];
  expect(run(NEWEST_FIRST)).toEqual(months);
  expect(run([...NEWEST_FIRST].reverse())).toEqual([...months].reverse());
});

it('leaves a month open that the neighbours do not decide', () => {
  expect(run(['2016.1'])).toEqual(['2016.1']);
  expect(run(['2016.9', '2016.1', '2016.2'])[1]).toBe('2016.1');
  expect(run(['2016.13'])).toEqual(['2016.13']);
});
