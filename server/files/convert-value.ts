import { decimal, parseDecimal } from '../domain/decimal.ts';
import type { ColumnMapping } from './column-mapping.ts';
import { headKey } from './head-text.ts';
import type { Conversion } from './mapping-parts.ts';

/** The text of a figure after conversion; what is no figure, or carries a measure nobody declared, as it was. */
export type ConvertValue = (plain: string, indicator: string) => string;

/** What nearly every cell holds; anything else is looked at more closely. */
const DIGITS = /^-?\d{1,30}(\.\d{1,30})?$/;
const NUMBER_AND_MEASURE = /^([+-]?[\d.,\s]+?)\s*([^\d\s.,].*)$/s;

/**
 * Builds the conversion a mapping declares. `measureOf` knows the unit of measure of an indicator: a value
 * written with exactly that measure is the same value.
 */
export function makeConverter(
  mapping: ColumnMapping,
  toPlain: (text: string) => string,
  measureOf: (indicator: string) => string | null = () => null,
): ConvertValue {
  const { conversions = [] } = mapping;
  const multiply = (plain: string, conversion: Conversion | undefined) =>
    conversion === undefined ? plain : decimal(plain).times(conversion.factor).toFixed();
  return (plain, indicator) => {
    if (conversions.length === 0 && DIGITS.test(plain)) return plain;
    const fits = conversions.filter(({ indicators }) => indicators?.includes(indicator) ?? true);
    if (parseDecimal(plain) !== null) return multiply(plain, fileConversion(fits));
    const parts = NUMBER_AND_MEASURE.exec(plain);
    const number = parts ? toPlain(parts[1]!) : '';
    if (!parts || parseDecimal(number) === null) return plain;
    const measure = headKey(parts[2]!);
    const named = mostSpecific(fits.filter((one) => headKey(one.measure) === measure));
    if (named) return multiply(number, named);
    const own = measureOf(indicator);
    return own !== null && headKey(own) === measure ? number : plain;
  };
}

/** What is declared for the indicator itself comes before what is declared for the whole file. */
function mostSpecific(conversions: Conversion[]): Conversion | undefined {
  return conversions.find(({ indicators }) => indicators !== undefined) ?? conversions[0];
}

/** The conversion that holds for every value of an indicator. */
export function fileConversion(conversions: Conversion[]): Conversion | undefined {
  return mostSpecific(conversions.filter(({ where }) => where === 'FILE'));
}
