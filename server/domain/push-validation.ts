import { parseDecimal } from './decimal.ts';
import { makeFindingLog } from './finding-log.ts';
import { type Indicator, isYearToDate, observedPeriodKind } from './indicator.ts';
import {
  MISSING_REASONS,
  type MissingReason,
  type ObservationRow,
  type ObservedValue,
  VALUE_QUALITIES,
  type ValueQuality,
} from './observation.ts';
import { endDate, type Period, type PeriodKind, periodKey } from './period.ts';
import { parsePeriod } from './period-text.ts';
import { finding, type Place, type PushFinding } from './push-finding.ts';
import { readUnit } from './push-unit.ts';
import type { FieldHeads, RawField, RawRow } from './raw-row.ts';
import type { UnitDirectory } from './unit-directory.ts';

/** What a push is checked against. Names and codes both lead to the unit or indicator. */
export type PushCatalogue = {
  units: UnitDirectory;
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

/** What a DELETE withdraws; null stands for all (all indicators the sender may push). */
export type WithdrawalTarget = {
  unitCode: string | null;
  indicatorCode: string | null;
  periodKey: number | null;
};

/** What became of one row: an observation to keep, values to withdraw, or everything wrong with it. */
export type CheckedRow =
  | { kind: 'OBSERVATION'; row: ObservationRow }
  | { kind: 'WITHDRAWAL'; target: WithdrawalTarget }
  | { kind: 'REFUSED'; findings: PushFinding[] };

export type RowChecker = (raw: RawRow) => CheckedRow;

export type CheckedRows = { rows: ObservationRow[]; findings: PushFinding[] };

const PERIOD_KIND_WORDS: Record<PeriodKind, string> = {
  YEAR: '年 (year)',
  HALF: '半年 (half-year)',
  QUARTER: '季 (quarter)',
  MONTH: '月 (month)',
  YEAR_TO_DATE: '累计 (year to date)',
};

/**
 * The check every row of every door passes, one row at a time so that a file of any size can be checked.
 * `heads` tell where the fields stand when a row does not say so itself. Rows that repeat or contradict each
 * other are found later, when all are together.
 */
export function makeRowChecker(
  catalogue: PushCatalogue,
  scope: PushScope,
  heads: FieldHeads = {},
): RowChecker {
  return (raw) => {
    const place = raw.heads ?? heads;
    return raw.action === 'DELETE'
      ? checkWithdrawal(raw, catalogue, scope, place)
      : checkRow(raw, catalogue, scope, place);
  };
}

/** Checks rows that are all at hand and says all that is wrong, not only the first thing. */
export function checkRows(
  raw: readonly RawRow[],
  catalogue: PushCatalogue,
  scope: PushScope,
  heads: FieldHeads = {},
): CheckedRows {
  const rows: ObservationRow[] = [];
  const log = makeFindingLog();
  const check = makeRowChecker(catalogue, scope, heads);
  for (const entry of raw) {
    const checked = check(entry);
    if (checked.kind === 'OBSERVATION') rows.push(checked.row);
    if (checked.kind === 'REFUSED') log.add(checked.findings);
  }
  return { rows, findings: log.kept };
}

/** The place of one field of a row. */
function fieldPlace(row: RawRow, field: RawField, heads: FieldHeads): Place {
  const head = heads[field];
  if (head === undefined) return row.place;
  const cell = head.letters === null ? null : `${head.letters}${row.place.row}`;
  return { ...row.place, column: head.column, cell };
}

function checkWithdrawal(
  raw: RawRow,
  catalogue: PushCatalogue,
  scope: PushScope,
  heads: FieldHeads,
): CheckedRow {
  const findings: PushFinding[] = [];
  const report: Report = (field, code, value, detail = '', more = '') => {
    findings.push(finding(code, fieldPlace(raw, field, heads), value, detail, more));
    return null;
  };
  const period = raw.period === '' ? null : parsePeriod(raw.period);
  if (raw.period !== '' && !period) report('period', 'PERIOD_UNREADABLE', raw.period);
  const unit = raw.unit === '' ? null : readUnit(raw.unit, period, catalogue.units, report);
  const indicator = raw.indicator === '' ? null : catalogue.indicators.get(raw.indicator);
  if (raw.indicator !== '' && !indicator) report('indicator', 'INDICATOR_UNKNOWN', raw.indicator);
  if (indicator) reportForeign(indicator, catalogue, scope, report);
  if (raw.value !== null) report('value', 'DELETE_WITH_VALUE', raw.value);
  if (findings.length > 0) return { kind: 'REFUSED', findings };
  const target = {
    unitCode: unit?.code ?? null,
    indicatorCode: indicator?.code ?? null,
    periodKey: period ? periodKey(period) : null,
  };
  return { kind: 'WITHDRAWAL', target };
}

function reportForeign(
  indicator: Indicator,
  catalogue: PushCatalogue,
  scope: PushScope,
  report: Report,
): void {
  if (mayPush(indicator, scope)) return;
  const owner = catalogue.departmentNames.get(indicator.leadDepartmentCode);
  report(
    'indicator',
    'INDICATOR_NOT_YOURS',
    indicator.nameZh,
    owner ?? indicator.leadDepartmentCode,
  );
}

function checkRow(
  raw: RawRow,
  catalogue: PushCatalogue,
  scope: PushScope,
  heads: FieldHeads,
): CheckedRow {
  const findings: PushFinding[] = [];
  const report: Report = (field, code, value, detail = '', more = '') => {
    findings.push(finding(code, fieldPlace(raw, field, heads), value, detail, more));
    return null;
  };
  const period = parsePeriod(raw.period);
  const unit = readUnit(raw.unit, period, catalogue.units, report);
  const indicator =
    catalogue.indicators.get(raw.indicator) ??
    report('indicator', 'INDICATOR_UNKNOWN', raw.indicator);
  if (!period) report('period', 'PERIOD_UNREADABLE', raw.period);
  if (indicator) reportForeign(indicator, catalogue, scope, report);
  if (indicator && period && !acceptsKind(indicator, period)) {
    report(
      'period',
      'PERIOD_KIND_NOT_ACCEPTED',
      raw.period,
      PERIOD_KIND_WORDS[observedPeriodKind(indicator)],
    );
  }
  if (period && endDate(period) > scope.today) report('period', 'PERIOD_IN_FUTURE', raw.period);
  const observed = readValue(raw, report);
  if (findings.length > 0 || !unit || !indicator || !period || !observed) {
    return { kind: 'REFUSED', findings };
  }
  const key = periodKey(period);
  return {
    kind: 'OBSERVATION',
    row: { unitCode: unit.code, indicatorCode: indicator.code, periodKey: key, ...observed },
  };
}

function mayPush(indicator: Indicator, scope: PushScope): boolean {
  return (
    scope.department === 'ALL' || scope.department.departmentCode === indicator.leadDepartmentCode
  );
}

/** The period the light reads is always accepted; amounts and growth rates may also be pushed by the single month. */
export function acceptsKind(indicator: Indicator, period: Pick<Period, 'kind'>): boolean {
  const kind = observedPeriodKind(indicator);
  if (period.kind === kind) return true;
  return (
    isYearToDate(indicator.kind) && kind === 'YEAR_TO_DATE' && period.kind === indicator.frequency
  );
}

type Report = (
  field: RawField,
  code: Parameters<typeof finding>[0],
  value: string | null,
  detail?: string,
  more?: string,
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

export const MISSING_REASON_WORDS: Record<MissingReason, string> = {
  NOT_COLLECTED: '未采集',
  NOT_APPLICABLE: '不适用',
  CONFIDENTIAL: '不公开',
  WITHDRAWN: '已撤回',
  UNIT_DISSOLVED: '单位撤并',
  UNDER_VERIFICATION: '待核验',
};

export const VALUE_QUALITY_WORDS: Record<ValueQuality, string> = {
  FLASH: '快报',
  ESTIMATE: '预计',
  PRELIMINARY: '初步核算',
  VERIFIED: '已核实',
  FINAL: '终审',
};
