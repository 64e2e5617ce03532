import { describe, expect, it } from 'vitest';
import {
  agreementOf,
  countAgreements,
  isDecidable,
  periodsOf,
  type ReconciliationRow,
  rowsOf,
} from './reconciliation-rows.ts';

const department = {
  id: '1',
  code: 'D1',
  nameZh: '商务局',
  nameEn: 'Commerce',
  shortNameZh: '商务局',
};
const row = (code: string, more: Partial<ReconciliationRow> = {}): ReconciliationRow => ({
  period: '2026YTD10',
  scoringSide: 'INDICATOR',
  difference: '1',
  differencePercent: '10',
  tolerancePercent: '2',
  isWithinTolerance: true,
  unit: { id: code, code, nameZh: code, nameEn: code, shortNameZh: code },
  counterpartIndicator: {
    id: '1',
    code: 'FDI',
    nameZh: '外资',
    nameEn: 'FDI',
    pinyin: 'wz',
    digits: 1,
    unitOfMeasureZh: '万美元',
    unitOfMeasureEn: '10k USD',
    leadDepartment: department,
  },
  observation: {
    revision: 1,
    value: '10',
    missingReason: null,
    recordedAt: '2026-11-01T00:00:00Z',
  },
  counterpart: {
    revision: 1,
    value: '11',
    missingReason: null,
    recordedAt: '2026-11-01T00:00:00Z',
  },
  decision: null,
  ...more,
});
const decision = {
  verdict: 'KEEP' as const,
  reason: '口径不同',
  accountName: '绩效办',
  recordedAt: '2026-11-02T00:00:00Z',
  receiptNumber: null,
  isCurrent: true,
};
const rows = [
  row('A'),
  row('B', { isWithinTolerance: false, decision }),
  row('C', { isWithinTolerance: null, counterpart: null }),
  row('D', { isWithinTolerance: false }),
  row('E', { isWithinTolerance: false, decision: { ...decision, isCurrent: false } }),
  row('F', { period: '2026YTD09' }),
];

describe('two departments side by side', () => {
  it('agree within the tolerance, do not beyond it, and are not compared where one is silent', () => {
    expect(rows.slice(0, 3).map(agreementOf)).toEqual(['WITHIN', 'BEYOND', 'ONE_SIDE']);
    expect(countAgreements(rowsOf(rows, '2026YTD10'))).toEqual({
      WITHIN: 1,
      BEYOND: 3,
      ONE_SIDE: 1,
    });
  });

  it('have what waits for a decision first, one overtaken by new figures too', () => {
    expect(rowsOf(rows, '2026YTD10').map(({ unit }) => unit.code)).toEqual([
      'D',
      'E',
      'C',
      'A',
      'B',
    ]);
  });

  it('are shown for the newest period first', () => {
    expect(periodsOf(rows)).toEqual(['2026YTD10', '2026YTD09']);
  });

  it('can be decided once both have said something', () => {
    expect(rows.slice(0, 3).map(isDecidable)).toEqual([true, true, false]);
  });
});
