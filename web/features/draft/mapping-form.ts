import {
  type ConversionRow,
  conversionRow,
  conversionToJson,
  isConversions,
} from './mapping-conversion.ts';
import {
  type Fields,
  isText,
  isTextRecord,
  isTexts,
  type Pair,
  pairsOf,
  pairsToJson,
  recordOf,
} from './mapping-fields.ts';
import { IMPLIED, isSource, type SourceField, sourceOf, sourceToJson } from './mapping-source.ts';
import {
  AXES,
  type Axis,
  BLANKS,
  LAYOUTS,
  type Layout,
  PERIOD_KINDS,
  QUALITIES,
  TIDY_FIELDS,
  type TidyField,
} from './mapping-words.ts';

/** A column mapping as a plain form; every field is the text that stands in its box, empty = not said. */
export interface MappingForm {
  code: string;
  nameZh: string;
  nameEn: string;
  layout: Layout;
  sheet: string;
  headerStartsWith: string;
  headerRows: string;
  columns: Record<TidyField, string>;
  unitColumn: string;
  sources: Record<Axis, SourceField>;
  periodsAs: (typeof PERIOD_KINDS)[number] | '';
  blank: (typeof BLANKS)[number];
  quality: (typeof QUALITIES)[number] | '';
  missingMarkers: Pair[];
  conversions: ConversionRow[];
  units: Pair[];
  indicators: Pair[];
  /** One to a line. */
  skipRows: string;
  ignoreColumns: string;
  /** What the form has no box for; it is kept as it is. */
  rest: Fields;
}

const TEXTS = ['code', 'nameZh', 'nameEn', 'sheet', 'headerStartsWith', 'unitColumn'] as const;
const PAIRS = ['missingMarkers', 'units', 'indicators'] as const;
const LISTS = ['skipRows', 'ignoreColumns'] as const;

/** Opens a mapping as a form. A field whose shape the form does not know stays in `rest`. */
export function mappingToForm(json: Fields): MappingForm {
  const rest = { ...json };
  const take = <T>(key: string, fits: (value: unknown) => value is T): T | null => {
    const value = rest[key];
    if (!fits(value)) return null;
    delete rest[key];
    return value;
  };
  const within =
    <T extends string>(list: readonly T[]) =>
    (value: unknown): value is T =>
      (list as readonly unknown[]).includes(value);
  const text = (key: string) => take(key, isText) ?? '';
  const columns = take('columns', isColumns) ?? {};
  return {
    ...recordOf(TEXTS, text),
    layout: take('layout', within(LAYOUTS)) ?? 'TIDY',
    headerRows: String(
      take('headerRows', (value): value is number => Number.isInteger(value)) ?? '',
    ),
    columns: recordOf(TIDY_FIELDS, (key) => columns[key] ?? ''),
    sources: recordOf(AXES, (axis) => sourceOf(take(axis, isSource)) ?? IMPLIED),
    periodsAs: take('periodsAs', within(PERIOD_KINDS)) ?? '',
    blank: take('blank', within(BLANKS)) ?? 'SKIP',
    quality: take('quality', within(QUALITIES)) ?? '',
    ...recordOf(PAIRS, (key) => pairsOf(take(key, isTextRecord))),
    conversions: (take('conversions', isConversions) ?? []).map(conversionRow),
    ...recordOf(LISTS, (key) => (take(key, isTexts) ?? []).join('\n')),
    rest,
  };
}

/** The mapping a form stands for; empty boxes and rows are left out. */
export function formToMapping(form: MappingForm): Fields {
  const columns = Object.fromEntries(
    TIDY_FIELDS.map((key) => [key, form.columns[key].trim()]).filter(([, head]) => head !== ''),
  );
  const conversions = form.conversions.flatMap(conversionToJson);
  const said: Fields = {
    ...form.rest,
    ...recordOf(TEXTS, (key) => form[key].trim() || undefined),
    layout: form.layout,
    headerRows: form.headerRows.trim() === '' ? undefined : Number(form.headerRows),
    columns: Object.keys(columns).length > 0 ? columns : undefined,
    ...recordOf(AXES, (axis) => sourceToJson(form.sources[axis])),
    periodsAs: form.periodsAs || undefined,
    blank: form.blank,
    quality: form.quality || undefined,
    ...recordOf(PAIRS, (key) => pairsToJson(form[key])),
    conversions: conversions.length > 0 ? conversions : undefined,
    ...recordOf(LISTS, (key) => linesOf(form[key])),
  };
  // What a mapping holds in another shape than the form's stays as it was.
  for (const [key, value] of Object.entries(form.rest)) said[key] ??= value;
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}

const isColumns = (value: unknown): value is Record<string, string> =>
  isTextRecord(value) &&
  Object.keys(value).every((key) => (TIDY_FIELDS as readonly string[]).includes(key));

function linesOf(text: string): string[] | undefined {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.length > 0 ? lines : undefined;
}
