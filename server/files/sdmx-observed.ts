import { decimal, parseDecimal } from '../domain/decimal.ts';
import type { PushFindingCode } from '../domain/push-finding.ts';
import type { RawRow, RowAction } from '../domain/raw-row.ts';
import { isConfidential, statusMeaning } from '../domain/sdmx-status.ts';
import type { Line } from './grid.ts';
import { cleanText } from './head-text.ts';
import { makeCellReader } from './observed-cell.ts';
import type { RowOptions } from './read-rows.ts';
import { withoutLabel } from './sdmx-head.ts';
import type { SdmxPlan } from './sdmx-plan.ts';
import { leaveOut, type Tally } from './tally.ts';

const INTENTIONALLY_MISSING = new Set(['NaN', '#N/A']);

/** Says once what is wrong with every row alike. */
export type Report = (line: Line, code: PushFindingCode, value: string, detail?: string) => void;

/** The text of a cell, without the name behind it where the column has labels. */
export function sdmxText(plan: SdmxPlan, line: Line, column: number | null): string {
  if (column === null) return '';
  const text = cleanText(line.cells[column] ?? '');
  return plan.head.labelled.has(column) ? withoutLabel(text) : text;
}

type Observed = Pick<RawRow, 'value' | 'missingReason' | 'quality'> & { action: RowAction };

/** Reads value, status, confidentiality and multiplier of a row; null where it says nothing about the value. */
export function makeObserver(plan: SdmxPlan, options: RowOptions, report: Report, tally: Tally) {
  const { mapping } = options;
  const readCell = makeCellReader({ ...mapping, blank: 'SKIP' }, () => {}, options.measureOf);
  const scale = makeScale(plan, mapping.unitMultiplier ?? {}, report);
  return (line: Line, indicator: string, action: RowAction): Observed | null => {
    const text = (column: number | null) => sdmxText(plan, line, column);
    const status = meaningOf(text(plan.status), options, (code, detail) =>
      report(line, 'SDMX_STATUS_NOT_ACCEPTED', code, detail),
    );
    const quality = status.quality ?? mapping.quality ?? null;
    if (isConfidential(text(plan.confidentiality).toUpperCase())) {
      if (text(plan.value) !== '')
        leaveOut(tally.cells, '保密值不收 (confidential values withheld)');
      return { action, value: null, missingReason: 'CONFIDENTIAL', quality };
    }
    const written = text(plan.value);
    const isMissing = INTENTIONALLY_MISSING.has(written);
    const cell = readCell(isMissing ? '' : written, status.reason, indicator);
    if (cell !== 'SKIPPED') {
      const value = cell.value === null ? null : scale(line, cell.value, indicator);
      return { action, value, missingReason: cell.missingReason, quality: cell.quality ?? quality };
    }
    if (isMissing) return { action, value: null, missingReason: 'NOT_COLLECTED', quality };
    if (action === 'REPLACE') {
      // The field guide: within what is replaced, values left out are deleted.
      return { action: 'DELETE', value: null, missingReason: null, quality: null };
    }
    tally.blankCells += 1;
    return null;
  };
}

function meaningOf(
  code: string,
  { mapping }: RowOptions,
  refuse: (code: string, detail: string) => void,
) {
  const declared = mapping.footnoteMarks?.[code];
  if (declared)
    return { quality: declared.quality ?? null, reason: declared.missingReason ?? null };
  const meaning = statusMeaning(code);
  if (meaning?.is === 'VALUE') return { quality: meaning.quality, reason: null };
  if (meaning?.is === 'MISSING') return { quality: null, reason: meaning.reason };
  refuse(code, meaning === null ? '未知代码 (unknown code)' : `${meaning.zh} (${meaning.en})`);
  return { quality: null, reason: null };
}

/** Brings a value from the power of ten the message uses to the one of the indicator's unit of measure. */
function makeScale(plan: SdmxPlan, declared: Record<string, number>, report: Report) {
  return (line: Line, value: string, indicator: string): string => {
    const own = Object.hasOwn(declared, indicator) ? declared[indicator] : declared['*'];
    const written = sdmxText(plan, line, plan.multiplier);
    if (own === undefined && (written === '' || written === '0')) return value;
    if (own === undefined || !/^-?\d{1,2}$/.test(written === '' ? '0' : written)) {
      report(line, 'SDMX_MULTIPLIER_UNDECLARED', written, indicator);
      return value;
    }
    const power = Number(written === '' ? '0' : written) - own;
    return parseDecimal(value) === null || power === 0
      ? value
      : decimal(value).times(decimal(10).pow(power)).toFixed();
  };
}
