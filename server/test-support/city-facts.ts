import { decimal } from '../domain/decimal.ts';
import { NOWHERE } from '../domain/push-finding.ts';
import { type RawRow, type RawTable, rawEnd } from '../domain/raw-row.ts';
import type { Target } from '../domain/target.ts';

/** A target of 120 for 2026, due in equal months, unless told otherwise. */
export function aTarget(
  target: Pick<Target, 'unitCode' | 'indicatorCode'> & Partial<Target>,
): Target {
  return {
    year: 2026,
    value: decimal(120),
    lower: null,
    upper: null,
    dueMonth: null,
    startsAfterMonth: 0,
    responsiblePerson: null,
    documentNumber: null,
    assignedOn: '2026-01-15',
    ...target,
  };
}

export const PLACES = ['EAST', 'WEST', 'PARK'] as const;

/** A target for every place and indicator of the city in 2026. */
export function cityTargets(): Target[] {
  return PLACES.flatMap((unitCode) => [
    aTarget({ unitCode, indicatorCode: 'BUDGET', responsiblePerson: `${unitCode} 负责人` }),
    aTarget({ unitCode, indicatorCode: 'INDUSTRY' }),
    aTarget({ unitCode, indicatorCode: 'RETAIL' }),
    aTarget({ unitCode, indicatorCode: 'GDP', value: decimal('6.5') }),
    aTarget({ unitCode, indicatorCode: 'DEBT', value: decimal('60') }),
    aTarget({
      unitCode,
      indicatorCode: 'PRICE',
      value: null,
      lower: decimal(1),
      upper: decimal(3),
    }),
    aTarget({ unitCode, indicatorCode: 'BRIDGE', value: null, dueMonth: 9 }),
    aTarget({ unitCode, indicatorCode: 'ACCIDENT', value: decimal(0) }),
  ]);
}

/** One row of a push written short: `row('EAST', 'BUDGET', '2026YTD10', '100')`. */
export function row(
  unit: string,
  indicator: string,
  period: string,
  value: string | null,
  more: Partial<RawRow> = {},
): RawRow {
  return {
    place: NOWHERE,
    unit,
    indicator,
    period,
    value,
    missingReason: null,
    quality: null,
    ...more,
  };
}

/** A year-to-date period of 2026. */
export const ytd = (month: number, year = 2026) => `${year}YTD${String(month).padStart(2, '0')}`;

/** A place's budget income month by month: the same amount more each month. */
export function budgetMonths(
  unit: string,
  perMonth: string,
  months: number,
  year = 2026,
): RawRow[] {
  return Array.from({ length: months }, (_, i) =>
    row(
      unit,
      'BUDGET',
      ytd(i + 1, year),
      decimal(perMonth)
        .times(i + 1)
        .toFixed(),
    ),
  );
}

/** Rows as a door hands them on, numbered as people count. */
export function tableOf(rows: readonly RawRow[], notes: string[] = []): RawTable {
  const placed = rows.map((one, index) => ({ ...one, place: { ...one.place, row: index + 1 } }));
  return { rows: placed, ...rawEnd({ notes }) };
}
