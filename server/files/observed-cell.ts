import { parseDecimal } from '../domain/decimal.ts';
import type { RawRow } from '../domain/raw-row.ts';
import type { ColumnMapping } from './column-mapping.ts';
import { makeConverter } from './convert-value.ts';
import { isBlank } from './grid.ts';
import { cleanText } from './head-text.ts';
import type { FootnoteMark } from './mapping-parts.ts';
import { plainNumber, plainNumberWithComma } from './plain-number.ts';

/** What one value cell says; SKIPPED when it is blank and the mapping leaves blanks out. */
export type ObservedCell = Pick<RawRow, 'value' | 'missingReason' | 'quality'> | 'SKIPPED';

/** Reads a value cell with the reason given beside it, null where the row gives none. */
export type ReadCell = (text: string, reason: string | null, indicator: string) => ObservedCell;

/** Reads value cells as one mapping says; `noteMark` hears of every footnote mark that was met. */
export function makeCellReader(
  mapping: ColumnMapping,
  noteMark: (mark: string) => void,
  measureOf?: (indicator: string) => string | null,
): ReadCell {
  const toPlain = mapping.decimalComma ? plainNumberWithComma : plainNumber;
  const convert = makeConverter(mapping, toPlain, measureOf);
  const markers = new Map(Object.entries(mapping.missingMarkers ?? {}));
  const marks = Object.entries(mapping.footnoteMarks ?? {});
  marks.sort(([a], [b]) => b.length - a.length);
  return (text, reason, indicator) => {
    const written = cleanText(text);
    if (isBlank(written)) return blankCell(reason, mapping);
    const absent = markers.get(written);
    if (absent !== undefined)
      return { value: null, missingReason: reason ?? absent, quality: null };
    const plain = toPlain(written);
    if (marks.length > 0 && parseDecimal(plain) === null) {
      const marked = withoutMarks(written, marks, (rest) => isFigure(rest, toPlain, markers));
      if (marked) {
        for (const mark of marked.marks) noteMark(mark);
        return markedCell(marked, reason, markers, (rest) => convert(toPlain(rest), indicator));
      }
    }
    return { value: convert(plain, indicator), missingReason: reason, quality: null };
  };
}

function blankCell(reason: string | null, mapping: ColumnMapping): ObservedCell {
  if (reason !== null) return { value: null, missingReason: reason, quality: null };
  if (mapping.blank === 'SKIP') return 'SKIPPED';
  const isNamed = mapping.blank === 'NOT_COLLECTED';
  return { value: null, missingReason: isNamed ? 'NOT_COLLECTED' : null, quality: null };
}

type Marked = { rest: string; marks: string[]; says: FootnoteMark[] };

const isFigure = (
  text: string,
  toPlain: (text: string) => string,
  markers: ReadonlyMap<string, string>,
) => text === '' || markers.has(text) || parseDecimal(toPlain(text)) !== null;

/** Takes declared marks off the end, bracketed or not, one after the other; null where no figure remains. */
function withoutMarks(
  text: string,
  marks: readonly [string, FootnoteMark][],
  isDone: (rest: string) => boolean,
): Marked | null {
  const found: Marked = { rest: text, marks: [], says: [] };
  for (;;) {
    const next = marks.find(([mark]) => endWithout(found.rest, mark) !== null);
    if (next === undefined) return null;
    found.rest = endWithout(found.rest, next[0])!;
    found.marks.push(next[0]);
    found.says.push(next[1]);
    if (isDone(found.rest)) return found;
  }
}

function endWithout(text: string, mark: string): string | null {
  for (const end of [mark, `(${mark})`, `（${mark}）`]) {
    if (text.endsWith(end)) return text.slice(0, -end.length).trim();
  }
  return null;
}

function markedCell(
  { rest, says }: Marked,
  reason: string | null,
  markers: ReadonlyMap<string, string>,
  toValue: (rest: string) => string,
): ObservedCell {
  const said = says.find(({ missingReason }) => missingReason !== undefined)?.missingReason;
  const quality = says.find((one) => one.quality !== undefined)?.quality ?? null;
  if (rest === '' || markers.has(rest)) {
    return { value: null, missingReason: reason ?? said ?? markers.get(rest) ?? null, quality };
  }
  return { value: toValue(rest), missingReason: reason ?? said ?? null, quality };
}
