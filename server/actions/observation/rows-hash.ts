import { createHash } from 'node:crypto';
import type { ObservationRow } from '../../domain/observation.ts';

/**
 * SHA-256 of the accepted rows in an order of their own, numbers in shortest form: two files that say
 * the same have the same hash, whatever their order or trailing zeros.
 */
export function hashRows(rows: readonly ObservationRow[]): Buffer {
  const lines = rows.map((row) =>
    JSON.stringify([
      row.indicatorCode,
      row.unitCode,
      row.periodKey,
      row.value?.toFixed() ?? null,
      row.missingReason,
      row.quality,
    ]),
  );
  lines.sort();
  const hash = createHash('sha256');
  for (const line of lines) hash.update(line).update('\n');
  return hash.digest();
}
