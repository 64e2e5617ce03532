import { describe, expect, it } from 'vitest';
import {
  finding,
  NOWHERE,
  type Place,
  PUSH_FINDING_CODES,
  type PushFinding,
  type PushFindingCode,
} from './push-finding.ts';

const PLACE: Place = { sheet: '三季度', row: 7, column: '到位资金', cell: 'C7' };
const texts = (found: PushFinding) => [
  found.messageZh,
  found.messageEn,
  found.remedyZh,
  found.remedyEn,
];

describe.each(PUSH_FINDING_CODES)('%s', (code) => {
  it('says in both languages what is wrong and what to do, with nothing left to fill in', () => {
    const found = finding(code, PLACE, '甲', '乙');
    for (const text of texts(found)) {
      expect(text.trim().length).toBeGreaterThan(3);
      expect(text).not.toMatch(/[{}]/);
    }
    expect(found.code).toBe(code);
    expect(found.place).toEqual(PLACE);
  });

  it('has Chinese in the Chinese texts and none in the English ones', () => {
    const found = finding(code, NOWHERE, 'A1', 'B2');
    expect(found.messageZh).toMatch(/\p{Script=Han}/u);
    expect(found.remedyZh).toMatch(/\p{Script=Han}/u);
    expect(found.messageEn + found.remedyEn).not.toMatch(
      /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u,
    );
  });

  it('shows the same figures in both languages', () => {
    const found = finding(code, NOWHERE, 'V-value', 'D-detail');
    const zh = found.messageZh + found.remedyZh;
    const en = found.messageEn + found.remedyEn;
    for (const part of ['V-value', 'D-detail']) expect(zh.includes(part)).toBe(en.includes(part));
  });

  it('fills blanks without a value or detail', () => {
    const found = finding(code, NOWHERE);
    expect(found.value).toBeNull();
    for (const text of texts(found)) expect(text).not.toMatch(/[{}]|null|undefined/);
  });
});

it('no two codes say the same thing', () => {
  const messages = PUSH_FINDING_CODES.map((code) => finding(code, NOWHERE, '甲', '乙').messageZh);
  expect(new Set(messages).size).toBe(messages.length);
});

describe('what was found is shown to the letter', () => {
  it.each(['$&', '$1', '$$', "$'", '$`', '\\n', '%s', '<b>', '{detail}', '{value}', '"', '　'])(
    'the value %s',
    (value) => {
      const found = finding('INDICATOR_NOT_YOURS', NOWHERE, value, '住建局');
      expect(found.messageZh).toBe(`指标“${value}”由住建局牵头，本账户不能报送`);
      expect(found.value).toBe(value);
    },
  );

  it.each(['$&', '$1', '{value}'])('the detail %s', (detail) => {
    const found = finding('INDICATOR_NOT_YOURS', NOWHERE, '绿化', detail);
    expect(found.messageZh).toBe(`指标“绿化”由${detail}牵头，本账户不能报送`);
  });
});

describe('long values', () => {
  const message = (value: string) => finding('UNIT_UNKNOWN', NOWHERE, value);

  it('of 80 characters are shown whole', () => {
    const value = '区'.repeat(80);
    expect(message(value).messageZh).toBe(`没有单位“${value}”`);
    expect(message(value).value).toBe(value);
  });

  it('of 81 characters are cut with an ellipsis, in the message and in the value', () => {
    const shortened = `${'区'.repeat(80)}…`;
    expect(message('区'.repeat(81)).messageZh).toBe(`没有单位“${shortened}”`);
    expect(message('区'.repeat(5000)).value).toBe(shortened);
  });

  it('are never cut through the middle of a rare character', () => {
    const { value, messageZh } = message(`${'区'.repeat(79)}𠮷𠮷`);
    expect(value).not.toMatch(/\p{Surrogate}/u);
    expect(messageZh).not.toMatch(/\p{Surrogate}/u);
  });
});

it('an empty value stays an empty value, not a missing one', () => {
  const found = finding('UNIT_UNKNOWN', NOWHERE, '');
  expect(found.value).toBe('');
  expect(found.messageZh).toBe('没有单位“”');
});

it.each<[PushFindingCode, string]>([
  ['CLIENT_KEY_CONFLICT', 'a receipt number'],
  ['FILE_TOO_LARGE', 'the limit'],
  ['FILE_UNREADABLE', 'the cause'],
  ['SHEET_NOT_FOUND', 'the sheets there are'],
  ['COLUMN_MISSING', 'the columns there are'],
  ['TOO_MANY_ROWS', 'the limit'],
  ['UNIT_NOT_VALID', 'the dates of the unit'],
  ['INDICATOR_NOT_YOURS', 'the owner'],
  ['PERIOD_KIND_NOT_ACCEPTED', 'the kind accepted'],
  ['VALUE_OR_REASON_MISSING', 'the reasons there are'],
  ['MISSING_REASON_UNKNOWN', 'the reasons there are'],
  ['QUALITY_UNKNOWN', 'the qualities there are'],
  ['DUPLICATE_ROW', 'the other row'],
])('%s tells %s', (code) => {
  expect(texts(finding(code, NOWHERE, '甲', 'D-detail')).join()).toContain('D-detail');
});
