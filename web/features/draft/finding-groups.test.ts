import { describe, expect, it } from 'vitest';
import { type Finding, findingPlace, groupFindings } from './finding-groups.ts';

const wrong = (code: string, value: string | null, texts: Partial<Finding> = {}): Finding => ({
  ...{ code, value, row: 2, column: null, sheet: null, cell: null },
  messageZh: `“${value}”不是数`,
  messageEn: `"${value}" is not a number`,
  remedyZh: '请改成数',
  remedyEn: 'Write a number',
  ...texts,
});

describe('findings in groups', () => {
  it('stand by kind, the most frequent first, in the order of the file', () => {
    const groups = groupFindings(
      [wrong('UNIT_UNKNOWN', 'X'), wrong('VALUE', 'a'), wrong('VALUE', 'b')],
      'zh',
    );
    expect(groups.map(({ code, findings }) => [code, findings.map(({ value }) => value)])).toEqual([
      ['VALUE', ['a', 'b']],
      ['UNIT_UNKNOWN', ['X']],
    ]);
  });

  it('are titled for all of their kind, and for a single one in its own words', () => {
    const [many] = groupFindings([wrong('VALUE', '九'), wrong('VALUE', '十')], 'zh');
    expect(many).toMatchObject({ title: '“…”不是数', remedy: '请改成数', hasOwnMessages: false });
    const [one] = groupFindings([wrong('VALUE', 'nine')], 'en');
    expect(one?.title).toBe('"nine" is not a number');
  });

  it('keep their own words and remedies where these differ', () => {
    const other = { messageZh: '“b”与第 3 行重复', remedyZh: '请删去一行' };
    const [group] = groupFindings([wrong('DUPLICATE', 'a'), wrong('DUPLICATE', 'b', other)], 'zh');
    expect(group).toMatchObject({ remedy: null, hasOwnMessages: true });
  });

  it('without any there is no group', () => {
    expect(groupFindings([], 'zh')).toEqual([]);
  });
});

describe('the place of a finding', () => {
  const words = {
    sheet: (name: string) => `表${name}`,
    row: (row: number) => `第${row}行`,
    column: (name: string) => `${name}列`,
  };

  it('is the cell of the sheet where the sheet has cells', () => {
    expect(findingPlace({ sheet: '快报', cell: 'C7', row: 7, column: '完成值' }, words)).toBe(
      '表快报 · C7 · 完成值列',
    );
  });

  it('is row and column in a plain file', () => {
    expect(findingPlace({ sheet: null, cell: null, row: 3, column: 'value' }, words)).toBe(
      '第3行 · value列',
    );
  });
});
