import { z } from 'zod';
import { MISSING_REASONS, VALUE_QUALITIES } from '../domain/observation.ts';
import {
  conversionSchema,
  footnoteMark,
  sourceSchema,
  spellings,
  splitColumn,
  text,
  tidyColumns,
} from './mapping-parts.ts';

/**
 * What stands across in a table. TIDY: nothing, one observation per row. PERIODS_ACROSS: a row for each unit.
 * INDICATORS_ACROSS: a row for each unit, one period per file or row. UNITS_ACROSS: a row for each period or
 * indicator. CROSSED: indicators over periods in two head lines. INDICATORS_DOWN: a row for each indicator,
 * periods across, one unit. SDMX_CSV: columns as the SDMX-CSV field guide names them.
 */
export const LAYOUTS = [
  'TIDY',
  'PERIODS_ACROSS',
  'INDICATORS_ACROSS',
  'UNITS_ACROSS',
  'CROSSED',
  'INDICATORS_DOWN',
  'SDMX_CSV',
] as const;

const fields = z.strictObject({
  code: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/),
  nameZh: text,
  nameEn: text,
  layout: z.enum(LAYOUTS),
  /** Sheet of a workbook; absent = the first that is not hidden. Text files have none. */
  sheet: text.optional(),
  /** Several sheets of one layout, read one after the other; ALL = every sheet that is not hidden. */
  sheets: z.union([z.literal('ALL'), z.array(text).min(1).max(100)]).optional(),
  /** First filled cell of the head; lines above it are preamble. Absent = the first row with content. */
  headerStartsWith: text.optional(),
  /** How many lines the head has; absent = 1, in CROSSED 2. In the upper ones a blank continues the cell before it. */
  headerRows: z.number().int().min(1).max(6).optional(),
  /** TIDY: header of each column; absent ones are looked for under their standard names. */
  columns: tidyColumns.optional(),
  /** Header of the column of units where they stand down the side; absent = the first column. */
  unitColumn: text.optional(),
  /** Where units, indicators and periods are written, where it differs from what the layout implies. */
  unit: sourceSchema.optional(),
  indicator: sourceSchema.optional(),
  period: sourceSchema.optional(),
  /** Where the year stands when periods are written without it, such as `1—9月`. */
  year: sourceSchema.optional(),
  splitColumn: splitColumn.optional(),
  /** Spelling in the file → unit code. What is not listed passes through unchanged. */
  units: spellings.optional(),
  /** Title in the file → indicator code. What is not listed passes through unchanged. */
  indicators: spellings.optional(),
  /**
   * YEAR_TO_DATE: a header naming a month, quarter or half-year means January up to its end. END_OF_PERIOD:
   * the last day of a month stands for the month.
   */
  periodsAs: z.enum(['AS_WRITTEN', 'YEAR_TO_DATE', 'END_OF_PERIOD']).optional(),
  /** How footnotes begin; they are kept as notes. Absent = 注 and 数据来源. */
  notesStartWith: z.array(text).max(20).optional(),
  /** Columns where a blank cell means the one above it, as merged cells come. */
  fillDown: z.array(text).max(20).optional(),
  /** Heads of columns that are left out; `*` stands for any text. */
  ignoreColumns: z.array(text).max(100).optional(),
  /** Rows that begin so are left out: 合计, 总计, 其中. */
  skipRows: z.array(text).max(50).optional(),
  /** Column → its members that are meant; rows with another member are left out. */
  onlyRows: z.record(text, z.array(text).min(1).max(200)).optional(),
  conversions: z.array(conversionSchema).max(200).optional(),
  /** Numbers are written `1.234,5`. */
  decimalComma: z.boolean().optional(),
  /** What a blank value means: left out and counted, a named absence, or an error to be reported. */
  blank: z.enum(['SKIP', 'NOT_COLLECTED', 'REFUSE']),
  /** Text in a value cell → the reason it stands for, such as `—` or `保密`. */
  missingMarkers: z.record(text, z.enum(MISSING_REASONS)).optional(),
  /** Mark behind a value, such as ① or `e` → what it says. Marks that are not listed are refused with the value. */
  footnoteMarks: z.record(text, footnoteMark).optional(),
  /** SDMX_CSV: the power of ten that the unit of measure of each indicator is; UNIT_MULT is brought to it. */
  unitMultiplier: z.record(text, z.number().int().min(-12).max(15)).optional(),
  /** Firmness of every value whose row does not state its own. */
  quality: z.enum(VALUE_QUALITIES).optional(),
});

/** A saved description of how one kind of file is laid out. Plain JSON; nothing in it is a program. */
export const columnMappingSchema = fields.superRefine((mapping, context) => {
  for (const [path, message] of faultsOf(mapping)) {
    context.addIssue({ code: 'custom', path: [path], message });
  }
});

export type ColumnMapping = z.infer<typeof fields>;

function faultsOf(mapping: ColumnMapping): [path: string, message: string][] {
  const { layout, unit, indicator, period } = mapping;
  const faults: [string, string][] = [];
  if (layout === 'PERIODS_ACROSS' && !indicator)
    faults.push(['indicator', 'PERIODS_ACROSS needs an indicator']);
  if (layout === 'INDICATORS_ACROSS' && !period)
    faults.push(['period', 'INDICATORS_ACROSS needs a period']);
  if (layout === 'INDICATORS_DOWN' && !unit) faults.push(['unit', 'INDICATORS_DOWN needs a unit']);
  if (layout === 'UNITS_ACROSS' && !indicator && !period)
    faults.push(['indicator', 'UNITS_ACROSS needs an indicator or a period']);
  if (mapping.sheet !== undefined && mapping.sheets !== undefined)
    faults.push(['sheets', 'name either one sheet or several']);
  if (hasRivalConversions(mapping))
    faults.push(['conversions', 'two conversions claim all values of the same indicator']);
  return faults;
}

function hasRivalConversions({ conversions = [] }: ColumnMapping): boolean {
  const claims = conversions
    .filter((conversion) => conversion.where === 'FILE')
    .flatMap((conversion) => conversion.indicators ?? ['']);
  return new Set(claims).size < claims.length;
}

/** How a file is read when no mapping is named: one observation per row under standard headers. */
export const STANDARD_MAPPING: ColumnMapping = {
  code: 'standard',
  nameZh: '标准表',
  nameEn: 'Standard table',
  layout: 'TIDY',
  blank: 'REFUSE',
};

export type MappingIssue = { path: string[]; message: string };

/** Reads a mapping from JSON; says where it is wrong instead of throwing. */
export function parseColumnMapping(
  json: unknown,
): { mapping: ColumnMapping } | { issues: MappingIssue[] } {
  const read = columnMappingSchema.safeParse(json);
  if (read.success) return { mapping: read.data };
  const issues = read.error.issues.map(({ path, message }) => ({
    path: path.map(String),
    message,
  }));
  return { issues };
}
