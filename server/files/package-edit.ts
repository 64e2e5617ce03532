import { unreadable } from './read-fault.ts';
import { relationshipsPath } from './workbook-index.ts';
import { appendChild, escapeXml } from './xml-edit.ts';
import { findEntry, partText, type ZipArchive } from './zip-archive.ts';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_OFFICE = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const EMPTY_RELATIONSHIPS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`;

/** A workbook's parts as they will be: changed ones as text, the others as they are. */
export type PackageEdit = {
  archive: ZipArchive;
  changed: Map<string, string>;
  /** The namespace of relationships in this workbook: strict workbooks have another. */
  office: string;
};

export async function editPackage(archive: ZipArchive, workbook: string): Promise<PackageEdit> {
  const edit = { archive, changed: new Map<string, string>(), office: OFFICE };
  const isStrict = (await partOf(edit, workbook))?.includes('purl.oclc.org/ooxml') === true;
  return { ...edit, office: isStrict ? STRICT_OFFICE : OFFICE };
}

/** A part as it stands now; null where there is none. */
export async function partOf(edit: PackageEdit, name: string): Promise<string | null> {
  const changed = edit.changed.get(name);
  if (changed !== undefined) return changed;
  const entry = findEntry(edit.archive, name);
  if (entry === null) return null;
  let text = '';
  for await (const piece of partText(edit.archive, entry)) text += piece;
  // Parts are written back as UTF-8, whatever they were.
  return text.replace(/^\ufeff/, '').replace(/(<\?xml[^>]*encoding=["'])[\w-]+/, '$1UTF-8');
}

/** Ties `target` (from the root of the archive) to a part; returns the id of the tie. */
export async function addRelationship(
  edit: PackageEdit,
  part: string,
  type: string,
  target: string,
): Promise<string> {
  const path = relationshipsPath(part);
  const links = (await partOf(edit, path)) ?? EMPTY_RELATIONSHIPS;
  let number = 1;
  while (links.includes(`"rIdBaton${number}"`)) number += 1;
  const id = `rIdBaton${number}`;
  const link = (p: string) =>
    `<${p}Relationship Id="${id}" Type="${edit.office}/${type}" Target="/${escapeXml(target)}"/>`;
  edit.changed.set(path, appended(links, 'Relationships', link));
  return id;
}

/** Says what kind of content a new part has. */
export async function addContentType(
  edit: PackageEdit,
  kind: { part: string; type: string } | { extension: string; type: string },
): Promise<void> {
  const path = '[Content_Types].xml';
  const types = await partOf(edit, path);
  if (types === null) throw unreadable('内容类型部件缺失 (the part of content types is missing)');
  if ('extension' in kind && new RegExp(`Extension="${kind.extension}"`, 'i').test(types)) return;
  const entry = (p: string) =>
    'part' in kind
      ? `<${p}Override PartName="/${kind.part}" ContentType="${kind.type}"/>`
      : `<${p}Default Extension="${kind.extension}" ContentType="${kind.type}"/>`;
  edit.changed.set(path, appended(types, 'Types', entry));
}

/** As `appendChild`, of a part that must have such an element. */
export function appended(xml: string, name: string, child: (prefix: string) => string): string {
  const changed = appendChild(xml, name, child);
  if (changed === null) throw unreadable(`XML 缺少 ${name} (the XML has no ${name})`);
  return changed;
}
