import { getPushedValueCounts } from '../../data/observation/signature.repository.ts';
import { signingStatement } from '../../domain/signing.ts';
import { type ActionContext, assertMay } from '../action-context.ts';
import { readReceipt } from '../receipt/read-receipts.ts';

/**
 * The very sentence a head would sign under a receipt now; null where it is signed already, where every value
 * has been replaced since, or where there is no such receipt to read.
 */
export async function readStatementToSign(
  context: ActionContext,
  receiptNumber: string,
): Promise<string | null> {
  assertMay(context, 'receipt.read');
  const receipt = await readReceipt(context, receiptNumber);
  if (receipt === null || receipt.signature !== null) return null;
  const counts = await getPushedValueCounts(context.store.reader, receipt.id);
  if (counts.values === counts.superseded) return null;
  return signingStatement({ ...receipt, ...counts });
}
