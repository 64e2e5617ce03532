import { describe, expect, it } from 'vitest';
import { readUploadAnswer, type UploadTerms, uploadPath } from './upload-path.ts';

const MERGE: UploadTerms = {
  mapping: '',
  mode: 'MERGE',
  scope: { indicators: 'A', units: '', periods: '' },
};
const ONLY = { draftId: null, isLast: true };

describe('the address of an upload', () => {
  it('keeps the name of the file whatever signs it has', () => {
    expect(uploadPath('10月 快报&.xlsx', MERGE, ONLY)).toBe(
      '/api/drafts?fileName=10%E6%9C%88+%E5%BF%AB%E6%8A%A5%26.xlsx',
    );
  });

  it('names a mapping only when one was chosen', () => {
    expect(uploadPath('a.csv', { ...MERGE, mapping: ' NBS ' }, ONLY)).toBe(
      '/api/drafts?fileName=a.csv&mapping=NBS',
    );
  });

  it('declares a scope with a replacement alone, and what was left empty not at all', () => {
    const replace: UploadTerms = {
      ...MERGE,
      mode: 'REPLACE',
      scope: { indicators: 'A,B', units: ' ', periods: '2026-10' },
    };
    expect(uploadPath('a.csv', replace, ONLY)).toBe(
      '/api/drafts?fileName=a.csv&mode=replace&scopeIndicators=A%2CB&scopePeriods=2026-10',
    );
    expect(uploadPath('a.csv', MERGE, ONLY)).not.toContain('scope');
  });

  it('says that more files follow until the last one, which joins the draft of the first', () => {
    expect(uploadPath('a.csv', MERGE, { draftId: null, isLast: false })).toMatch(/more=true$/);
    expect(uploadPath('b.csv', MERGE, { draftId: 'd1', isLast: true })).toBe(
      '/api/drafts/d1/files?fileName=b.csv',
    );
  });
});

describe('the answer to an upload', () => {
  it('is a draft only when the server says it made one', () => {
    expect(readUploadAnswer(201, { draftId: 'd1' })).toEqual({ draftId: 'd1' });
    for (const body of [null, 'ok', {}, { draftId: 7 }]) {
      expect(readUploadAnswer(201, body)).toEqual({ message: null });
    }
    expect(readUploadAnswer(500, { draftId: 'd1' })).toEqual({ message: null });
  });

  it('is the reason in both languages, with the remedy where there is one', () => {
    const problem = { messageZh: '没有权限', messageEn: 'not permitted' };
    expect(readUploadAnswer(403, problem)).toEqual({
      message: { zh: '没有权限', en: 'not permitted' },
    });
    const finding = { ...problem, remedyZh: '请联系绩效办', remedyEn: 'Ask the office' };
    expect(readUploadAnswer(413, { receipt: null, findings: [finding] })).toEqual({
      message: { zh: '没有权限。请联系绩效办', en: 'not permitted. Ask the office' },
    });
  });
});
