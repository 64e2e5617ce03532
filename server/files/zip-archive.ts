import type { PushFinding } from '../domain/push-finding.ts';
import { unreadable } from './read-fault.ts';
import { createXmlReader, type XmlHandler } from './xml-reader.ts';
import { readZipDirectory, type ZipEntry } from './zip-directory.ts';
import { zipContent } from './zip-entry.ts';
import { checkZip, MAX_ENTRIES } from './zip-limits.ts';

/** A zip file whose directory has been checked; parts are found whatever the case of their names. */
export type ZipArchive = { bytes: Uint8Array; entries: ReadonlyMap<string, ZipEntry> };

const keyOf = (name: string) => name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();

/** Opens a workbook's archive; a finding when its directory alone says that it must not be read. */
export function openArchive(bytes: Uint8Array): ZipArchive | PushFinding {
  const entries = readZipDirectory(bytes, MAX_ENTRIES);
  const refusal = checkZip(entries);
  if (refusal !== null || !Array.isArray(entries)) return refusal!;
  const byName = new Map(entries.map((entry) => [keyOf(entry.name), entry]));
  // Two parts of one name: which of them counts depends on the program that opens the file.
  if (byName.size < entries.length)
    return unreadable('压缩目录中部件重名 (two parts have one name)').finding;
  return { bytes, entries: byName };
}

export function findEntry({ entries }: ZipArchive, name: string): ZipEntry | null {
  return entries.get(keyOf(name)) ?? null;
}

/** The text of an XML part, piece by piece: UTF-8, or UTF-16 where a byte order mark says so. */
export async function* partText(
  { bytes }: ZipArchive,
  entry: ZipEntry,
): AsyncGenerator<string, void, void> {
  let decoder: TextDecoder | null = null;
  for await (const piece of zipContent(bytes, entry)) {
    decoder ??= new TextDecoder(encodingOf(piece));
    yield decoder.decode(piece, { stream: true });
  }
  if (decoder) yield decoder.decode();
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** Reads a whole XML part. False when the archive has no such part. */
export async function readPart(
  archive: ZipArchive,
  name: string,
  handler: XmlHandler,
): Promise<boolean> {
  const entry = findEntry(archive, name);
  if (entry === null) return false;
  const reader = createXmlReader(handler);
  for await (const text of partText(archive, entry)) reader.push(text);
  reader.end();
  return true;
}

/**
 * Reads the start of every XML part up to its root element, where a document type definition must stand:
 * one in a part that is of no interest here still betrays a file made to do harm.
 */
export async function refuseDocumentTypes(archive: ZipArchive): Promise<void> {
  for (const [name, entry] of archive.entries) {
    if (!/\.(xml|rels|vml)$/.test(name) || entry.uncompressedSize === 0) continue;
    const reader = createXmlReader({});
    for await (const text of partText(archive, entry)) {
      reader.push(text);
      if (reader.hasRoot()) break;
    }
  }
}
