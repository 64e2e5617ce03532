import type { UnitType } from './unit.ts';

/**
 * One record of a file of area codes: a code with a name from one year-end to another. The file knows the state
 * of each 31 December: the record is in the roster of `fromYear` and no longer in that of `toYear`.
 */
export type AreaRecord = {
  /** Line of the file, as people count. */
  row: number;
  code: string;
  name: string;
  unitType: Extract<UnitType, 'PROVINCE' | 'CITY' | 'COUNTY'>;
  /** The record ended because the name or the meaning of the code changed, not because the code fell out of use. */
  isChanged: boolean;
  fromYear: number;
  /** Null = in use. */
  toYear: number | null;
  successors: {
    code: string /** Year a part went; null = at the end of the record. */;
    year: number | null;
  }[];
};

export type AreaFault = { row: number; value: string; code: AreaFaultCode };
export type AreaFaultCode =
  | 'COLUMN_MISSING'
  | 'FILE_UNREADABLE'
  | 'FILE_EMPTY'
  | 'CODE_INVALID'
  | 'NAME_BLANK'
  | 'LEVEL_UNKNOWN'
  | 'STATUS_UNKNOWN'
  | 'YEAR_INVALID'
  | 'YEARS_REVERSED'
  | 'SUCCESSOR_INVALID'
  | 'RECORDS_OVERLAP'
  | 'SUCCESSOR_UNKNOWN'
  | 'PARENT_UNKNOWN'
  | 'CODE_TAKEN';

/** Records of one area under one code, oldest first; only the last may still be in use. */
export type Holding = { unitCode: string; records: AreaRecord[] };

/** Who held a code in the roster of a year. */
export type HeldIn = (code: string, year: number) => Holding | undefined;
