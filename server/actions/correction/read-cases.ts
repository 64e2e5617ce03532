import {
  type CorrectionCase,
  type CorrectionRow,
  type CorrectionState,
  findCase,
  listCaseRows,
  listCases,
} from '../../data/correction/correction.repository.ts';
import { type ActionContext, assertMay } from '../action-context.ts';
import { departmentScope } from '../receipt/read-receipts.ts';

const MAX_PAGE = 100;
const MAX_ROWS = 2_000;

/** The case with a number; null when there is none or it is another department's. */
export async function readCase(
  context: ActionContext,
  caseNumber: string,
): Promise<CorrectionCase | null> {
  const viewer = assertMay(context, 'correction.read');
  const scope = await departmentScope(context, viewer);
  const found = await findCase(context.store.reader, caseNumber);
  return found && (scope === null || found.departmentId === scope) ? found : null;
}

/** Cases newest first, of one state or of any; `after` is the key of the last one seen. */
export async function readCases(
  context: ActionContext,
  page: { first: number; after: string | null; state: CorrectionState | null },
): Promise<{ cases: CorrectionCase[]; hasNextPage: boolean }> {
  const viewer = assertMay(context, 'correction.read');
  const first = Math.min(Math.max(page.first, 1), MAX_PAGE);
  const departmentId = await departmentScope(context, viewer);
  const beforeId = page.after !== null && /^\d{1,18}$/.test(page.after) ? page.after : null;
  const { state } = page;
  const found = await listCases(context.store.reader, {
    limit: first + 1,
    beforeId,
    departmentId,
    state,
  });
  return { cases: found.slice(0, first), hasNextPage: found.length > first };
}

/** What a case wants to change; the first 2,000 values. */
export async function readCaseRows(
  context: ActionContext,
  found: CorrectionCase,
): Promise<CorrectionRow[]> {
  assertMay(context, 'correction.read');
  return listCaseRows(context.store.reader, found.id, MAX_ROWS);
}
