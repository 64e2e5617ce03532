import { describe, expect, it } from 'vitest';
import { findingPlace, readAnswer, uploadPath } from './upload.ts';

describe('posting a file', () => {
  it('keeps the name of the file whatever signs it has', () => {
    expect(uploadPath('10月 快报&.xlsx', '')).toBe(
      '/api/push?fileName=10%E6%9C%88+%E5%BF%AB%E6%8A%A5%26.xlsx',
    );
  });

  it('names a mapping only when one was given', () => {
    expect(uploadPath('a.csv', ' NBS ')).toBe('/api/push?fileName=a.csv&mapping=NBS');
  });
});

describe('the answer to a push', () => {
  it('is a receipt or findings', () => {
    const receipt = { receiptNumber: 'R1', rowsNew: 1, rowsChanged: 0, rowsUnchanged: 0 };
    expect(readAnswer('a.csv', { receipt, findings: [] })).toEqual({
      kind: 'answered',
      fileName: 'a.csv',
      answer: { receipt, findings: [], findingCount: 0 },
    });
  });

  it('is never taken for a success when it is something else', () => {
    for (const body of [null, {}, 'ok', { receipt: {} }]) {
      expect(readAnswer('a.csv', body).kind).toBe('failed');
    }
    const refusal = { code: 'FORBIDDEN', messageZh: '没有权限', messageEn: 'no permission' };
    expect(readAnswer('a.csv', refusal)).toEqual({
      kind: 'failed',
      message: { zh: '没有权限', en: 'no permission' },
    });
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
