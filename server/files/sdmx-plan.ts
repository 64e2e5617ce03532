import type { PushFinding } from '../domain/push-finding.ts';
import type { FieldHeads } from '../domain/raw-row.ts';
import { columnLetters } from './cell-address.ts';
import { type ColumnMapping, STANDARD_MAPPING } from './column-mapping.ts';
import type { Dimension, Locate } from './dimension.ts';
import { fitsPattern, headKey } from './head-text.ts';
import { type PlannedSource, resolveSource } from './layout-sources.ts';
import { readSdmxHead, type SdmxHead } from './sdmx-head.ts';
import { columnMissing, columnName, type TableHead } from './table-shape.ts';

/** Where the columns of an SDMX-CSV message stand that a row is made of; null = the message has none. */
export type SdmxPlan = {
  sheet: string | null;
  width: number;
  head: SdmxHead;
  heads: FieldHeads;
  unit: Dimension | null;
  indicator: Dimension | null;
  period: Dimension | null;
  value: number | null;
  structure: number | null;
  action: number | null;
  status: number | null;
  confidentiality: number | null;
  multiplier: number | null;
  filters: { column: number; name: string; members: ReadonlySet<string> }[];
  /** Columns the mapping says nothing about: a value in one of them may tell two rows apart. */
  undeclared: { column: number; name: string }[];
  ignored: { column: number; rule: string }[];
};

/** Components that describe a row without being part of its key, and the frequency, which the period shows. */
const HARMLESS = new Set(
  'structure_id series_key obs_key freq time_format decimals collection availability title title_compl obs_com comment_obs updated lastupdate prepared embargo_time obs_pre_break'.split(
    ' ',
  ),
);
const DEFAULTS = {
  unit: ['REF_AREA', 'GEO'],
  indicator: ['INDICATOR'],
  period: ['TIME_PERIOD'],
  value: ['OBS_VALUE'],
};

/** Whether a table is read as SDMX-CSV: the mapping says so, or there is none and the head looks like it. */
export function isSdmxHead(head: TableHead, mapping: ColumnMapping): boolean {
  if (mapping.layout === 'SDMX_CSV') return true;
  if (mapping !== STANDARD_MAPPING) return false;
  const keys = new Set(head.columns.map((texts) => headKey(columnName(texts))));
  return readSdmxHead(head) !== null || (keys.has('obs_value') && keys.has('time_period'));
}

/** Decides how an SDMX-CSV message is read; findings where it is none. */
export function planSdmx(
  table: TableHead,
  mapping: ColumnMapping,
): { plan: SdmxPlan } | { findings: PushFinding[] } {
  const head = readSdmxHead(table);
  if (head === null) {
    return { findings: [columnMissing(table, 'DATAFLOW / STRUCTURE, STRUCTURE_ID')] };
  }
  const columns = columnsById(head);
  if (head.version === 2 && !columns.has('structure_id')) {
    return { findings: [columnMissing(table, 'STRUCTURE_ID')] };
  }
  const at = (...names: string[]) =>
    names.map((name) => columns.get(headKey(name))).find((one) => one !== undefined) ?? null;
  const locate: Locate = (name) => {
    const column = at(name);
    return column === null ? null : { column, part: null };
  };
  const dimension = (field: 'unit' | 'indicator' | 'period') =>
    dimensionOf(mapping, field, table, locate);
  const [unit, indicator, period] = [
    dimension('unit'),
    dimension('indicator'),
    dimension('period'),
  ];
  const found = {
    value: mapping.columns?.value === undefined ? at(...DEFAULTS.value) : at(mapping.columns.value),
    action: head.version === 1 ? null : at('ACTION'),
    status: at(mapping.columns?.quality ?? 'OBS_STATUS', 'OBS_FLAG'),
    confidentiality: at('OBS_CONF', 'CONF_STATUS'),
    multiplier: at('UNIT_MULT'),
  };
  const filters = Object.entries(mapping.onlyRows ?? {}).map(([name, members]) => ({
    ...{ column: at(name), name, members: new Set(members) },
  }));
  const lacking = filters.filter(({ column }) => column === null);
  if (lacking.length > 0)
    return { findings: lacking.map(({ name }) => columnMissing(table, name)) };
  const dimensions = [unit, indicator, period];
  const refs = dimensions.flatMap((one) => (one?.from === 'ROW' ? one.refs : []));
  const taken = [...Object.values(found), ...filters.map((one) => one.column)];
  const used = new Set<number | null>([0, ...taken, ...refs.map(({ column }) => column)]);
  return {
    plan: {
      sheet: table.sheet,
      width: table.columns.length,
      head,
      heads: headsOf(table, { unit, indicator, period }, found.value),
      ...{ unit, indicator, period },
      ...found,
      structure: head.version === 1 ? null : 0,
      filters: filters as SdmxPlan['filters'],
      ...others(head, mapping, used),
    },
  };
}

function columnsById({ ids }: SdmxHead): Map<string, number> {
  const columns = new Map<string, number>();
  for (const [column, id] of ids.entries()) {
    if (id !== '' && !columns.has(headKey(id))) columns.set(headKey(id), column);
  }
  return columns;
}

/** Null where the message lacks the column: only deletions may do without. */
function dimensionOf(
  mapping: ColumnMapping,
  field: 'unit' | 'indicator' | 'period',
  table: TableHead,
  locate: Locate,
): Dimension | null {
  const named = mapping.columns?.[field] ?? (field === 'unit' ? mapping.unitColumn : undefined);
  const source: PlannedSource =
    mapping[field] ?? (named === undefined ? { oneOf: DEFAULTS[field] } : { column: named });
  const resolved = resolveSource(source, table, locate);
  return 'code' in resolved || resolved.from === 'HEAD' ? null : resolved;
}

function others(head: SdmxHead, mapping: ColumnMapping, used: ReadonlySet<number | null>) {
  const undeclared: SdmxPlan['undeclared'] = [];
  const ignored: SdmxPlan['ignored'] = [];
  for (const [column, name] of head.ids.entries()) {
    if (name === '' || used.has(column)) continue;
    if (mapping.ignoreColumns?.some((pattern) => fitsPattern(name, pattern))) {
      ignored.push({ column, rule: `忽略列 (ignoreColumns): ${name}` });
    } else if (!HARMLESS.has(headKey(name))) undeclared.push({ column, name });
    else if (!/_id$|_key$|^freq$/.test(headKey(name))) {
      ignored.push({ column, rule: `未用到的列 (column not mapped): ${name}` });
    }
  }
  return { undeclared, ignored };
}

function headsOf(
  table: TableHead,
  fields: Record<'unit' | 'indicator' | 'period', Dimension | null>,
  value: number | null,
): FieldHeads {
  const headAt = (column: number) => ({
    column: columnName(table.columns[column] ?? []),
    letters: table.sheet === null ? null : columnLetters(column),
  });
  const heads: FieldHeads = value === null ? {} : { value: headAt(value) };
  for (const field of ['unit', 'indicator', 'period'] as const) {
    const place = fields[field];
    if (place?.from === 'ROW') heads[field] = headAt(place.refs[0]!.column);
  }
  return heads;
}
