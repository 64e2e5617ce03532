import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import i18next from 'i18next';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { initReactI18next } from 'react-i18next';
import { MemoryRouter } from 'react-router';
import { beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../app/i18n/en.ts';
import { zh } from '../../app/i18n/zh.ts';
import { ConfirmPanel } from './ConfirmPanel.tsx';
import { DraftDone } from './DraftDone.tsx';
import { DraftOver } from './DraftOver.tsx';
import { DraftSteps } from './DraftSteps.tsx';
import { FindingsPanel } from './FindingsPanel.tsx';
import { TurningLight } from './TurningLight.tsx';

const client = new ApolloClient({ cache: new InMemoryCache(), link: ApolloLink.empty() });
const shown = (part: ReactNode) =>
  renderToStaticMarkup(
    <ApolloProvider client={client}>
      <MemoryRouter>{part}</MemoryRouter>
    </ApolloProvider>,
  );
const texts = { messageZh: '“x”不是数', messageEn: '', remedyZh: '请填数', remedyEn: '' };
const place = { sheet: '快报', row: 7, column: '完成值', cell: 'C7' };
const done = { id: 'd', rowsRead: 1312, rowsNew: 1312, rowsChanged: 0, rowsUnchanged: 0 };

beforeAll(() =>
  i18next.use(initReactI18next).init({
    lng: 'zh',
    resources: { zh: { translation: zh }, en: { translation: en } },
    interpolation: { escapeValue: false },
  }),
);

describe('a push in each of its states', () => {
  it('under way: says which step it is at and how many rows were read', () => {
    const html = shown(<DraftSteps draft={{ id: 'd', state: 'READING', rowsRead: 12345 }} />);
    expect(html).toMatch(/aria-current="step".*读取并逐行校验/s);
    expect(html).toContain('已读 12,345 行');
  });

  it('refused: names the cell, its value and what to do, and gives the marked workbook', () => {
    const findings = [{ ...texts, ...place, code: 'VALUE_NOT_A_NUMBER' as const, value: 'x' }];
    const html = shown(
      <FindingsPanel
        draft={{ id: 'd', findingCount: 700, findings, files: [{ fileName: 'a.xlsx' }] }}
      />,
    );
    for (const word of ['700 处需要改', '先列出前 1 处', '表 快报 · C7', '请填数'])
      expect(html).toContain(word);
    expect(html).toContain('href="/api/drafts/d/marked.xlsx?file=0"');
  });

  it('with signed values: asks for kind and reason before it can be confirmed', () => {
    const locked = [{ ...texts, ...place, code: 'ROW_LOCKED' as const, value: 'x' }];
    const draft = { id: 'd', mode: 'MERGE' as const, valuesWithdrawn: 0, lockedCount: 1, locked };
    const html = shown(<ConfirmPanel draft={draft} onChanged={() => {}} />);
    for (const word of ['1 个已签章的值要改', '更正类别', '理由', '确认报送并提出更正申请'])
      expect(html).toContain(word);
    const plain = shown(
      <ConfirmPanel draft={{ ...draft, lockedCount: 0, locked: [] }} onChanged={() => {}} />,
    );
    expect(plain).not.toContain('更正');
  });

  it('a replacement says before it is confirmed what it withdraws', () => {
    const draft = {
      id: 'd',
      mode: 'REPLACE' as const,
      valuesWithdrawn: 2,
      lockedCount: 0,
      locked: [],
    };
    expect(shown(<ConfirmPanel draft={draft} onChanged={() => {}} />)).toContain('会撤回');
  });

  it('recorded: gives the receipt and the next step', () => {
    const html = shown(
      <DraftDone draft={{ ...done, receiptNumber: 'BT20261121-0001', caseNumber: null }} />,
    );
    expect(html).toContain('href="/pushes/BT20261121-0001"');
    expect(html).toContain('请负责人签章');
  });

  it('recorded as a case alone: speaks of no receipt', () => {
    const html = shown(<DraftDone draft={{ ...done, receiptNumber: null, caseNumber: 'GZ-1' }} />);
    expect(html).toContain('GZ-1');
    expect(html).not.toContain('打开回执');
  });

  it('failed or thrown away: says that nothing was recorded, and what to do next', () => {
    const over = (state: 'FAILED' | 'DISCARDED') =>
      shown(<DraftOver draftId="d" state={state} onChanged={() => {}} />);
    expect(over('FAILED')).toContain('再试一次');
    expect(over('DISCARDED')).toContain('再报一份');
    for (const state of ['FAILED', 'DISCARDED'] as const)
      expect(over(state)).toContain('没有任何数据入库');
  });
});

it('a light that would change is told in words, not by colour alone', () => {
  const legend = [
    { light: 'GREEN', shape: 'CIRCLE', wordZh: '达序时', wordEn: 'on schedule', severity: 0 },
    { light: 'RED', shape: 'SQUARE', wordZh: '严重落后', wordEn: 'far behind', severity: 2 },
  ] as const;
  const html = shown(<TurningLight before="GREEN" after="RED" legend={legend} />);
  expect(html).toContain('由达序时变为严重落后');
});
