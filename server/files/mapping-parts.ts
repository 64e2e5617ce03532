import { z } from 'zod';
import { MISSING_REASONS, VALUE_QUALITIES } from '../domain/observation.ts';

/** A text of a mapping: trimmed, not empty, no longer than a head may be. */
export const text = z.string().trim().min(1).max(200);
export const spellings = z.record(text, text);

const texts = z.array(text).min(1).max(20);
const level = z.number().int().min(1).max(6);

/**
 * Where a unit, an indicator or a period is written: the same for the whole file (`code`, a title line that
 * begins with `preamble`, any line above the head, the name of the sheet), in one or several columns of the
 * row, or in one or several lines of the head (`level` 1 is the uppermost).
 */
export const sourceSchema = z.union([
  z.strictObject({ code: text }),
  /** The title stands above the table, as in `指标：地区生产总值(亿元)`; this is what it begins with. */
  z.strictObject({ preamble: text }),
  /** The one period that the lines above the head name, as in `某市2025年1—9月主要指标`. */
  z.strictObject({ title: z.literal(true) }),
  z.strictObject({ sheet: z.literal(true) }),
  z.strictObject({ column: text }),
  z.strictObject({ columns: texts }),
  z.strictObject({ level }),
  z.strictObject({ levels: z.array(level).min(1).max(6) }),
]);
export type Source = z.infer<typeof sourceSchema>;

export const tidyColumns = z.strictObject({
  unit: text.optional(),
  indicator: text.optional(),
  period: text.optional(),
  value: text.optional(),
  missingReason: text.optional(),
  quality: text.optional(),
});

/**
 * From the unit of measure the file uses to the one of the indicator. FILE: every value of these indicators
 * (all where none is listed) is in `measure`, whether it says so or not. WRITTEN: only values that carry the
 * measure themselves, as `12.5亿元` does.
 */
export const conversionSchema = z.strictObject({
  measure: text,
  /** What a value is multiplied by, as decimal text: 亿元 → 万元 is 10000. */
  factor: z.string().regex(/^(?!0+(\.0*)?$)\d{1,20}(\.\d{1,20})?$/),
  indicators: z.array(text).max(500).optional(),
  where: z.enum(['FILE', 'WRITTEN']),
});
export type Conversion = z.infer<typeof conversionSchema>;

/** What a mark behind a value says: its firmness, the reason there is no value, words for the notes. */
export const footnoteMark = z.strictObject({
  quality: z.enum(VALUE_QUALITIES).optional(),
  missingReason: z.enum(MISSING_REASONS).optional(),
  note: text.optional(),
});
export type FootnoteMark = z.infer<typeof footnoteMark>;

/** One cell that holds several, such as `unit,geo\time` of Eurostat: the head of the column and what separates them. */
export const splitColumn = z.strictObject({ column: text, by: z.string().min(1).max(5) });
