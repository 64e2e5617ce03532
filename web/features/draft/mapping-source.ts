import { type Fields, isFields, isText, isTexts } from './mapping-fields.ts';

export const SOURCE_KINDS = [
  'IMPLIED',
  'COLUMN',
  'COLUMNS',
  'LEVEL',
  'LEVELS',
  'PREAMBLE',
  'TITLE',
  'SHEET',
  'CODE',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Where a unit, an indicator or a period is written: a kind, and the text that goes with it. */
export interface SourceField {
  kind: SourceKind;
  text: string;
}

/** As the layout implies. */
export const IMPLIED: SourceField = { kind: 'IMPLIED', text: '' };

/** Whether a kind needs a further word. */
export const hasText = (kind: SourceKind) => !['IMPLIED', 'TITLE', 'SHEET'].includes(kind);

const BETWEEN = ' | ';
const parts = (text: string) =>
  text
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Reads a source; null where it is none the form can show. */
export function sourceOf(value: unknown): SourceField | null {
  if (!isFields(value) || Object.keys(value).length !== 1) return null;
  const { code, column, preamble, title, sheet, columns, level, levels } = value;
  if (isText(code)) return { kind: 'CODE', text: code };
  if (isText(column)) return { kind: 'COLUMN', text: column };
  if (isText(preamble)) return { kind: 'PREAMBLE', text: preamble };
  if (title === true) return { kind: 'TITLE', text: '' };
  if (sheet === true) return { kind: 'SHEET', text: '' };
  if (isTexts(columns) && !columns.some((one) => one.includes('|')))
    return { kind: 'COLUMNS', text: columns.join(BETWEEN) };
  if (Number.isInteger(level)) return { kind: 'LEVEL', text: String(level) };
  if (Array.isArray(levels) && levels.every(Number.isInteger))
    return { kind: 'LEVELS', text: levels.join(BETWEEN) };
  return null;
}

/** The JSON of a source; undefined where nothing is said. */
export function sourceToJson({ kind, text }: SourceField): Fields | undefined {
  const said = text.trim();
  if (kind === 'TITLE') return { title: true };
  if (kind === 'SHEET') return { sheet: true };
  if (kind === 'IMPLIED' || said === '') return undefined;
  if (kind === 'CODE') return { code: said };
  if (kind === 'COLUMN') return { column: said };
  if (kind === 'PREAMBLE') return { preamble: said };
  if (kind === 'COLUMNS') return { columns: parts(said) };
  if (kind === 'LEVEL') return { level: Number(said) };
  return { levels: parts(said).map(Number) };
}

export const isSource = (value: unknown): value is Fields => sourceOf(value) !== null;
