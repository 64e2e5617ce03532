import { sep } from 'node:path';

/** Where a file was put: `<login>/in/<name>`, or `<login>/in/<mapping code>/<name>`. */
export type FilePlace = { login: string; mappingCode: string | null; name: string };

/** What a file is called while the hub works on it. */
export const WORKING = '.working';

/** Names that programs give files they have not finished, or that people do not see. */
const UNFINISHED = /^(\.|~\$)|~$|\.(part|partial|tmp|temp|crdownload|filepart|download|swp)$/i;
const DEPTH_OF_IN = 1;

/** Where a file stands, by its path below the watched folder; null when it is none to be taken in. */
export function placeOfFile(relativePath: string): FilePlace | null {
  const parts = relativePath.split(sep);
  const name = parts.at(-1)!;
  if (parts[DEPTH_OF_IN] !== 'in' || parts.some((part) => UNFINISHED.test(part))) return null;
  if (name.endsWith(WORKING)) return null;
  const login = parts[0]!;
  if (parts.length === 3) return { login, mappingCode: null, name };
  return parts.length === 4 ? { login, mappingCode: parts[2]!, name } : null;
}

/** Where a file stands that a stop of the hub left half done; null for any other. */
export function placeOfWorking(relativePath: string): FilePlace | null {
  if (!relativePath.endsWith(WORKING)) return null;
  return placeOfFile(relativePath.slice(0, -WORKING.length));
}
