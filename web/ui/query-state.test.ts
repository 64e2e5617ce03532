import { CombinedGraphQLErrors } from '@apollo/client';
import { describe, expect, it } from 'vitest';
import { failureKind, failureMessage, ownLanguage, pageState } from './query-state.ts';

const failed = (code: string, extra = {}) =>
  new CombinedGraphQLErrors({
    data: null,
    errors: [{ message: '期别无效', extensions: { code, ...extra } }],
  });

describe('which state a page shows', () => {
  it('keeps old data on screen while newer data is fetched', () => {
    expect(pageState({ data: {}, loading: true })).toBe('data');
  });

  it('shows the skeleton only when there is nothing yet', () => {
    expect(pageState({ data: undefined, loading: true })).toBe('loading');
  });

  it('shows an error only when there is nothing else to show', () => {
    expect(pageState({ data: undefined, loading: false, error: new Error('x') })).toBe('error');
    expect(pageState({ data: {}, loading: false, error: new Error('x') })).toBe('data');
  });

  it('tells an empty answer from a missing one', () => {
    expect(pageState({ data: {}, loading: false, isEmpty: true })).toBe('empty');
    expect(pageState({ data: null, loading: false })).toBe('empty');
  });
});

describe('what went wrong', () => {
  it.each([
    ['UNAUTHENTICATED', 'unauthenticated'],
    ['FORBIDDEN', 'forbidden'],
    ['NOT_FOUND', 'notFound'],
    ['BAD_USER_INPUT', 'badInput'],
    ['INTERNAL_SERVER_ERROR', 'broken'],
  ])('%s is %s', (code, kind) => {
    expect(failureKind(failed(code))).toBe(kind);
  });

  it('is offline when the request never reached the server', () => {
    expect(failureKind(new TypeError('Failed to fetch'))).toBe('offline');
  });

  it('shows the server text for what the user can mend and hides inner faults', () => {
    expect(failureMessage(failed('BAD_USER_INPUT'), 'zh')).toBe('期别无效');
    expect(failureMessage(failed('BAD_USER_INPUT', { messageEn: 'bad period' }), 'en')).toBe(
      'bad period',
    );
    expect(failureMessage(failed('INTERNAL_SERVER_ERROR'), 'zh')).toBeNull();
  });
});

describe('a bilingual message', () => {
  it('is told in the language of the reader', () => {
    const message = '没有指标“NOPE”。 There is no indicator "NOPE".';
    expect(ownLanguage(message, 'zh')).toBe('没有指标“NOPE”。');
    expect(ownLanguage(message, 'en')).toBe('There is no indicator "NOPE".');
  });

  it('is told without the words of the machine before it', () => {
    const message =
      'Variable "$period" got invalid value "2099-13"; 无法识别的期间，可写 2025YTD09 The period cannot be read';
    expect(ownLanguage(message, 'zh')).toBe('无法识别的期间，可写 2025YTD09');
  });

  it('is told whole when it has only one language', () => {
    expect(ownLanguage('期别无效', 'en')).toBe('期别无效');
  });
});
