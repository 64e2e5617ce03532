import { cleanText, headKey } from './head-text.ts';
import { columnName, type TableHead } from './table-shape.ts';

/** The columns of an SDMX-CSV message by their component IDs. */
export type SdmxHead = {
  /** ID of every column; blank for a column that only repeats a name. */
  ids: string[];
  /** Columns whose cells are written `ID: Name`. */
  labelled: ReadonlySet<number>;
  /** 1 = DATAFLOW comes first (SDMX-CSV 1.0), 2 = STRUCTURE and STRUCTURE_ID (2.x). */
  version: 1 | 2;
};

const LABEL = ': ';

/** What stands before the name in `ID: Name`. */
export function withoutLabel(text: string): string {
  const at = text.indexOf(LABEL);
  return at < 0 ? text : text.slice(0, at);
}

/** Reads the head of an SDMX-CSV message; null where its first column is not the one the format begins with. */
export function readSdmxHead(head: TableHead): SdmxHead | null {
  const texts = head.columns.map((column) => cleanText(columnName(column)));
  const version = versionOf(texts[0] ?? '');
  if (version === null) return null;
  const labelled = new Set<number>();
  const ids = texts.map((text, column) => {
    if (text.includes(LABEL)) labelled.add(column);
    // Brackets hold separators and languages of values: `ATTR[]`, `NAME[en;fr]`.
    return withoutLabel(text).replace(/\[.*$/s, '').trim();
  });
  // Under labels=both the identification has a name as well, though its head has none.
  if (labelled.size > 0) labelled.add(version === 1 ? 0 : 1);
  return { ids: withoutNames(ids), labelled, version };
}

function versionOf(first: string): 1 | 2 | null {
  if (headKey(first) === 'dataflow') return 1;
  return /^structure(\[.*\])?$/.test(headKey(first)) ? 2 : null;
}

/** Under labels=name every component is followed by a column with its name; STRUCTURE_NAME tells so. */
function withoutNames(ids: string[]): string[] {
  const at = ids.findIndex((id) => headKey(id) === 'structure_name');
  if (at < 0) return ids;
  const fixed = ['action', 'series_key', 'obs_key'];
  let start = at + 1;
  while (fixed.includes(headKey(ids[start] ?? ''))) start += 1;
  return ids.map((id, column) => {
    if (column === at) return '';
    return column >= start && (column - start) % 2 === 1 ? '' : id;
  });
}
