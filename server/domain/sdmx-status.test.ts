import { expect, it } from 'vitest';
import { isConfidential, statusMeaning } from './sdmx-status.ts';

it.each([
  ['', { is: 'VALUE', quality: null }],
  ['A', { is: 'VALUE', quality: null }],
  ['E', { is: 'VALUE', quality: 'ESTIMATE' }],
  ['P', { is: 'VALUE', quality: 'PRELIMINARY' }],
  ['p', { is: 'VALUE', quality: 'PRELIMINARY' }],
  ['M', { is: 'MISSING', reason: 'NOT_APPLICABLE' }],
  ['L', { is: 'MISSING', reason: 'NOT_COLLECTED' }],
  ['Q', { is: 'MISSING', reason: 'CONFIDENTIAL' }],
  ['c', { is: 'MISSING', reason: 'CONFIDENTIAL' }],
  ['F', { is: 'REFUSED', zh: '预测值', en: 'forecast' }],
])('the observation status %j means %j', (code, meaning) => {
  expect(statusMeaning(code)).toEqual(meaning);
});

it.each(['X', 'toString', 'EP', '?'])('the code %s is unknown', (code) => {
  expect(statusMeaning(code)).toBeNull();
});

it.each([
  ['F', false],
  ['', false],
  ['C', true],
  ['N', true],
])('a figure under the confidentiality code %j is withheld: %j', (code, withheld) => {
  expect(isConfidential(code)).toBe(withheld);
});
