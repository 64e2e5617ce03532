import type { RawRow } from '../domain/raw-row.ts';
import type { ColumnMapping } from './column-mapping.ts';
import { isBlank } from './grid.ts';
import { plainNumber } from './plain-number.ts';

/** What one value cell says; SKIPPED when it is blank and the mapping leaves blanks out. */
export type ObservedCell = Pick<RawRow, 'value' | 'missingReason'> | 'SKIPPED';

/** Reads a value cell together with the reason given beside it, null where the row gives none. */
export function observedCell(
  text: string,
  reason: string | null,
  mapping: ColumnMapping,
): ObservedCell {
  if (isBlank(text)) {
    if (reason !== null) return { value: null, missingReason: reason };
    if (mapping.blank === 'SKIP') return 'SKIPPED';
    return {
      value: null,
      missingReason: mapping.blank === 'NOT_COLLECTED' ? 'NOT_COLLECTED' : null,
    };
  }
  const marker = text.trim();
  const { missingMarkers } = mapping;
  if (missingMarkers !== undefined && Object.hasOwn(missingMarkers, marker)) {
    return { value: null, missingReason: reason ?? missingMarkers[marker]! };
  }
  return { value: plainNumber(text), missingReason: reason };
}
