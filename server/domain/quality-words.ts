import { type Decimal, roundTo } from './decimal.ts';
import type { Indicator } from './indicator.ts';
import { periodFromKey, periodWords } from './period.ts';

type Words = { zh: string; en: string };

/** A figure with at least the decimals it is published with, and never fewer than it has. */
export function figureText(value: Decimal, indicator: Pick<Indicator, 'digits'>): string {
  return value.toFixed(Math.max(value.decimalPlaces(), indicator.digits));
}

/** A computed figure, shortened for reading only: two decimals more than published. */
export function computedText(value: Decimal, digits: number): string {
  return roundTo(value, digits + 2).toFixed();
}

/** The period with what it measures: `2026年1—10月累计`. */
export function periodPhrase(key: number): Words {
  const period = periodFromKey(key);
  const words = periodWords(period);
  if (period.kind === 'YEAR_TO_DATE' && period.ordinal > 1)
    return { ...words, zh: `${words.zh}累计` };
  return words;
}
