import { describe, expect, it } from 'vitest';
import type { ContractListQuery } from '../../__generated__/graphql.ts';
import { contractRows } from './contract-rows.ts';

const contract = (code: string, frequencies: (null | 'MONTH' | 'YEAR')[]) =>
  ({
    code,
    versions: [1],
    department: { id: code, code, nameZh: code, nameEn: code, shortNameZh: code },
    version: {
      version: 1,
      nameZh: code,
      nameEn: code,
      validFrom: '2026-01',
      validTo: null,
      items: frequencies.map((frequency) => ({ indicatorCode: 'GDP', frequency })),
    },
  }) satisfies ContractListQuery['contracts'][number];
const due = (code: string, day: string) => {
  return { code, day, isProvisional: false, workingDaysLeft: 1, months: [], owed: 1, arrived: 0 };
};
const data: ContractListQuery = {
  contracts: [contract('A', ['YEAR', null, 'MONTH']), contract('B', []), contract('C', [])],
  contractDues: [due('A', '2026-12-18'), due('C', '2026-12-03')],
  indicators: [{ id: '1', code: 'GDP', frequency: 'QUARTER' }],
};

describe('the list of contracts', () => {
  it('has the nearest due day first, and what owes nothing last', () => {
    expect(contractRows(data, null).map((row) => row.code)).toEqual(['C', 'A', 'B']);
    expect(contractRows(data, null).at(-1)?.due).toBeNull();
  });

  it('names each frequency once, that of the indicator where the item has none', () => {
    expect(contractRows(data, 'A')[0]?.frequencies).toEqual(['MONTH', 'QUARTER', 'YEAR']);
  });

  it('is of one department where asked for', () => {
    expect(contractRows(data, 'B').map((row) => row.code)).toEqual(['B']);
  });
});
