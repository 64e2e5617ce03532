/** A quoted sheet name in front of `!`. Within one file it can hold none of `[ ] / \ ?`. */
const QUOTED_NAME = /'((?:[^']|'')*)'!/g;
/** `[1]Sheet1!A1`, `[book.xlsx]Sheet1!A1`, `[1]!Name`; `Table1[2024]` and `[@Column]` are of this file. */
const UNQUOTED_BOOK = /(?<![\p{L}\p{N}_.\]])\[[^[\]]+\][^\s'!()+\-*/,;&=<>^"[\]]*!/u;

/**
 * Whether a formula takes anything from another file or program: `[1]Sheet1!A1`, `'[x.xlsx]Sheet1'!A1`,
 * a DDE link such as `cmd|'…'!A0`. Texts inside the formula do not count.
 */
export function pointsOutside(formula: string, outsideNames?: ReadonlySet<string>): boolean {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
  for (const [, name] of bare.matchAll(QUOTED_NAME)) if (/[[\]\\/]/.test(name!)) return true;
  const unquoted = bare.replace(QUOTED_NAME, 'S!');
  if (unquoted.includes('|') || UNQUOTED_BOOK.test(unquoted)) return true;
  if (outsideNames === undefined || outsideNames.size === 0) return false;
  const words = unquoted.toLowerCase().match(/[\p{L}_\\][\p{L}\p{N}_.\\]*/gu) ?? [];
  return words.some((word) => outsideNames.has(word));
}
