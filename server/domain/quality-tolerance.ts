import { type Decimal, HUNDRED } from './decimal.ts';

/** The larger of the two tolerances, in the unit of measure of the whole. */
export function acceptedDifference(
  bounds: { tolerance: Decimal; tolerancePercent: Decimal },
  whole: Decimal,
): Decimal {
  const share = whole.abs().times(bounds.tolerancePercent).div(HUNDRED);
  return share.gt(bounds.tolerance) ? share : bounds.tolerance;
}

/** Whether two figures differ by more than is accepted; by exactly that much is accepted. */
export function comparesUnequal(a: Decimal, b: Decimal, accepted: Decimal): boolean {
  return a.minus(b).abs().gt(accepted);
}
