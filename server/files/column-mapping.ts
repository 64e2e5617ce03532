import { z } from 'zod';
import { MISSING_REASONS, VALUE_QUALITIES } from '../domain/observation.ts';

const text = z.string().trim().min(1).max(200);
const spellings = z.record(text, text);

const indicatorSource = z.union([
  z.strictObject({ code: text }),
  /** The title stands above the table, as in `指标：地区生产总值(亿元)`; this is what it begins with. */
  z.strictObject({ preamble: text }),
]);

const tidyColumns = z.strictObject({
  unit: text.optional(),
  indicator: text.optional(),
  period: text.optional(),
  value: text.optional(),
  missingReason: text.optional(),
  quality: text.optional(),
});

/** A saved description of how one kind of file is laid out. Plain JSON; nothing in it is a program. */
export const columnMappingSchema = z
  .strictObject({
    code: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/),
    nameZh: text,
    nameEn: text,
    /** TIDY: one observation per row. PERIODS_ACROSS: one unit per row, one period per column. */
    layout: z.enum(['TIDY', 'PERIODS_ACROSS']),
    /** Sheet of a workbook; absent = the first that is not hidden. Text files have none. */
    sheet: text.optional(),
    /** First cell of the header row; lines above it are preamble. Absent = the first row with content. */
    headerStartsWith: text.optional(),
    /** TIDY: header of each column; absent ones are looked for under their standard names. */
    columns: tidyColumns.optional(),
    /** PERIODS_ACROSS: header of the column of units; absent = the first column. */
    unitColumn: text.optional(),
    /** The one indicator of the file. PERIODS_ACROSS needs it; in TIDY it replaces the column. */
    indicator: indicatorSource.optional(),
    /** Spelling in the file → unit code. What is not listed passes through unchanged. */
    units: spellings.optional(),
    /** Title in the file → indicator code. What is not listed passes through unchanged. */
    indicators: spellings.optional(),
    /** YEAR_TO_DATE: a header naming a month, quarter or half-year means January up to its end. */
    periodsAs: z.enum(['AS_WRITTEN', 'YEAR_TO_DATE']).optional(),
    /** How footnotes begin; they are kept as notes. Absent = 注 and 数据来源. */
    notesStartWith: z.array(text).max(20).optional(),
    /** What a blank value means: left out and counted, a named absence, or an error to be reported. */
    blank: z.enum(['SKIP', 'NOT_COLLECTED', 'REFUSE']),
    /** Text in a value cell → the reason it stands for, such as `—` or `保密`. */
    missingMarkers: z.record(text, z.enum(MISSING_REASONS)).optional(),
    /** Firmness of every value whose row does not state its own. */
    quality: z.enum(VALUE_QUALITIES).optional(),
  })
  .refine((mapping) => mapping.layout === 'TIDY' || mapping.indicator !== undefined, {
    path: ['indicator'],
    message: 'PERIODS_ACROSS needs an indicator',
  });

export type ColumnMapping = z.infer<typeof columnMappingSchema>;

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

/** What a spelling stands for in the mapping; itself where it is not listed. */
export function translate(spelling: string, list: Record<string, string> | undefined): string {
  return list !== undefined && Object.hasOwn(list, spelling) ? list[spelling]! : spelling;
}
