import { describe, expect, it } from 'vitest';
import { searchAll, searchScore } from './search.ts';

const revenue = {
  code: 'FISCAL_REVENUE',
  nameZh: '一般公共预算收入',
  nameEn: 'General public budget revenue',
  pinyin: 'ybggyssr',
};
const retail = {
  code: 'RETAIL_SALES',
  nameZh: '社会消费品零售总额',
  nameEn: 'Retail sales of consumer goods',
  pinyin: 'shxfplsze',
};

describe('quick search', () => {
  it('finds by pinyin initials, Chinese, English and code', () => {
    for (const query of ['ybgg', '预算', 'budget', 'FISCAL']) {
      expect(searchAll([revenue, retail], query)).toEqual([revenue]);
    }
  });

  it('puts the beginning of a name before the middle of one', () => {
    const middle = { ...revenue, code: 'X', nameZh: '地方社会支出', pinyin: 'dfshzc' };
    expect(searchAll([middle, retail], '社会')).toEqual([retail, middle]);
  });

  it('answers an empty query with nothing', () => {
    expect(searchScore(revenue, '   ')).toBe(0);
  });
});
