import type { PushFinding } from '../domain/push-finding.ts';
import { pointsOutside } from './external-formula.ts';
import { unreadable } from './read-fault.ts';
import { attribute } from './xml-reader.ts';
import {
  findEntry,
  openArchive,
  readPart,
  refuseDocumentTypes,
  type ZipArchive,
} from './zip-archive.ts';

export type WorkbookSheet = { name: string; isHidden: boolean; path: string };

/** What a workbook says about itself before any sheet is read. */
export type WorkbookIndex = {
  archive: ZipArchive;
  /** The part that lists the sheets. */
  path: string;
  /** In the order of their tabs; sheets that hold a chart alone are left out. */
  sheets: WorkbookSheet[];
  is1904: boolean;
  sharedStringsPath: string | null;
  stylesPath: string | null;
  /** Names given to places in other files, in lower case. */
  outsideNames: ReadonlySet<string>;
};

/** Opens a workbook (.xlsx); a finding when it must not or cannot be read. May throw a fault. */
export async function openWorkbook(bytes: Uint8Array): Promise<WorkbookIndex | PushFinding> {
  const archive = openArchive(bytes);
  if ('code' in archive) return archive;
  await refuseDocumentTypes(archive);
  const path = await workbookPath(archive);
  const links = await relationships(archive, path);
  const { listed, is1904, outsideNames } = await readBook(archive, path);
  const one = (type: string) => links.find((link) => link.type === type)?.target ?? null;
  const sheets = listed.flatMap(({ name, isHidden, link: id }): WorkbookSheet[] => {
    const link = links.find((other) => other.id === id);
    if (link === undefined) throw unreadable(`工作表 ${name} 缺失 (sheet ${name} is missing)`);
    return link.type === 'worksheet' ? [{ name, isHidden, path: link.target }] : [];
  });
  return {
    archive,
    path,
    sheets,
    is1904,
    sharedStringsPath: one('sharedStrings'),
    stylesPath: one('styles'),
    outsideNames,
  };
}

export type Relationship = { id: string; type: string; target: string };

async function workbookPath(archive: ZipArchive): Promise<string> {
  const links = await relationships(archive, '');
  const stated = links.find((link) => link.type === 'officeDocument')?.target;
  if (stated !== undefined && findEntry(archive, stated)) return stated;
  const path = [...archive.entries.keys()].find((name) => /(^|\/)workbook\d*\.xml$/.test(name));
  if (path === undefined) throw unreadable('工作簿部件缺失 (the workbook part is missing)');
  return path;
}

/** The relationships of a part; '' is the archive itself. None where the part of relationships is absent. */
export async function relationships(archive: ZipArchive, part: string): Promise<Relationship[]> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const links: Relationship[] = [];
  await readPart(archive, relationshipsPath(part), {
    open(name, attributes) {
      if (name !== 'Relationship' || attribute(attributes, 'TargetMode') === 'External') return;
      links.push({
        id: attribute(attributes, 'Id') ?? '',
        type: attribute(attributes, 'Type')?.split('/').at(-1) ?? '',
        target: resolve(folder, attribute(attributes, 'Target') ?? ''),
      });
    },
  });
  return links;
}

/** Where the relationships of a part stand. */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function resolve(folder: string, target: string): string {
  const parts: string[] = [];
  const path = target.startsWith('/') ? target : `${folder}${target}`;
  for (const part of path.split(/[\\/]/)) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

async function readBook(archive: ZipArchive, path: string) {
  const listed: { name: string; isHidden: boolean; link: string }[] = [];
  const outsideNames = new Set<string>();
  let is1904 = false;
  let isList = false;
  let definedName: string | null = null;
  let formula = '';
  await readPart(archive, path, {
    open(name, attributes) {
      // Extensions repeat element names under other prefixes: what has been said is not taken back.
      if (name === 'workbookPr')
        is1904 ||= /^(1|true)$/.test(attribute(attributes, 'date1904') ?? '');
      if (name === 'sheets') isList = true;
      if (name === 'sheet' && isList) {
        listed.push({
          name: attribute(attributes, 'name') ?? '',
          isHidden: /hidden$/i.test(attribute(attributes, 'state') ?? ''),
          link: attribute(attributes, 'id') ?? '',
        });
      }
      if (name !== 'definedName') return;
      definedName = attribute(attributes, 'name');
      formula = '';
    },
    text(text) {
      if (definedName !== null) formula += text;
    },
    close(name) {
      if (name === 'sheets') isList = false;
      if (name !== 'definedName' || definedName === null) return;
      if (pointsOutside(formula)) outsideNames.add(definedName.toLowerCase());
      definedName = null;
    },
  });
  return { listed, is1904, outsideNames };
}
