import { expect, it } from 'vitest';
import { fieldErrors } from './field-errors.ts';

const error = (path: string[]) => ({ messageZh: '口令不对', messageEn: 'wrong password', path });

it('puts a refusal beside the field its path ends in', () => {
  expect(fieldErrors([error(['input', 'password'])], 'zh', '')).toEqual({ password: '口令不对' });
});

it('puts what names no field above the form, in the language of the reader', () => {
  expect(fieldErrors([error(['input'])], 'en', '')).toEqual({ form: 'wrong password' });
});

it('never stays silent when no one came in', () => {
  expect(fieldErrors([], 'zh', '没有登录成功')).toEqual({ form: '没有登录成功' });
});
