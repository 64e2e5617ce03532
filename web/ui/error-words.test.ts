import { expect, it } from 'vitest';
import { findingsText, firstErrorText } from './error-words.ts';

const finding = {
  messageZh: '该值已签章',
  messageEn: 'The value is signed',
  remedyZh: '请申请更正。',
  remedyEn: 'Ask for a correction.',
};

it('a refusal says what is wrong and then what to do, in the language of the reader', () => {
  expect(findingsText([finding], 'zh')).toBe('该值已签章。请申请更正。');
  expect(findingsText([finding], 'en')).toBe('The value is signed. Ask for a correction.');
});

it('many findings are cut where the form would go out of sight, and the cut is shown', () => {
  const text = findingsText(
    Array.from({ length: 5 }, () => finding),
    'zh',
  );
  expect(text?.endsWith('…')).toBe(true);
  expect(text?.match(/已签章/g)).toHaveLength(3);
});

it('no error gives no text rather than an empty one', () => {
  expect(findingsText([], 'zh')).toBeNull();
  expect(firstErrorText([], 'en')).toBeNull();
  expect(firstErrorText([finding], 'en')).toBe('The value is signed');
});
