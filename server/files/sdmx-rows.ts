import { finding } from '../domain/push-finding.ts';
import type { RawRow, RowAction } from '../domain/raw-row.ts';
import { cellPlace } from './cell-address.ts';
import type { Dimension } from './dimension.ts';
import { isBlank, type Line } from './grid.ts';
import { speller } from './head-text.ts';
import { periodAsMapped } from './period-as-mapped.ts';
import { countIgnored, type ReadLine, type RowOptions } from './read-rows.ts';
import { makeObserver, type Report, sdmxText } from './sdmx-observed.ts';
import type { SdmxPlan } from './sdmx-plan.ts';
import { raggedLine } from './table-shape.ts';
import { leaveOut, type Tally } from './tally.ts';

/** Information and append are old names of merge. */
const ACTIONS: Record<string, RowAction> = {
  I: 'MERGE',
  A: 'MERGE',
  M: 'MERGE',
  R: 'REPLACE',
  D: 'DELETE',
};
const STRUCTURES = new Set(['dataflow', 'datastructure', 'dataprovision']);
/** A dimension that a higher-level attribute is not attached to. */
const SWITCHED_OFF = '~';
const WILDCARDS = new Set(['', '*']);

/** Reads the rows of an SDMX-CSV message as its field guide lays down. */
export function makeSdmxReader(plan: SdmxPlan, options: RowOptions, tally: Tally): ReadLine {
  const report = makeReporter(plan, tally);
  const checkActions = makeActionCheck(report);
  const key = makeKeyReader(plan, options);
  const observe = makeObserver(plan, options, report, tally);
  return ({ line }) => {
    tally.linesRead += 1;
    const ragged = raggedLine(line, plan.width, plan.sheet);
    if (ragged) {
      tally.findings.push(ragged);
      return [];
    }
    const text = (column: number | null) => sdmxText(plan, line, column);
    if (plan.structure !== null && !STRUCTURES.has(text(plan.structure).toLowerCase())) {
      report(line, 'SDMX_STRUCTURE_UNKNOWN', text(plan.structure));
    }
    const action = checkActions(line, plan.action === null ? null : text(plan.action));
    if (action === null || isFiltered(plan, line, action, text, tally)) return [];
    countIgnored(plan.ignored, line, tally);
    if (action !== 'DELETE') reportUndeclared(plan, line, report, text);
    const row = { ...key(line), place: cellPlace(plan.sheet, line.row, plan.value, null) };
    if (action === 'DELETE') return deletion(plan, line, row, text, tally);
    if (plan.value === null || isPartialKey(plan, row, text)) {
      leaveOut(tally.lines, '只含属性的行 (rows with attributes only)');
      return [];
    }
    const observed = observe(line, row.indicator, action);
    if (observed === null) return [];
    for (const field of ['unit', 'indicator', 'period'] as const) {
      if (row[field] === '')
        report(line, 'SDMX_KEY_INCOMPLETE', plan.heads[field]?.column ?? field);
    }
    return [{ ...row, ...observed, heads: plan.heads }];
  };
}

/** What is wrong with every row alike is said once. */
function makeReporter(plan: SdmxPlan, tally: Tally): Report {
  const said = new Set<string>();
  return (line, code, value, detail = '') => {
    const key = `${code}\n${value}`;
    if (said.has(key)) return;
    said.add(key);
    tally.findings.push(finding(code, cellPlace(plan.sheet, line.row, null, null), value, detail));
  };
}

/**
 * Tells the action of a row. A message may delete and replace, or delete and merge: the field guide bundles
 * deletions with one of the two. All three leave open what was meant to survive.
 */
function makeActionCheck(report: Report) {
  const seen = new Map<RowAction, string>();
  return (line: Line, code: string | null): RowAction | null => {
    if (code === null) return 'MERGE';
    if (!Object.hasOwn(ACTIONS, code)) {
      report(line, 'SDMX_ACTION_UNKNOWN', code);
      return null;
    }
    const action = ACTIONS[code]!;
    if (!seen.has(action)) {
      seen.set(action, code);
      if (seen.size === 3) report(line, 'SDMX_ACTIONS_MIXED', [...seen.values()].join(', '));
    }
    return action;
  };
}

/** Rows of members nobody asked for; a deletion that leaves the dimension open means ours as well. */
function isFiltered(
  plan: SdmxPlan,
  line: Line,
  action: RowAction,
  text: (column: number) => string,
  tally: Tally,
): boolean {
  const other = plan.filters.find(({ column, members }) => {
    const member = text(column);
    return !members.has(member) && !(action === 'DELETE' && WILDCARDS.has(member));
  });
  if (other && !isBlank(line.cells[other.column])) {
    leaveOut(tally.lines, `只取部分行 (onlyRows): ${other.name}`);
  } else if (other) leaveOut(tally.lines, `只取部分行 (onlyRows): ${other.name}, 空 (blank)`);
  return other !== undefined;
}

function reportUndeclared(
  plan: SdmxPlan,
  line: Line,
  report: Report,
  text: (column: number) => string,
): void {
  for (const { column, name } of plan.undeclared) {
    const member = text(column);
    if (member !== '' && member !== SWITCHED_OFF) {
      report(line, 'SDMX_COLUMN_UNDECLARED', name, member);
    }
  }
}

type Key = Pick<RawRow, 'unit' | 'indicator' | 'period'>;

/** Reads the key of a row; what it leaves open comes out empty. */
function makeKeyReader(plan: SdmxPlan, { mapping }: RowOptions): (line: Line) => Key {
  const unitOf = speller(mapping.units);
  const indicatorOf = speller(mapping.indicators);
  const open = (text: string) => (WILDCARDS.has(text) ? '' : text);
  const read = (line: Line, dimension: Dimension | null, joined: string): string => {
    if (dimension === null || dimension.from === 'HEAD') return '';
    if (dimension.from === 'FILE') return dimension.text;
    const texts = dimension.refs.map(({ column }) => open(sdmxText(plan, line, column)));
    return texts.includes('') ? '' : texts.join(joined);
  };
  return (line) => ({
    unit: unitOf(read(line, plan.unit, '.')),
    indicator: indicatorOf(read(line, plan.indicator, '.')),
    period: periodAsMapped(read(line, plan.period, ''), mapping),
  });
}

/** A row about an attribute of a series: part of the key is switched off or open, and there is no value. */
function isPartialKey(plan: SdmxPlan, row: Key, text: (column: number | null) => string): boolean {
  const isOpen = [row.unit, row.indicator, row.period].some(
    (part) => part === '' || part.includes(SWITCHED_OFF),
  );
  return isOpen && text(plan.value) === '';
}

/** Without any value or attribute the whole observation goes; with some, only those that are marked. */
function deletion(
  plan: SdmxPlan,
  line: Line,
  row: Key & Pick<RawRow, 'place'>,
  text: (column: number | null) => string,
  tally: Tally,
): RawRow[] {
  const attributes = [plan.status, plan.confidentiality, plan.multiplier];
  const isNamed = attributes.some((column) => text(column) !== '');
  const isAttributeOnly = text(plan.value) === '' && isNamed;
  if (isAttributeOnly || [row.unit, row.indicator, row.period].includes(SWITCHED_OFF)) {
    leaveOut(tally.lines, '只删除属性的行 (deletions of attributes only)');
    return [];
  }
  for (const { column, name } of plan.undeclared) {
    const member = text(column);
    if (WILDCARDS.has(member) || member === SWITCHED_OFF || member === '-') continue;
    const place = cellPlace(plan.sheet, line.row, null, null);
    tally.findings.push(finding('SDMX_COLUMN_UNDECLARED', place, name, member));
  }
  const nothing = { value: null, missingReason: null, quality: null };
  return [{ ...row, ...nothing, action: 'DELETE', heads: plan.heads }];
}
