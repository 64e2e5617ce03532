import { unitActedFor } from '../../data/catalogue/catalogue.ts';
import {
  findReceiptByNumber,
  listReceipts,
  listUndoNumbers,
  type Receipt,
} from '../../data/observation/push.repository.ts';
import type { Viewer } from '../../domain/permission.ts';
import { type ActionContext, assertMay } from '../action-context.ts';
import { placeOfCursor } from '../list-cursor.ts';

/** No department has this key: an account without one sees no receipts. */
const NO_DEPARTMENT = -1;

/** A lead department and its head see their own receipts and cases (its key); the city's offices and leaders see all (null). */
export async function departmentScope(
  context: ActionContext,
  viewer: Viewer,
): Promise<number | null> {
  if (viewer.role !== 'LEAD_DEPARTMENT' && viewer.role !== 'DEPARTMENT_HEAD') return null;
  const catalogue = await context.catalogue();
  return unitActedFor(catalogue, viewer)?.id ?? NO_DEPARTMENT;
}

/** The receipt with a number; null when there is none or it is another department's. */
export async function readReceipt(context: ActionContext, number: string): Promise<Receipt | null> {
  const viewer = assertMay(context, 'receipt.read');
  const scope = await departmentScope(context, viewer);
  const receipt = await findReceiptByNumber(context.store.reader, number);
  return receipt && (scope === null || receipt.departmentId === scope) ? receipt : null;
}

/** Numbers of the receipts that took a push back; none for a receipt nobody may read. */
export async function readUndoNumbers(context: ActionContext, number: string): Promise<string[]> {
  const receipt = await readReceipt(context, number);
  return receipt === null ? [] : listUndoNumbers(context.store.reader, receipt.receiptNumber);
}

export type ReceiptPage = { receipts: Receipt[]; hasNextPage: boolean };

const MAX_PAGE = 100;

/** Receipts newest first; `after` is the cursor of the last one seen. */
export async function readReceipts(
  context: ActionContext,
  page: { first: number; after: string | null },
): Promise<ReceiptPage> {
  const viewer = assertMay(context, 'receipt.read');
  const first = Math.min(Math.max(page.first, 1), MAX_PAGE);
  const after = placeOfCursor(page.after);
  const departmentId = await departmentScope(context, viewer);
  const found = await listReceipts(context.store.reader, { limit: first + 1, after, departmentId });
  return { receipts: found.slice(0, first), hasNextPage: found.length > first };
}
