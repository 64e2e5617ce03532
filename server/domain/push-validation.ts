import { parseDecimal } from './decimal.ts';
import { type Indicator, isYearToDate, observedPeriodKind } from './indicator.ts';
import {
  MISSING_REASONS,
  type MissingReason,
  type ObservationRow,
  type ObservedValue,
  VALUE_QUALITIES,
  type ValueQuality,
} from './observation.ts';
import { endDate, type Period, type PeriodKind, periodKey, startDate } from './period.ts';
import { parsePeriod } from './period-text.ts';
import { finding, type Place, type PushFinding } from './push-finding.ts';
import type { FieldHeads, RawField, RawRow } from './raw-row.ts';
import type { Unit } from './unit.ts';

/** What a push is checked against. Names and codes both lead to the unit or indicator. */
export type PushCatalogue = {
  units: ReadonlyMap<string, Unit>;
  indicators: ReadonlyMap<string, Indicator>;
  /** Chinese names of departments by code, for messages. */
  departmentNames: ReadonlyMap<string, string>;
};

export type PushScope = {
  /** The one department whose indicators may be pushed, or ALL. */
  department: 'ALL' | { departmentCode: string };
  /** The calendar day in Asia/Shanghai, `YYYY-MM-DD`: periods that end later are refused. */
  today: string;
};

export type CheckedRows = { rows: ObservationRow[]; duplicates: number; findings: PushFinding[] };

const PERIOD_KIND_WORDS: Record<PeriodKind, string> = {
  YEAR: '年 (year)',
  HALF: '半年 (half-year)',
  QUARTER: '季 (quarter)',
  MONTH: '月 (month)',
  YEAR_TO_DATE: '累计 (year to date)',
};

/**
 * Checks every row of a push and says all that is wrong, not only the first thing. Rows that repeat
 * another row to the letter are counted once; rows that contradict another are refused.
 */
export function checkRows(
  raw: readonly RawRow[],
  catalogue: PushCatalogue,
  scope: PushScope,
  heads: FieldHeads = {},
): CheckedRows {
  const rows: ObservationRow[] = [];
  const findings: PushFinding[] = [];
  const seen = new Map<string, { raw: RawRow; row: ObservationRow }>();
  const said = new Set<string>();
  let duplicates = 0;
  for (const entry of raw) {
    const checked = checkRow(entry, catalogue, scope, heads);
    if ('findings' in checked) {
      // In a wide table one misspelt unit stands behind every cell of its row; it is said once.
      findings.push(...checked.findings.filter((one) => isNews(said, one)));
      continue;
    }
    const { row } = checked;
    const key = `${row.unitCode}\n${row.indicatorCode}\n${row.periodKey}`;
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, { raw: entry, row });
      rows.push(row);
    } else if (sameContent(first.row, row)) {
      duplicates += 1;
    } else {
      const other = String(first.raw.place.row ?? '?');
      findings.push(
        finding(
          'DUPLICATE_ROW',
          fieldPlace(entry, 'value', heads),
          entry.value ?? entry.missingReason,
          other,
        ),
      );
    }
  }
  return { rows, duplicates, findings };
}

function isNews(said: Set<string>, { code, place, value }: PushFinding): boolean {
  const key = JSON.stringify([code, place, value]);
  if (said.has(key)) return false;
  said.add(key);
  return true;
}

/** The place of one field of a row. */
function fieldPlace(row: RawRow, field: RawField, heads: FieldHeads): Place {
  const head = heads[field];
  if (head === undefined) return row.place;
  const cell = head.letters === null ? null : `${head.letters}${row.place.row}`;
  return { ...row.place, column: head.column, cell };
}

/** Whether two observations say the same: value by number (1.10 = 1.1), reason and quality by name. */
export function sameContent(a: ObservedValue, b: ObservedValue): boolean {
  if (a.quality !== b.quality || a.missingReason !== b.missingReason) return false;
  return a.value === null || b.value === null ? a.value === b.value : a.value.eq(b.value);
}

function checkRow(
  raw: RawRow,
  catalogue: PushCatalogue,
  scope: PushScope,
  heads: FieldHeads,
): { row: ObservationRow } | { findings: PushFinding[] } {
  const findings: PushFinding[] = [];
  const report: Report = (field, code, value, detail = '') => {
    findings.push(finding(code, fieldPlace(raw, field, heads), value, detail));
    return null;
  };
  const unit = catalogue.units.get(raw.unit) ?? report('unit', 'UNIT_UNKNOWN', raw.unit);
  const indicator =
    catalogue.indicators.get(raw.indicator) ??
    report('indicator', 'INDICATOR_UNKNOWN', raw.indicator);
  const period = parsePeriod(raw.period) ?? report('period', 'PERIOD_UNREADABLE', raw.period);
  if (indicator && !mayPush(indicator, scope)) {
    const owner = catalogue.departmentNames.get(indicator.leadDepartmentCode);
    report(
      'indicator',
      'INDICATOR_NOT_YOURS',
      indicator.nameZh,
      owner ?? indicator.leadDepartmentCode,
    );
  }
  if (indicator && period && !acceptsKind(indicator, period)) {
    report(
      'period',
      'PERIOD_KIND_NOT_ACCEPTED',
      raw.period,
      PERIOD_KIND_WORDS[observedPeriodKind(indicator)],
    );
  }
  if (period && endDate(period) > scope.today) report('period', 'PERIOD_IN_FUTURE', raw.period);
  if (unit && period && !existsIn(unit, period)) {
    report('unit', 'UNIT_NOT_VALID', unit.nameZh, `${unit.validFrom} – ${unit.validTo ?? '…'}`);
  }
  const observed = readValue(raw, report);
  if (findings.length > 0 || !unit || !indicator || !period || !observed) return { findings };
  const key = periodKey(period);
  return {
    row: { unitCode: unit.code, indicatorCode: indicator.code, periodKey: key, ...observed },
  };
}

function mayPush(indicator: Indicator, scope: PushScope): boolean {
  return (
    scope.department === 'ALL' || scope.department.departmentCode === indicator.leadDepartmentCode
  );
}

/** The period the light reads is always accepted; amounts and growth rates may also be pushed by the single month. */
function acceptsKind(indicator: Indicator, period: Period): boolean {
  const kind = observedPeriodKind(indicator);
  if (period.kind === kind) return true;
  return (
    isYearToDate(indicator.kind) && kind === 'YEAR_TO_DATE' && period.kind === indicator.frequency
  );
}

function existsIn(unit: Unit, period: Period): boolean {
  return (
    unit.validFrom <= endDate(period) &&
    (unit.validTo === null || startDate(period) <= unit.validTo)
  );
}

type Report = (
  field: RawField,
  code: Parameters<typeof finding>[0],
  value: string | null,
  detail?: string,
) => null;

function readValue(raw: RawRow, report: Report): ObservedValue | null {
  const quality = readQuality(raw.quality, report);
  const reason = readReason(raw.missingReason, report);
  const value = raw.value === null ? null : parseDecimal(raw.value);
  if (raw.value !== null && value === null) report('value', 'VALUE_NOT_A_NUMBER', raw.value);
  if (quality === null || reason === 'UNKNOWN') return null;
  if (raw.value === null) {
    if (reason !== null) return { value: null, missingReason: reason, quality };
    return report('value', 'VALUE_OR_REASON_MISSING', null, MISSING_REASONS.join(' '));
  }
  if (value === null) return null;
  if (reason !== null) return report('value', 'VALUE_AND_REASON', raw.value, reason);
  return { value, missingReason: null, quality };
}

function readReason(text: string | null, report: Report): MissingReason | null | 'UNKNOWN' {
  if (text === null) return null;
  const reason = MISSING_REASONS.find(
    (name) => name === text || MISSING_REASON_WORDS[name] === text,
  );
  if (reason) return reason;
  report('missingReason', 'MISSING_REASON_UNKNOWN', text, MISSING_REASONS.join(' '));
  return 'UNKNOWN';
}

/** A sender who says nothing about firmness has not called the figure final. */
function readQuality(text: string | null, report: Report): ValueQuality | null {
  if (text === null) return 'PRELIMINARY';
  const quality = VALUE_QUALITIES.find(
    (name) => name === text || VALUE_QUALITY_WORDS[name] === text,
  );
  return quality ?? report('quality', 'QUALITY_UNKNOWN', text, VALUE_QUALITIES.join(' '));
}

const MISSING_REASON_WORDS: Record<MissingReason, string> = {
  NOT_COLLECTED: '未采集',
  NOT_APPLICABLE: '不适用',
  CONFIDENTIAL: '不公开',
  WITHDRAWN: '已撤回',
  UNIT_DISSOLVED: '单位撤并',
  UNDER_VERIFICATION: '待核验',
};

const VALUE_QUALITY_WORDS: Record<ValueQuality, string> = {
  FLASH: '快报',
  ESTIMATE: '预计',
  PRELIMINARY: '初步核算',
  VERIFIED: '已核实',
  FINAL: '终审',
};
