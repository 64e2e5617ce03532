import { areaLineage } from './area-lineage.ts';
import type { AreaFault, AreaRecord, HeldIn, Holding } from './area-record.ts';
import type { Unit } from './unit.ts';
import type { FormerName, UnitLineage } from './unit-lineage.ts';

/** The units of a file with their former names and lineage. Parents stand before their children. */
export type AreaTree = {
  /** First year of the file: what is in its roster began then or earlier. */
  firstYear: number;
  units: Unit[];
  formerNames: FormerName[];
  lineage: UnitLineage[];
  faults: AreaFault[];
};

export const COUNTRY_CODE = '000000';

/** The country, where a file of area codes meets a catalogue without one. */
export const COUNTRY: Unit = {
  code: COUNTRY_CODE,
  nameZh: '中华人民共和国',
  nameEn: "People's Republic of China",
  shortNameZh: '中国',
  unitType: 'COUNTRY',
  parentCode: null,
  pinyin: 'zhrmghg',
  validFrom: '1949-10-01',
  validTo: null,
};

/** First day known of what is in the roster of a year: its last, or the first of the file's first year. */
function firstDay(year: number, firstYear: number): string {
  return year === firstYear ? `${year}-01-01` : `${year}-12-31`;
}

/** Last day of what is missing from the roster of a year: the eve of that roster. The true day lies in that year. */
function lastDay(toYear: number | null): string | null {
  return toYear === null ? null : `${toYear}-12-30`;
}

/**
 * Turns records into units. A code whose name changed stays one unit with former names; a code that was given to
 * another area is two units, the older under code@year. Every roster of the file holds on its 31 December.
 */
export function areaTree(records: readonly AreaRecord[], rootCode: string): AreaTree {
  const firstYear = Math.min(...records.map((one) => one.fromYear));
  const faults: AreaFault[] = [];
  const holdings = holdingsOf(records, faults);
  const heldIn = (code: string, year: number) =>
    holdings.get(code)?.find(({ records: held }) => isInRoster(held, year));
  const units = [...holdings.values()].flat().map((holding) => {
    const last = holding.records.at(-1)!;
    return {
      code: holding.unitCode,
      nameZh: last.name,
      nameEn: last.name,
      shortNameZh: last.name,
      unitType: last.unitType,
      parentCode: parentOf(last, rootCode, heldIn, faults),
      pinyin: '',
      validFrom: firstDay(holding.records[0]!.fromYear, firstYear),
      validTo: lastDay(last.toYear),
    };
  });
  units.sort((a, b) => RANK[a.unitType] - RANK[b.unitType] || (a.code < b.code ? -1 : 1));
  return {
    firstYear,
    units,
    formerNames: [...holdings.values()].flat().flatMap((one) => namesOf(one, firstYear)),
    lineage: areaLineage([...holdings.values()].flat(), heldIn, faults),
    faults,
  };
}

const RANK = { PROVINCE: 0, CITY: 1, COUNTY: 2 } as const;

function isInRoster(held: readonly AreaRecord[], year: number): boolean {
  return held.some((one) => one.fromYear <= year && (one.toYear === null || year < one.toYear));
}

function holdingsOf(records: readonly AreaRecord[], faults: AreaFault[]): Map<string, Holding[]> {
  const byCode = Map.groupBy(records, (one) => one.code);
  const holdings = new Map<string, Holding[]>();
  for (const [code, unsorted] of byCode) {
    const groups: AreaRecord[][] = [];
    let before: AreaRecord | undefined;
    for (const record of unsorted.toSorted((a, b) => a.fromYear - b.fromYear)) {
      if (before && (before.toYear === null || before.toYear > record.fromYear)) {
        faults.push({ row: record.row, value: code, code: 'RECORDS_OVERLAP' });
      }
      if (before && isRenamed(before, record)) groups.at(-1)!.push(record);
      else groups.push([record]);
      before = record;
    }
    holdings.set(
      code,
      groups.map((group, index) => {
        const isLast = index === groups.length - 1;
        return { unitCode: isLast ? code : `${code}@${group.at(-1)!.toYear}`, records: group };
      }),
    );
  }
  return holdings;
}

/** The same area goes on under its code: no gap, and nothing says that the area went elsewhere. */
function isRenamed(before: AreaRecord, after: AreaRecord): boolean {
  const atEnd = before.successors.filter((one) => one.year === null);
  const stays = atEnd.length === 0 || atEnd.some((one) => one.code === before.code);
  return before.isChanged && before.toYear === after.fromYear && stays;
}

function namesOf({ unitCode, records }: Holding, firstYear: number): FormerName[] {
  return records.slice(0, -1).map((one) => ({
    unitCode,
    nameZh: one.name,
    nameEn: one.name,
    shortNameZh: one.name,
    validFrom: firstDay(one.fromYear, firstYear),
    validTo: lastDay(one.toYear)!,
  }));
}

/** The prefecture of the code's prefix when it was last in a roster, else the province. */
function parentOf(
  record: AreaRecord,
  rootCode: string,
  heldIn: HeldIn,
  faults: AreaFault[],
): string {
  if (record.unitType === 'PROVINCE') return rootCode;
  const year = record.toYear === null ? LATEST : record.toYear - 1;
  const prefecture =
    record.unitType === 'COUNTY' ? heldIn(`${record.code.slice(0, 4)}00`, year) : undefined;
  const parent = prefecture ?? heldIn(`${record.code.slice(0, 2)}0000`, year);
  if (parent) return parent.unitCode;
  faults.push({ row: record.row, value: record.code, code: 'PARENT_UNKNOWN' });
  return rootCode;
}

/** Any year later than a file can know: what is in use then is in use. */
const LATEST = 9999;
