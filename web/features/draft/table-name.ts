const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** FNV-1a of a text, short and the same everywhere. */
function shortHash(text: string): string {
  let hash = OFFSET;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, PRIME);
  return (hash >>> 0).toString(36);
}

/** A name for a kind of table from the name of one month's file: without ending, year, month and copies. */
export function nameKey(fileName: string | null): { code: string; name: string } {
  const name = (fileName ?? '')
    .replace(/\.[^.]*$/, '')
    .replace(/\d{4}\s*年?/g, '')
    .replace(/(\d{1,2}\s*[-—–~至]\s*)?\d{1,2}\s*月(份|累计)?/g, '')
    .replace(/[（(]\s*\S{0,2}\s*[)）]/g, '')
    .replace(/^[\s_.-]+|[\s_.-]+$/g, '');
  const kept = name === '' ? '月报表' : name;
  return { code: `table-${shortHash(kept)}`, name: kept };
}
