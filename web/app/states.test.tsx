import { CombinedGraphQLErrors } from '@apollo/client';
import i18next from 'i18next';
import { renderToStaticMarkup } from 'react-dom/server';
import { initReactI18next } from 'react-i18next';
import { MemoryRouter } from 'react-router';
import { beforeAll, describe, expect, it } from 'vitest';
import { FailureNotice } from '../ui/FailureNotice.tsx';
import { en } from './i18n/en.ts';
import { zh } from './i18n/zh.ts';

const shown = (error: unknown) =>
  renderToStaticMarkup(
    <MemoryRouter>
      <FailureNotice error={error} onRetry={() => {}} />
    </MemoryRouter>,
  );
const failed = (code: string, message = '') =>
  new CombinedGraphQLErrors({ data: null, errors: [{ message, extensions: { code } }] });

beforeAll(() =>
  i18next.use(initReactI18next).init({
    lng: 'zh',
    resources: { zh: { translation: zh }, en: { translation: en } },
    interpolation: { escapeValue: false },
  }),
);

describe('the states of a page that has no data', () => {
  it('without permission: says whom to ask, and does not offer to try again', () => {
    const html = shown(failed('FORBIDDEN'));
    expect(html).toContain('请联系绩效办');
    expect(html).not.toContain(zh.state.retry);
  });

  it('with a lost connection: offers to try again', () => {
    const html = shown(new TypeError('Failed to fetch'));
    expect(html).toContain(zh.state.offlineTitle);
    expect(html).toContain(zh.state.retry);
  });

  it('with conditions that do not hold: shows what the server says is wrong', () => {
    expect(shown(failed('BAD_USER_INPUT', '没有分类“XX”。'))).toContain('没有分类“XX”。');
  });

  it('with an inner fault: never shows the words of the machine', () => {
    expect(shown(failed('INTERNAL_SERVER_ERROR', 'relation does not exist'))).not.toContain(
      'relation',
    );
  });
});
