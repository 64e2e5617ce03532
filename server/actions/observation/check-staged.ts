import type { Catalogue } from '../../data/catalogue/catalogue.ts';
import type { Transaction } from '../../data/connect.ts';
import {
  deleteRepeatedRows,
  listLateDeletions,
  listRowsOutOfScope,
  type StagedPlace,
  type StagedSummary,
  type StoredScope,
} from '../../data/observation/staged-row.repository.ts';
import { periodCode, periodFromKey, periodKey } from '../../domain/period.ts';
import { parsePeriod } from '../../domain/period-text.ts';
import { finding, NOWHERE, type PushFinding } from '../../domain/push-finding.ts';
import type { DeclaredScope } from './push-input.ts';

const LISTED = 500;

export const placeOf = ({ sheet, row, column, cell }: StagedPlace) => ({
  sheet,
  row,
  column,
  cell,
});

/** What only shows when all rows are together: contradictions, deletions after the fact. Repeated rows are merged. */
export async function checkTogether(
  trx: Transaction,
): Promise<{ findings: PushFinding[]; count: number }> {
  const { conflicts, conflictCount } = await deleteRepeatedRows(trx, LISTED);
  const late = await listLateDeletions(trx, LISTED);
  const findings = [
    ...conflicts.map((row) =>
      finding('DUPLICATE_ROW', placeOf(row), row.value, String(row.firstRow ?? '?')),
    ),
    ...late.map((row) =>
      finding('DELETE_AFTER_ROW', placeOf(row), null, String(row.givenRow ?? '?')),
    ),
  ];
  return { findings, count: conflictCount + late.length };
}

/** The declared scope by keys: what it leaves open is taken from the rows that give values. */
export function storedScope(
  catalogue: Catalogue,
  declared: DeclaredScope | null,
  summary: StagedSummary,
): StoredScope | PushFinding[] {
  const findings: PushFinding[] = [];
  const unknown = (code: string) => {
    findings.push(finding('SCOPE_UNKNOWN', NOWHERE, code));
    return [];
  };
  const indicatorIds = declared?.indicators?.flatMap(
    (code) => catalogue.indicatorByCode.get(code)?.id ?? unknown(code),
  );
  const unitIds = declared?.units?.flatMap(
    (code) => catalogue.unitByCode.get(code)?.id ?? unknown(code),
  );
  const periodKeys = declared?.periods?.flatMap((code) => {
    const period = parsePeriod(code);
    return period ? periodKey(period) : unknown(code);
  });
  if (findings.length > 0) return findings;
  return {
    indicatorIds: indicatorIds ?? summary.givenIndicatorIds,
    unitIds: unitIds ?? null,
    periodKeys: periodKeys ?? summary.givenPeriodKeys,
  };
}

/** Rows that lie outside the declared scope. */
export async function findOutsiders(
  trx: Transaction,
  catalogue: Catalogue,
  scope: StoredScope,
): Promise<PushFinding[]> {
  const outside = await listRowsOutOfScope(trx, scope, LISTED);
  return outside.map((row) => finding('OUT_OF_SCOPE', placeOf(row), valueName(catalogue, row)));
}

/** A value by the names people use: unit, indicator, period. */
export function valueName(
  catalogue: Catalogue,
  key: { indicatorId: number; unitId: number; periodKey: number },
): string {
  const unit = catalogue.unitById.get(key.unitId)?.shortNameZh ?? key.unitId;
  const indicator = catalogue.indicatorById.get(key.indicatorId)?.shortNameZh ?? key.indicatorId;
  return `${unit} ${indicator} ${periodCode(periodFromKey(key.periodKey))}`;
}
