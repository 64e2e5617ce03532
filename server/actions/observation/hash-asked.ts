import { createHash } from 'node:crypto';
import type { Transaction } from '../../data/connect.ts';
import { getAskedRowsHash } from '../../data/observation/staged-row.repository.ts';
import type { PushTerms } from './push-input.ts';

/**
 * SHA-256 of what a push asks for, by which the same request in other bytes is known again. The same rows as a
 * MERGE and as a REPLACE, or for another scope, ask for different things. Taken once repeated rows are merged.
 */
export async function hashAsked(
  trx: Transaction,
  { mode, scope = null }: Pick<PushTerms, 'mode' | 'scope'>,
): Promise<Buffer> {
  const rows = await getAskedRowsHash(trx);
  if (mode !== 'REPLACE') return rows;
  const declared = scope && [scope.indicators, scope.units, scope.periods];
  return createHash('sha256').update(rows).update(JSON.stringify(declared)).digest();
}
