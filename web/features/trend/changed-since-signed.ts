import { compareDecimals } from '../../charts/decimal-text.ts';

interface SignedSeries {
  values: readonly (string | null)[];
  signedValues: readonly (string | null)[];
}

/** Whether a drawing of values holds a point that says something else than what was signed. */
export function hasChangedSinceSigned(series: readonly SignedSeries[]): boolean {
  return series.some(({ values, signedValues }) =>
    signedValues.some((signed, at) => {
      const value = values[at] ?? null;
      return signed !== null && value !== null && compareDecimals(signed, value) !== 0;
    }),
  );
}
