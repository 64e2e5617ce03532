import { type AreaFault, type AreaRecord } from '../domain/area-record.ts';
import { readCsv } from './csv-grid.ts';
import { decodeText } from './text-decoding.ts';

/** Heads of the columns that are read; others may stand beside them. */
const COLUMNS = [
  'org_code',
  'org_name',
  'level',
  'status',
  'valid_from_year',
  'valid_to_year',
  'successor_codes',
] as const;
type Column = (typeof COLUMNS)[number];

const LEVELS: Record<string, AreaRecord['unitType']> = {
  省级: 'PROVINCE',
  地级: 'CITY',
  县级: 'COUNTY',
};
const STATUSES = ['在用', '变更', '弃用'];
const CODE = /^\d{6}$/;
const YEAR = /^(?:19|20)\d{2}$/;
const SUCCESSOR = /^(\d{6})(?:\[((?:19|20)\d{2})\])?$/;

/** Reads a CSV of area codes over time (GB/T 2260 with years and successors). Faults say the line and what was found there. */
export function readAreaCodes(bytes: Uint8Array): { records: AreaRecord[]; faults: AreaFault[] } {
  const text = decodeText(bytes);
  const grid = text === null ? null : readCsv(text);
  if (grid === null || !('lines' in grid)) {
    return { records: [], faults: [{ row: 1, value: '', code: 'FILE_UNREADABLE' }] };
  }
  const [head, ...lines] = grid.lines;
  const heads = (head?.cells ?? []).map((cell) => cell.replace(/^\ufeff/, '').trim());
  const missing = COLUMNS.filter((name) => !heads.includes(name));
  if (missing.length > 0) {
    const faults = missing.map((name) => ({
      row: 1,
      value: name,
      code: 'COLUMN_MISSING' as const,
    }));
    return { records: [], faults };
  }
  const at = Object.fromEntries(COLUMNS.map((name) => [name, heads.indexOf(name)]));
  const faults: AreaFault[] = [];
  const records = lines
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    .map(({ row, cells }) => readRecord(row, (name) => (cells[at[name]!] ?? '').trim(), faults));
  if (records.length === 0) faults.push({ row: 1, value: '', code: 'FILE_EMPTY' });
  return { records, faults };
}

function readRecord(row: number, cell: (name: Column) => string, faults: AreaFault[]): AreaRecord {
  const report = (code: AreaFault['code'], value: string) => faults.push({ row, value, code });
  const year = (name: Column): number => {
    if (!YEAR.test(cell(name))) report('YEAR_INVALID', cell(name));
    return Number(cell(name));
  };
  const code = cell('org_code');
  const status = cell('status');
  const unitType = LEVELS[cell('level')];
  if (!CODE.test(code)) report('CODE_INVALID', code);
  if (cell('org_name') === '') report('NAME_BLANK', code);
  if (unitType === undefined) report('LEVEL_UNKNOWN', cell('level'));
  if (!STATUSES.includes(status)) report('STATUS_UNKNOWN', status);
  const fromYear = year('valid_from_year');
  const toYear = cell('valid_to_year') === '' ? null : year('valid_to_year');
  if (toYear !== null && toYear <= fromYear) report('YEARS_REVERSED', `${fromYear} – ${toYear}`);
  if ((status === '在用') !== (toYear === null))
    report('STATUS_UNKNOWN', `${status} ${toYear ?? ''}`.trim());
  const successors = cell('successor_codes')
    .split(';')
    .filter((part) => part !== '')
    .flatMap((part) => {
      const match = SUCCESSOR.exec(part.trim());
      if (match === null || (match[2] === undefined && toYear === null)) {
        report('SUCCESSOR_INVALID', part);
        return [];
      }
      return [{ code: match[1]!, year: match[2] === undefined ? null : Number(match[2]) }];
    });
  const isChanged = status === '变更';
  const known = unitType ?? 'COUNTY';
  return {
    row,
    code,
    name: cell('org_name'),
    unitType: known,
    isChanged,
    fromYear,
    toYear,
    successors,
  };
}
