import type { PushFinding } from '../../domain/push-finding.ts';
import type { Severity } from '../../domain/quality-rule.ts';
import type { MappingQuestion } from '../../files/mapping-proposal.ts';
import type { RankChange } from '../observation/consequences.ts';

/** How the reading of a file was chosen. */
export const MAPPING_SOURCES = ['NAMED', 'GIVEN', 'RECOGNISED', 'STANDARD', 'PROPOSED'] as const;
/**
 * NAMED: a saved mapping by code; GIVEN: sent with the draft; RECOGNISED: saved for files of this shape;
 * STANDARD: standard headers or SDMX-CSV; PROPOSED: guessed, for a person to look at.
 */
export type MappingSource = (typeof MAPPING_SOURCES)[number];

/** What was found out about one file of a draft. */
export type FileReport = {
  fileName: string | null;
  /** Where what was found in reading this file begins among the findings. */
  firstFinding: number;
  mappingSource: MappingSource;
  mappingCode: string | null;
  /** The mapping it was read with, as JSON. */
  mapping: unknown;
  questions: MappingQuestion[];
  notes: string[];
  blankCells: number;
  linesRead: number;
  skippedLines: number;
  ignoredCells: number;
  skipped: { rule: string; count: number }[];
};

type ValueSaid = { value: string | null; missingReason: string | null; quality: string };

/** One value a draft would write; `before` null = nothing was known. */
export type ChangeReport = {
  indicatorId: number;
  unitId: number;
  periodKey: number;
  sheet: string | null;
  row: number | null;
  column: string | null;
  cell: string | null;
  before: ValueSaid | null;
  after: ValueSaid;
};

/** A doubt as kept in a report. */
export type FlagReport = {
  ruleCode: string;
  ruleNameZh: string;
  ruleNameEn: string;
  severity: Severity;
  indicatorCode: string;
  unitCode: string;
  periodKey: number;
  value: string;
  messageZh: string;
  messageEn: string;
};

/** Everything a draft shows, kept as plain JSON; lists are capped, counts are whole. */
export type DraftReport = {
  files: FileReport[];
  rowsRead: number;
  rowsNew: number;
  rowsChanged: number;
  rowsUnchanged: number;
  rowsDeleting: number;
  valuesWithdrawn: number;
  /** Signed values it wants to change: they would go into a correction case. */
  lockedCount: number;
  locked: PushFinding[];
  findings: PushFinding[];
  findingCount: number;
  lightsChanged: number;
  newReds: number;
  changes: ChangeReport[];
  /** Doubts the figures would raise, the first 500. */
  flags: FlagReport[];
  flagCount: number;
  missing: { indicatorId: number; unitId: number; periodKey: number }[];
  missingCount: number;
  lightChanges: {
    indicatorId: number;
    unitId: number;
    periodKey: number;
    before: string;
    after: string;
  }[];
  rankChanges: RankChange[];
  indicatorIds: number[];
  periodKeys: number[];
  contractVersion: string | null;
  /** Case opened when it was confirmed; null without one. */
  caseNumber: string | null;
};

/** A report about which nothing is known yet. */
export function emptyReport(): DraftReport {
  return {
    files: [],
    rowsRead: 0,
    rowsNew: 0,
    rowsChanged: 0,
    rowsUnchanged: 0,
    rowsDeleting: 0,
    valuesWithdrawn: 0,
    lockedCount: 0,
    locked: [],
    findings: [],
    findingCount: 0,
    lightsChanged: 0,
    newReds: 0,
    changes: [],
    flags: [],
    flagCount: 0,
    missing: [],
    missingCount: 0,
    lightChanges: [],
    rankChanges: [],
    indicatorIds: [],
    periodKeys: [],
    contractVersion: null,
    caseNumber: null,
  };
}
