import { progressOf } from '../../actions/draft/draft-progress.ts';
import {
  type DraftReport,
  emptyReport,
  type FlagReport,
} from '../../actions/draft/draft-report.ts';
import type { Catalogue } from '../../data/catalogue/catalogue.ts';
import type { StoredDraft } from '../../data/draft/draft.repository.ts';
import { decimal } from '../../domain/decimal.ts';
import type { LightColour } from '../../domain/light-rule.ts';
import type { MissingReason, ValueQuality } from '../../domain/observation.ts';
import { periodFromKey } from '../../domain/period.ts';
import { showIndicator, showUnit } from '../catalogue/catalogue.mapper.ts';
import { showFinding } from '../observation/receipt.mapper.ts';
import type {
  DraftFlagType,
  PushDraftFileType,
  PushDraftType,
  SaidValueType,
  ValueKeyType,
} from './draft.type.ts';

const LISTED_FINDINGS = 500;

type Key = { indicatorId: number; unitId: number; periodKey: number };

/** A draft as pages show it; while it is being worked on, with the rows read so far. */
export function showDraft(catalogue: Catalogue, draft: StoredDraft): PushDraftType {
  const report = (draft.report as DraftReport | null) ?? emptyReport();
  const { id, state, mode, createdAt, updatedAt, receiptNumber } = draft;
  const key = (one: Key) => showKey(catalogue, one);
  return {
    ...{ id, state, mode, createdAt, updatedAt, receiptNumber },
    files: draft.files.map((_, index) => showFile(draft, report, index)),
    rowsRead: progressOf(id)?.rowsRead ?? report.rowsRead,
    rowsNew: report.rowsNew,
    rowsChanged: report.rowsChanged,
    rowsUnchanged: report.rowsUnchanged,
    rowsDeleting: report.rowsDeleting,
    valuesWithdrawn: report.valuesWithdrawn,
    findings: report.findings.slice(0, LISTED_FINDINGS).map(showFinding),
    findingCount: report.findingCount,
    locked: report.locked.slice(0, LISTED_FINDINGS).map(showFinding),
    lockedCount: report.lockedCount,
    changes: report.changes.flatMap((one) =>
      key(one).map((shown) => ({
        ...shown,
        ...{ sheet: one.sheet, row: one.row, cell: one.cell },
        before: one.before && showSaid(one.before),
        after: showSaid(one.after),
      })),
    ),
    flags: report.flags.flatMap((flag) => showFlag(catalogue, flag)),
    flagCount: report.flagCount,
    missing: report.missing.flatMap(key),
    missingCount: report.missingCount,
    lightChanges: report.lightChanges.flatMap((one) =>
      key(one).map((shown) => ({
        ...shown,
        before: one.before as LightColour | 'GREY',
        after: one.after as LightColour | 'GREY',
      })),
    ),
    lightsChanged: report.lightsChanged,
    newReds: report.newReds,
    rankChanges: report.rankChanges.flatMap(({ categoryCode, periodKey, unitId, ...places }) => {
      const unit = catalogue.unitById.get(unitId);
      const category = catalogue.categories.find((one) => one.code === categoryCode);
      if (!unit || !category) return [];
      const period = periodFromKey(periodKey);
      const shown = { category, unit: showUnit(catalogue, unit) };
      return [{ ...shown, period, ...places }];
    }),
    indicators: report.indicatorIds.flatMap((indicatorId) => {
      const indicator = catalogue.indicatorById.get(indicatorId);
      return indicator ? [showIndicator(catalogue, indicator)] : [];
    }),
    periods: report.periodKeys.map(periodFromKey),
    contractVersion: report.contractVersion,
    caseNumber: report.caseNumber,
  };
}

function showFile(draft: StoredDraft, report: DraftReport, index: number): PushDraftFileType {
  const { fileName, size, mappingCode } = draft.files[index]!;
  const told = report.files[index];
  return {
    fileName,
    size,
    mappingSource: told?.mappingSource ?? null,
    mappingCode: told?.mappingCode ?? mappingCode,
    mappingJson: told ? JSON.stringify(told.mapping, null, 2) : null,
    questions: told?.questions ?? [],
    notes: told?.notes ?? [],
    linesRead: told?.linesRead ?? 0,
    blankCells: told?.blankCells ?? 0,
    skipped: told?.skipped ?? [],
  };
}

/** Names of a value by keys; nothing where the catalogue no longer has one of them. */
export function showKey(catalogue: Catalogue, key: Key): ValueKeyType[] {
  const unit = catalogue.unitById.get(key.unitId);
  const indicator = catalogue.indicatorById.get(key.indicatorId);
  if (!unit || !indicator) return [];
  return [
    {
      unit: showUnit(catalogue, unit),
      indicator: showIndicator(catalogue, indicator),
      period: periodFromKey(key.periodKey),
    },
  ];
}

function showFlag(catalogue: Catalogue, flag: FlagReport): DraftFlagType[] {
  const indicatorId = catalogue.indicatorByCode.get(flag.indicatorCode)?.id ?? 0;
  const unitId = catalogue.unitByCode.get(flag.unitCode)?.id ?? 0;
  const { ruleCode, ruleNameZh, ruleNameEn, severity, messageZh, messageEn } = flag;
  const facts = { ruleCode, ruleNameZh, ruleNameEn, severity, messageZh, messageEn };
  return showKey(catalogue, { indicatorId, unitId, periodKey: flag.periodKey }).map((key) => ({
    ...key,
    ...facts,
    value: decimal(flag.value),
  }));
}

function showSaid(said: {
  value: string | null;
  missingReason: string | null;
  quality: string;
}): SaidValueType {
  return {
    value: said.value === null ? null : decimal(said.value),
    missingReason: said.missingReason as MissingReason | null,
    quality: said.quality as ValueQuality,
  };
}
