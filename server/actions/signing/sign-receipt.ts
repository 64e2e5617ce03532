import { updateSignInState } from '../../data/account/account.repository.ts';
import { lockIndicators } from '../../data/observation/observation-write.repository.ts';
import type { Receipt } from '../../data/observation/push.repository.ts';
import {
  getPushedValueCounts,
  insertSignature,
  insertSignedValues,
} from '../../data/observation/signature.repository.ts';
import { getPushedRowsHash } from '../../data/observation/staged-row.repository.ts';
import { sealType, signingStatement } from '../../domain/signing.ts';
import { confirmPassword } from '../account/confirm-password.ts';
import { type ActionContext, assertMay } from '../action-context.ts';
import { readReceipt } from '../receipt/read-receipts.ts';

export type SignFailure =
  | 'RECEIPT_UNKNOWN'
  | 'ALREADY_SIGNED'
  | 'CREDENTIALS_WRONG'
  | 'ACCOUNT_LOCKED'
  | 'SEAL_UNREADABLE'
  | 'NOTHING_LEFT'
  | 'ROWS_ALTERED';
export type SignOutcome =
  | { receipt: Receipt; locked: number }
  | { failure: SignFailure; lockedUntil: Date | null };

const failed = (failure: SignFailure, lockedUntil: Date | null = null): SignOutcome => ({
  failure,
  lockedUntil,
});

/**
 * Signs a receipt of the head's own department (003-17): the password is asked again, the rows are compared with
 * their digest, and every value that is still the newest is locked. Later changes need a correction case.
 */
export async function signReceipt(
  context: ActionContext,
  input: { receiptNumber: string; password: string; seal: Buffer | null },
): Promise<SignOutcome> {
  const viewer = assertMay(context, 'receipt.sign');
  const receipt = await readReceipt(context, input.receiptNumber);
  if (receipt === null) return failed('RECEIPT_UNKNOWN');
  if (receipt.signature !== null) return failed('ALREADY_SIGNED');
  const type = input.seal === null ? null : sealType(input.seal);
  if (input.seal !== null && type === null) return failed('SEAL_UNREADABLE');
  const check = await confirmPassword(context, viewer.login, input.password);
  if ('failure' in check) return failed(check.failure, check.lockedUntil);
  const rowsHash = Buffer.from(receipt.rowsHash, 'hex');
  const locked = await context.store.transact(async ({ trx, reader }) => {
    // Before looking what is the newest: a push that is being written would slip past the lock.
    await lockIndicators(trx, receipt.indicatorIds);
    await updateSignInState(trx, viewer.accountId, { failedCount: 0, lockedUntil: null });
    if (!(await getPushedRowsHash(trx, receipt.id)).equals(rowsHash))
      return 'ROWS_ALTERED' as const;
    const counts = await getPushedValueCounts(reader, receipt.id);
    if (counts.values === counts.superseded) return 'NOTHING_LEFT' as const;
    const statement = signingStatement({ ...receipt, ...counts });
    const signatureId = await insertSignature(trx, {
      pushId: receipt.id,
      accountId: viewer.accountId,
      signerName: viewer.displayName,
      signedAt: context.now(),
      rowsHash,
      statement,
      seal: input.seal === null || type === null ? null : { bytes: input.seal, type },
    });
    if (signatureId === null) return 'ALREADY_SIGNED' as const;
    return insertSignedValues(trx, signatureId, receipt.id);
  });
  if (typeof locked === 'string') return failed(locked);
  const signed = await readReceipt(context, input.receiptNumber);
  return { receipt: signed ?? receipt, locked };
}

/** Whether what is kept of a push still has the digest its receipt states; null for a receipt nobody may read. */
export async function verifyReceipt(
  context: ActionContext,
  receiptNumber: string,
): Promise<boolean | null> {
  assertMay(context, 'receipt.read');
  const receipt = await readReceipt(context, receiptNumber);
  if (receipt === null) return null;
  const hash = await context.store.transact(({ trx }) => getPushedRowsHash(trx, receipt.id));
  return hash.toString('hex') === receipt.rowsHash;
}
