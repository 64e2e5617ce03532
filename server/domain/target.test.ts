import { expect, it } from 'vitest';
import { decimal } from './decimal.ts';
import type { Direction, IndicatorKind } from './indicator.ts';
import { type Target, type TargetFault, targetFaults } from './target.ts';

type Terms = Pick<Target, 'value' | 'lower' | 'upper' | 'dueMonth' | 'startsAfterMonth'>;
const none: Terms = { value: null, lower: null, upper: null, dueMonth: null, startsAfterMonth: 0 };
const one = decimal(1);
const two = decimal(2);

const SOUND: [IndicatorKind, Direction, string, Partial<Terms>][] = [
  ['CUMULATIVE_AMOUNT', 'POSITIVE', 'a value', { value: one }],
  ['CUMULATIVE_AMOUNT', 'POSITIVE', 'zero, which is a value', { value: decimal(0) }],
  ['GROWTH_RATE', 'POSITIVE', 'a negative value', { value: decimal(-3) }],
  ['LEVEL', 'REVERSE', 'a cap', { value: one }],
  ['LEVEL', 'INTERVAL', 'two ends', { lower: one, upper: two }],
  ['LEVEL', 'INTERVAL', 'two equal ends', { lower: one, upper: one }],
  ['MILESTONE', 'POSITIVE', 'January', { dueMonth: 1 }],
  ['MILESTONE', 'POSITIVE', 'December', { dueMonth: 12 }],
  ['LEVEL', 'POSITIVE', 'a start after November', { value: one, startsAfterMonth: 11 }],
];
it.each(SOUND)('%s %s with %s can be measured against', (kind, direction, _, terms) => {
  expect(targetFaults({ kind, direction }, { ...none, ...terms })).toEqual([]);
});

const FAULTY: [IndicatorKind, Direction, string, Partial<Terms>, TargetFault[]][] = [
  ['CUMULATIVE_AMOUNT', 'POSITIVE', 'nothing', {}, ['VALUE_MISSING']],
  ['LEVEL', 'REVERSE', 'ends but no value', { lower: one, upper: two }, ['VALUE_MISSING']],
  ['LEVEL', 'INTERVAL', 'nothing', {}, ['BAND_MISSING']],
  ['LEVEL', 'INTERVAL', 'a value but no ends', { value: one }, ['BAND_MISSING']],
  ['LEVEL', 'INTERVAL', 'the lower end only', { lower: one }, ['BAND_MISSING']],
  ['LEVEL', 'INTERVAL', 'the upper end only', { upper: one }, ['BAND_MISSING']],
  ['LEVEL', 'INTERVAL', 'ends the wrong way round', { lower: two, upper: one }, ['BAND_REVERSED']],
  ['MILESTONE', 'POSITIVE', 'a value but no month', { value: one }, ['DUE_MONTH_MISSING']],
  ['MILESTONE', 'POSITIVE', 'month 0', { dueMonth: 0 }, ['DUE_MONTH_MISSING']],
  ['MILESTONE', 'POSITIVE', 'month 13', { dueMonth: 13 }, ['DUE_MONTH_MISSING']],
  [
    'LEVEL',
    'POSITIVE',
    'a start after December',
    { value: one, startsAfterMonth: 12 },
    ['START_MONTH_OUT_OF_RANGE'],
  ],
  [
    'LEVEL',
    'POSITIVE',
    'a start before the year and no value',
    { startsAfterMonth: -1 },
    ['VALUE_MISSING', 'START_MONTH_OUT_OF_RANGE'],
  ],
];
it.each(FAULTY)(
  '%s %s with %s is refused with every fault',
  (kind, direction, _, terms, faults) => {
    expect(targetFaults({ kind, direction }, { ...none, ...terms })).toEqual(faults);
  },
);
