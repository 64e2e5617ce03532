import { Decimal as DecimalJs } from 'decimal.js';

/**
 * The one decimal type of Baton. Precision 40 keeps every digit `numeric` can hand us in practice;
 * rounding is half away from zero, as PostgreSQL rounds `numeric`.
 */
export const Decimal = DecimalJs.clone({
  precision: 40,
  rounding: DecimalJs.ROUND_HALF_UP,
  toExpNeg: -60,
  toExpPos: 60,
});
export type Decimal = DecimalJs;

const PLAIN_NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/;
const MAX_DIGITS = 38;

/** Reads a number written with digits; null when the text is anything else, or has over 38 digits. */
export function parseDecimal(text: string): Decimal | null {
  if (!PLAIN_NUMBER.test(text)) return null;
  const value = new Decimal(text);
  if (!value.isFinite() || value.precision(true) > MAX_DIGITS || value.dp() > MAX_DIGITS)
    return null;
  return value;
}

/** A decimal from a literal known to be a number; throws on anything else. */
export function decimal(value: string | number): Decimal {
  return new Decimal(value);
}

/** Rounds half away from zero to the digits a figure is published with. */
export function roundTo(value: Decimal, digits: number): Decimal {
  return value.toDecimalPlaces(digits, Decimal.ROUND_HALF_UP);
}

export const ZERO = decimal(0);
export const HUNDRED = decimal(100);
