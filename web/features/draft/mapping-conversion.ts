import { isText, isTexts } from './mapping-fields.ts';

export interface ConversionRow {
  measure: string;
  factor: string;
  /** Codes parted by commas; empty = every indicator. */
  indicators: string;
  where: 'FILE' | 'WRITTEN';
}

type ConversionJson = Pick<ConversionRow, 'measure' | 'factor' | 'where'> & {
  indicators?: string[];
};

/** Conversions the form can show; others are left to the expert. */
export const isConversions = (value: unknown): value is ConversionJson[] =>
  Array.isArray(value) &&
  value.every(
    ({ measure, factor, where, indicators = [], ...others }) =>
      isText(measure) &&
      isText(factor) &&
      isText(where) &&
      Object.keys(others).length === 0 &&
      isTexts(indicators) &&
      !indicators.some((code: string) => /[,，]/.test(code)),
  );

export const conversionRow = ({ indicators = [], ...row }: ConversionJson): ConversionRow => ({
  ...row,
  indicators: indicators.join(', '),
});

/** One conversion, or nothing where the row is empty. */
export function conversionToJson({ indicators, ...row }: ConversionRow): ConversionJson[] {
  const measure = row.measure.trim();
  const factor = row.factor.trim();
  if (measure === '' && factor === '') return [];
  const codes = indicators
    .split(/[,，]/)
    .map((code) => code.trim())
    .filter((code) => code !== '');
  return [{ measure, factor, where: row.where, ...(codes.length > 0 && { indicators: codes }) }];
}
