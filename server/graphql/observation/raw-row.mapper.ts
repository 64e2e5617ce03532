import { periodCode } from '../../domain/period.ts';
import { NOWHERE } from '../../domain/push-finding.ts';
import type { FieldHeads, RawRow } from '../../domain/raw-row.ts';
import type { ObservationInput } from './push-observations.input.ts';

/** Findings of this door name the input field in place of a column head. */
export const ROW_FIELDS: FieldHeads = Object.fromEntries(
  ['unit', 'indicator', 'period', 'value', 'missingReason', 'quality'].map((field) => [
    field,
    { column: field, letters: null },
  ]),
);

/** A row of an input as a door found it. */
export function rawRowOf(row: ObservationInput, index: number): RawRow {
  return {
    place: { ...NOWHERE, row: index + 1 },
    unit: row.unit,
    indicator: row.indicator,
    period: row.period ? periodCode(row.period) : '',
    value: row.value?.toFixed() ?? null,
    missingReason: row.missingReason ?? null,
    quality: row.quality ?? null,
    action: row.action ?? 'MERGE',
  };
}
