import type { PushFinding } from '../domain/push-finding.ts';
import type { FieldHeads, RawField } from '../domain/raw-row.ts';
import { columnLetters } from './cell-address.ts';
import { columnByPosition, locator } from './column-locator.ts';
import type { ColumnMapping } from './column-mapping.ts';
import type { ColumnRef, Dimension } from './dimension.ts';
import { fitsPattern, headKey } from './head-text.ts';
import { type PlannedSource, resolveSource, sourcesOf } from './layout-sources.ts';
import { columnMissing, columnName, type TableHead } from './table-shape.ts';

export type ValueColumn = { column: number; head: string; texts: string[] };
export type RowFilter = { head: string; ref: ColumnRef; members: ReadonlySet<string> };

/** How the rows below a head are read. */
export type TablePlan = {
  sheet: string | null;
  width: number;
  heads: FieldHeads;
  unit: Dimension;
  indicator: Dimension;
  period: Dimension;
  year: Dimension | null;
  values: ValueColumn[];
  missingReason: ColumnRef | null;
  quality: ColumnRef | null;
  filters: RowFilter[];
  fillDown: number[];
  /** Columns that are read by nothing, with the rule that leaves them out. */
  ignored: { column: number; rule: string }[];
};

/** Decides how a table is read; findings where the head lacks what the mapping speaks of. */
export function planTable(
  head: TableHead,
  mapping: ColumnMapping,
): { plan: TablePlan } | { findings: PushFinding[] } {
  const { findings, dimension, optional, column } = makeCollector(head, mapping);
  const found = sourcesOf(mapping);
  const [unit, indicator, period] = [found.unit, found.indicator, found.period].map(dimension) as [
    Dimension,
    Dimension,
    Dimension,
  ];
  const year = mapping.year === undefined ? null : dimension(mapping.year);
  const value = found.value === null ? null : dimension(found.value);
  const missingReason = optional(...found.missingReason);
  const quality = optional(...found.quality);
  const filters = Object.entries(mapping.onlyRows ?? {}).flatMap(([name, members]) => {
    const ref = column(name);
    return ref ? [{ head: name, ref, members: new Set(members.map(headKey)) }] : [];
  });
  const fillDown = (mapping.fillDown ?? []).flatMap((name) => column(name)?.column ?? []);
  if (findings.length > 0) return { findings };
  const dimensions = [unit, indicator, period, year, value];
  const used = usedColumns(dimensions, [missingReason, quality], filters);
  const { values, ignored } = restOf(head, mapping, used, value);
  const heads = headsOf(head, { unit, indicator, period, value, missingReason, quality });
  const fields = { unit, indicator, period, year, values, missingReason, quality };
  const { sheet, columns } = head;
  return { plan: { sheet, width: columns.length, heads, ...fields, filters, fillDown, ignored } };
}

/** Looks for columns and keeps a finding for each that is missing. */
function makeCollector(head: TableHead, mapping: ColumnMapping) {
  const findings: PushFinding[] = [];
  const locate = locator(head, mapping);
  return {
    findings,
    column(name: string): ColumnRef | null {
      const ref = locate(name);
      if (ref === null) findings.push(columnMissing(head, name));
      return ref;
    },
    optional(names: readonly string[], isNamed: boolean): ColumnRef | null {
      const ref = names.map(locate).find((one) => one !== null) ?? null;
      if (ref === null && isNamed) findings.push(columnMissing(head, names.join(' / ')));
      return ref;
    },
    dimension(source: PlannedSource): Dimension {
      const resolved = resolveSource(source, head, locate);
      if (!('code' in resolved)) return resolved;
      findings.push(resolved);
      return { from: 'FILE', text: '', isCode: true };
    },
  };
}

function usedColumns(
  dimensions: (Dimension | null)[],
  refs: (ColumnRef | null)[],
  filters: readonly RowFilter[],
): Set<number> {
  const all = [
    ...dimensions.flatMap((one) => (one?.from === 'ROW' ? one.refs : [])),
    ...refs.flatMap((ref) => ref ?? []),
    ...filters.map((filter) => filter.ref),
  ];
  return new Set(all.map(({ column }) => column));
}

function isMeant(
  pattern: string,
  column: number,
  texts: readonly string[],
  head: TableHead,
): boolean {
  if (columnByPosition(pattern, head)?.column === column) return true;
  return texts.some((text) => text !== '' && fitsPattern(text, pattern));
}

/** Sorts the columns that name nothing into those with values and those left out. */
function restOf(
  head: TableHead,
  mapping: ColumnMapping,
  used: ReadonlySet<number>,
  value: Dimension | null,
): Pick<TablePlan, 'values' | 'ignored'> {
  const isTidy = value?.from === 'ROW';
  const values: ValueColumn[] = isTidy
    ? [{ column: value.refs[0]!.column, head: '', texts: [] }]
    : [];
  const ignored: TablePlan['ignored'] = [];
  for (const [column, texts] of head.columns.entries()) {
    if (used.has(column)) continue;
    const name = columnName(texts);
    const pattern = mapping.ignoreColumns?.find((one) =>
      isMeant(one, column, [name, ...texts], head),
    );
    if (pattern !== undefined)
      ignored.push({ column, rule: `忽略列 (ignoreColumns): ${name || pattern}` });
    else if (!isTidy) values.push({ column, head: name, texts });
    else if (name !== '') ignored.push({ column, rule: `未用到的列 (column not mapped): ${name}` });
  }
  return { values, ignored };
}

/** Each field's head as the file spells it, so that a finding points at the cell that is wrong. */
function headsOf(
  head: TableHead,
  fields: Partial<Record<RawField, Dimension | ColumnRef | null>>,
): FieldHeads {
  const heads: FieldHeads = {};
  for (const [field, place] of Object.entries(fields) as [
    RawField,
    Dimension | ColumnRef | null,
  ][]) {
    if (place === null || ('from' in place && place.from !== 'ROW')) continue;
    const { column } = 'from' in place ? place.refs[0]! : place;
    const letters = head.sheet === null ? null : columnLetters(column);
    heads[field] = { column: columnName(head.columns[column] ?? []), letters };
  }
  return heads;
}
