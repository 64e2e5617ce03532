import { expect, it } from 'vitest';
import { caseNumberIn } from './case-number.ts';
import { readCorrection } from './correction-draft.ts';
import { suppliesIndicator } from './correction-rights.ts';

function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  const filled = { value: '121', missingReason: '', reason: '原报数重复计算', ...fields };
  for (const [name, value] of Object.entries(filled)) data.set(name, value);
  return data;
}

it('a figure with its commas is asked for as a plain decimal', () => {
  expect(
    readCorrection(form({ value: ' 1,234.50 ', quality: 'FINAL', kind: 'METHOD_CHANGE' })),
  ).toEqual({
    problem: null,
    kind: 'METHOD_CHANGE',
    reason: '原报数重复计算',
    said: { value: '1234.50', missingReason: null, quality: 'FINAL' },
  });
});

it('a reason why there is no value goes without a figure', () => {
  expect(readCorrection(form({ value: '3', missingReason: 'WITHDRAWN' }))).toMatchObject({
    said: { value: null, missingReason: 'WITHDRAWN' },
  });
});

it.each([
  [{ value: '' }, 'needValue'],
  [{ value: '约120' }, 'notNumber'],
  [{ value: '1.2.3' }, 'notNumber'],
  [{ reason: '错了' }, 'needReason'],
])('%j is told as %s', (fields, problem) => {
  expect(readCorrection(form(fields)).problem).toBe(problem);
});

it('only the lead department and the office are offered to ask', () => {
  const tax = { code: 'TAX' };
  expect(suppliesIndicator({ role: 'LEAD_DEPARTMENT', unit: tax }, tax)).toBe(true);
  expect(suppliesIndicator({ role: 'LEAD_DEPARTMENT', unit: { code: 'STATS' } }, tax)).toBe(false);
  expect(suppliesIndicator({ role: 'APPRAISAL_OFFICE', unit: null }, tax)).toBe(true);
  expect(suppliesIndicator(null, tax)).toBe(false);
});

it('the case is read off the reason of its receipt', () => {
  expect(caseNumberIn('更正 JZ20261120-0003：误填')).toBe('JZ20261120-0003');
  expect(caseNumberIn('撤销 BT20261120-000003')).toBeNull();
  expect(caseNumberIn(null)).toBeNull();
});
