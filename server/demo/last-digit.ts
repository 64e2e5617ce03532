import { type Decimal, decimal } from '../domain/decimal.ts';

/** Powers of ten as integers: `10 ** n` may differ in the last bit between engines. */
const TENS = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000];

/** Counts a rough figure in units of its last published digit: 12.344 with 2 digits is 1234. */
export function inLastDigits(rough: number, digits: number): number {
  return Math.round(rough * TENS[digits]!);
}

/** The exact value of a count of last digits: 1234 with 2 digits is 12.34. */
export function exactly(count: number, digits: number): Decimal {
  return decimal(count).div(TENS[digits]!);
}

/** The same as text, with every published digit: 1230 with 2 digits is `12.30`. */
export function asText(count: number, digits: number): string {
  return exactly(count, digits).toFixed(digits);
}
