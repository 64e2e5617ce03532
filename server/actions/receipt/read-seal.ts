import { findSeal } from '../../data/observation/signature.repository.ts';
import { type ActionContext, assertMay } from '../action-context.ts';
import { readReceipt } from './read-receipts.ts';

/** The scanned seal under a receipt; null where none was put, or where the viewer may not read the receipt. */
export async function readSeal(
  context: ActionContext,
  receiptNumber: string,
): Promise<{ bytes: Buffer; type: string } | null> {
  assertMay(context, 'receipt.read');
  const receipt = await readReceipt(context, receiptNumber);
  return receipt === null ? null : findSeal(context.store.reader, receipt.id);
}
