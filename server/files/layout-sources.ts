import { finding, type PushFinding } from '../domain/push-finding.ts';
import { cellPlace } from './cell-address.ts';
import type { ColumnMapping } from './column-mapping.ts';
import type { ColumnRef, Dimension, Locate } from './dimension.ts';
import type { Source } from './mapping-parts.ts';
import {
  columnMissing,
  headRows,
  preamblePeriod,
  preambleTitle,
  type TableHead,
} from './table-shape.ts';

/** Standard headers, codes before names: `unit` may be a unit of measure where `org_code` stands too. */
export const STANDARD_HEADERS = {
  unit: ['org_code', '单位代码', 'unit', '单位'],
  indicator: ['indicator_code', '指标代码', 'indicator', '指标'],
  period: ['period', '期间', '时间'],
  value: ['value', '数值', '值'],
  missingReason: ['missing_reason', '缺失原因'],
  quality: ['quality', '数据性质'],
} as const;

/** A source of the mapping, or what a layout implies: the first column, or one of several standard heads. */
export type PlannedSource = Source | 'FIRST_COLUMN' | { oneOf: readonly string[] };

/** Names that may head a column, and whether the mapping names it, so that it has to be there. */
type Optional = [names: readonly string[], isNamed: boolean];

export type PlannedSources = {
  unit: PlannedSource;
  indicator: PlannedSource;
  period: PlannedSource;
  /** Null: every column that names nothing holds values. */
  value: PlannedSource | null;
  missingReason: Optional;
  quality: Optional;
};

const NONE: Optional = [[], false];

/** Where a layout keeps everything, with what the mapping says in place of it. */
export function sourcesOf(mapping: ColumnMapping): PlannedSources {
  const { unit, indicator, period } = mapping;
  if (mapping.layout === 'TIDY' || mapping.layout === 'SDMX_CSV') return tidySources(mapping);
  const down = mapping.unitColumn === undefined ? 'FIRST_COLUMN' : { column: mapping.unitColumn };
  const last = { level: headRows(mapping) };
  const implied = {
    PERIODS_ACROSS: { unit: down, indicator: last, period: last },
    INDICATORS_ACROSS: { unit: down, indicator: last, period: last },
    UNITS_ACROSS: { unit: last, indicator: 'FIRST_COLUMN', period: 'FIRST_COLUMN' },
    CROSSED: { unit: down, indicator: { level: 1 }, period: last },
    INDICATORS_DOWN: { unit: last, indicator: 'FIRST_COLUMN', period: last },
  } as const;
  const layout = implied[mapping.layout];
  return {
    unit: unit ?? layout.unit,
    indicator: indicator ?? layout.indicator,
    period: period ?? layout.period,
    value: null,
    missingReason: NONE,
    quality: NONE,
  };
}

function tidySources({ columns, unit, indicator, period }: ColumnMapping): PlannedSources {
  type Field = keyof typeof STANDARD_HEADERS;
  const named = (field: Field): PlannedSource =>
    columns?.[field] === undefined
      ? { oneOf: STANDARD_HEADERS[field] }
      : { column: columns[field]! };
  const optional = (field: Field): Optional =>
    columns?.[field] === undefined ? [STANDARD_HEADERS[field], false] : [[columns[field]!], true];
  return {
    unit: unit ?? named('unit'),
    indicator: indicator ?? named('indicator'),
    period: period ?? named('period'),
    value: named('value'),
    missingReason: optional('missingReason'),
    quality: optional('quality'),
  };
}

/** Finds a source in a table; a finding where the table lacks it. */
export function resolveSource(
  source: PlannedSource,
  head: TableHead,
  locate: Locate,
): Dimension | PushFinding {
  if (source === 'FIRST_COLUMN')
    return { from: 'ROW', refs: [{ column: head.firstColumn, part: null }] };
  if ('oneOf' in source) {
    const ref = source.oneOf.map(locate).find((one) => one !== null);
    return ref ? { from: 'ROW', refs: [ref] } : columnMissing(head, source.oneOf.join(' / '));
  }
  if ('column' in source || 'columns' in source) {
    return columnsNamed('column' in source ? [source.column] : source.columns, head, locate);
  }
  if ('level' in source || 'levels' in source) {
    const levels = 'level' in source ? [source.level] : source.levels;
    return { from: 'HEAD', levels: levels.map((level) => level - 1) };
  }
  return wholeFile(source, head);
}

function columnsNamed(names: string[], head: TableHead, locate: Locate): Dimension | PushFinding {
  const refs: ColumnRef[] = [];
  for (const name of names) {
    const ref = locate(name);
    if (ref === null) return columnMissing(head, name);
    refs.push(ref);
  }
  return { from: 'ROW', refs };
}

function wholeFile(
  source: Extract<
    Source,
    { code: string } | { preamble: string } | { title: true } | { sheet: true }
  >,
  head: TableHead,
): Dimension | PushFinding {
  const place = { ...cellPlace(head.sheet, 1, null, null), row: null };
  if ('code' in source) return { from: 'FILE', text: source.code, isCode: true };
  if ('preamble' in source) {
    const title = preambleTitle(head.preamble, source.preamble);
    return title === null
      ? finding('HEADER_NOT_FOUND', place, source.preamble)
      : { from: 'FILE', text: title, isCode: false };
  }
  if ('sheet' in source) {
    return head.sheet === null
      ? finding('SHEET_NOT_FOUND', place, '', '–')
      : { from: 'FILE', text: head.sheet, isCode: false };
  }
  const period = preamblePeriod(head.preamble);
  const detail = '表头上方没有写明，或写了不止一个期间 (none, or several, above the head)';
  return period === null
    ? finding('HEAD_AMBIGUOUS', place, '期间 (the period)', detail)
    : { from: 'FILE', text: period, isCode: false };
}
