import { columnLetters } from './cell-address.ts';
import type { ColumnMapping } from './column-mapping.ts';
import type { ColumnRef, Locate } from './dimension.ts';
import { headKey } from './head-text.ts';
import { columnName, type TableHead } from './table-shape.ts';

/** The names inside a head such as `unit,geo\time`: what stands behind the backslash names the columns. */
function partsOf(text: string, by: string): string[] {
  return text.replace(/\\.*$/s, '').split(by).map(headKey);
}

/** Builds what finds the columns of a head by name. */
export function locator(head: TableHead, mapping: ColumnMapping): Locate {
  const places = new Map<string, ColumnRef>();
  const put = (key: string, ref: ColumnRef) => {
    if (key !== '' && !places.has(key)) places.set(key, ref);
  };
  const split = mapping.splitColumn;
  for (const [column, texts] of head.columns.entries()) {
    put(headKey(columnName(texts)), { column, part: null });
    if (split === undefined || !texts.some((text) => headKey(text) === headKey(split.column)))
      continue;
    for (const text of texts) {
      for (const [part, name] of partsOf(text, split.by).entries()) put(name, { column, part });
    }
  }
  for (const [column, texts] of head.columns.entries()) {
    for (const text of texts) put(headKey(text), { column, part: null });
  }
  return (name) => places.get(headKey(name)) ?? columnByPosition(name, head);
}

/** `#4` and `#D` name a column that has no head by its position. */
export function columnByPosition(name: string, { columns }: TableHead): ColumnRef | null {
  const position = /^#(?:(\d{1,5})|([A-Z]{1,3}))$/.exec(name.trim());
  if (!position) return null;
  const column = columns.findIndex((_, index) =>
    position[1] === undefined
      ? columnLetters(index) === position[2]
      : index + 1 === Number(position[1]),
  );
  return column < 0 ? null : { column, part: null };
}
