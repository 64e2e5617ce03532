import type { Catalogue } from '../../data/catalogue/catalogue.ts';
import { listFlags, type StoredFlag } from '../../data/quality/quality-flag.repository.ts';
import type { Viewer } from '../../domain/permission.ts';
import type { Severity } from '../../domain/quality-rule.ts';
import type { FlagState } from '../../domain/quality-verdict.ts';
import { type ActionContext, assertMay } from '../action-context.ts';
import { placeOfCursor } from '../list-cursor.ts';
import { requireIndicator } from '../require-indicator.ts';

export type FlagQuestion = {
  first: number;
  after: string | null;
  state: FlagState | null;
  /** Lead department of the indicators; null = all the viewer may read. */
  departmentCode: string | null;
  indicatorCode: string | null;
  periodKey: number | null;
  /** Code of a rule in whichever version; null = all. */
  ruleCode: string | null;
  severity: Severity | null;
};
export type FlagResults = { flags: StoredFlag[]; hasNextPage: boolean };

const MAX_PAGE = 100;

/** Flags newest first; a department reads those on its own indicators, everybody else all. */
export async function readFlags(
  context: ActionContext,
  question: FlagQuestion,
): Promise<FlagResults> {
  const viewer = assertMay(context, 'quality.read');
  const catalogue = await context.catalogue();
  const first = Math.min(Math.max(question.first, 1), MAX_PAGE);
  const found = await listFlags(context.store.reader, {
    limit: first + 1,
    after: placeOfCursor(question.after),
    state: question.state,
    indicatorIds: indicatorScope(catalogue, viewer, question),
    periodKey: question.periodKey,
    ruleCode: question.ruleCode,
    severity: question.severity,
    id: null,
  });
  return { flags: found.slice(0, first), hasNextPage: found.length > first };
}

/** Indicators whose flags somebody may read; null = all. */
export function flagScope(viewer: Viewer): { departmentCode: string } | null {
  const isDepartment = viewer.role === 'LEAD_DEPARTMENT' || viewer.role === 'DEPARTMENT_HEAD';
  return isDepartment ? { departmentCode: viewer.unitCode ?? '' } : null;
}

function indicatorScope(
  catalogue: Catalogue,
  viewer: Viewer,
  { departmentCode, indicatorCode }: FlagQuestion,
): number[] | null {
  const scope = flagScope(viewer);
  if (scope === null && departmentCode === null && indicatorCode === null) return null;
  const asked =
    indicatorCode === null ? catalogue.indicators : [requireIndicator(catalogue, indicatorCode)];
  return asked
    .filter((one) => scope === null || one.leadDepartmentCode === scope.departmentCode)
    .filter((one) => departmentCode === null || one.leadDepartmentCode === departmentCode)
    .map((one) => one.id);
}
