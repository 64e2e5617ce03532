import { expect, it } from 'vitest';
import { isWorking, stepMarks } from './draft-steps.ts';

it.each([
  ['RECEIVED', ['now', 'next', 'next']],
  ['READING', ['done', 'now', 'next']],
  ['CHECKING', ['done', 'done', 'now']],
] as const)('a draft that is %s has its steps marked %j', (state, marks) => {
  expect(stepMarks(state)?.map(({ mark }) => mark)).toEqual(marks);
  expect(isWorking(state)).toBe(true);
});

it.each(['READY', 'REFUSED', 'CONFIRMED', 'DISCARDED', 'FAILED'] as const)(
  'a draft that is %s has no step left',
  (state) => {
    expect(stepMarks(state)).toBeNull();
    expect(isWorking(state)).toBe(false);
  },
);
