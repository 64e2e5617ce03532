const OFFSETS = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b];
const PRIME = 0x01000193;

/** FNV-1a over some bytes from a starting value, 32 bits. */
function fnv(bytes: Uint8Array, start: number): number {
  let hash = start;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, PRIME);
  return hash >>> 0;
}

/**
 * The client key of a file: the same bytes read through the same mapping have the same key. A quick hash
 * suffices, and unlike the browser's own it also works on an intranet without TLS: two files that met
 * in one key would be refused as a conflict, never mistaken for each other.
 */
export async function contentKey(file: Blob, mapping: string): Promise<string> {
  const content = new Uint8Array(await file.arrayBuffer());
  const name = new TextEncoder().encode(`${mapping.trim()}\n${content.length}\n`);
  const words = OFFSETS.map((offset) => fnv(content, fnv(name, offset)));
  return `web-${words.map((word) => word.toString(16).padStart(8, '0')).join('')}`;
}
