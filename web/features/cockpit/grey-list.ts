import type { MatrixPanel_MatrixFragment } from '../../__generated__/graphql.ts';
import type { GreyReason } from '../../charts/light.ts';

type Matrix = Pick<MatrixPanel_MatrixFragment, 'units' | 'indicators' | 'lights' | 'reasons'>;

export interface GreyItem {
  unit: Matrix['units'][number];
  indicator: Matrix['indicators'][number];
  reason: GreyReason;
}

/** Gaps somebody must close, gravest first. What is not due or does not apply is nobody's omission. */
const chased: readonly GreyReason[] = [
  'NOT_REPORTED',
  'WITHDRAWN',
  'UNDER_VERIFICATION',
  'NOT_COLLECTED',
  'NO_TARGET',
  'ZERO_TARGET',
  'RULE_UNDEFINED',
];

/** Cells without a light that call for action, by reason, then in the order of the matrix. */
export function greyItems({ units, indicators, lights, reasons }: Matrix): GreyItem[] {
  const items = units.flatMap((unit, row) =>
    indicators.flatMap((indicator, column) => {
      const at = row * indicators.length + column;
      const reason = lights[at] === 'GREY' ? reasons[at] : null;
      return reason && chased.includes(reason) ? [{ unit, indicator, reason }] : [];
    }),
  );
  return items.toSorted((a, b) => chased.indexOf(a.reason) - chased.indexOf(b.reason));
}
