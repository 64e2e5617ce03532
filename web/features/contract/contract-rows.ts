import type { ContractListQuery, Frequency } from '../../__generated__/graphql.ts';

type Listed = ContractListQuery['contracts'][number];
export type ContractDue = ContractListQuery['contractDues'][number];

export interface ContractRow extends Listed {
  /** How often its items are owed, most often first; each once. */
  frequencies: Frequency[];
  /** Null when it owes nothing in the year around today. */
  due: ContractDue | null;
}

const OFTEN_FIRST: readonly Frequency[] = ['MONTH', 'QUARTER', 'HALF', 'YEAR'];

/** Contracts with what each owes next, the nearest due day first; of one department where asked for. */
export function contractRows(data: ContractListQuery, department: string | null): ContractRow[] {
  const dueOf = new Map(data.contractDues.map((due) => [due.code, due]));
  const frequencyOf = new Map(data.indicators.map(({ code, frequency }) => [code, frequency]));
  return data.contracts
    .filter((one) => department === null || one.department.code === department)
    .map((one) => {
      const used = new Set(
        one.version.items.map((item) => item.frequency ?? frequencyOf.get(item.indicatorCode)),
      );
      const frequencies = OFTEN_FIRST.filter((frequency) => used.has(frequency));
      return { ...one, frequencies, due: dueOf.get(one.code) ?? null };
    })
    .toSorted((a, b) => nearest(a.due, b.due));
}

function nearest(a: ContractDue | null, b: ContractDue | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return a.day < b.day ? -1 : a.day > b.day ? 1 : 0;
}
