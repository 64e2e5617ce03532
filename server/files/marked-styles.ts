import { appendChild, insertBefore, prefixOf, setAttribute } from './xml-edit.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** What a workbook without a part of styles gets. */
export const BARE_STYLES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf/></cellXfs></styleSheet>`;

const STYLE =
  /<(?:[\w.-]+:)?xf((?:\s(?:[^>"']|"[^"]*"|'[^']*')*?)?)(?:\/>|>([\s\S]*?)<\/(?:[\w.-]+:)?xf>)/g;

/**
 * Adds to a workbook's styles, for as many of its own as are asked for, the same style with a light red fill.
 * `marked` gives the number of the style that takes a style's place; `xml` is complete when all were asked for.
 */
export function markedStyles(original: string) {
  const base = ensureParts(original);
  const section =
    /<(?:[\w.-]+:)?cellXfs[\s>][\s\S]*?<\/(?:[\w.-]+:)?cellXfs>/.exec(base)?.[0] ?? '';
  const own = [...section.matchAll(STYLE)];
  const replaced = new Map<number, number>();
  return {
    marked(style: number): number {
      const known = own[style] === undefined ? 0 : style;
      const number = replaced.get(known) ?? own.length + replaced.size;
      replaced.set(known, number);
      return number;
    },
    xml(): string {
      if (replaced.size === 0) return original;
      const fills = /<(?:[\w.-]+:)?fills[\s>][\s\S]*?<\/(?:[\w.-]+:)?fills>/.exec(base)?.[0] ?? '';
      const fill = fills.match(/<(?:[\w.-]+:)?fill[\s>/]/g)?.length ?? 0;
      const withFill = appendChild(
        base,
        'fills',
        (p) =>
          `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="FFFFC7CE"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`,
      )!;
      const withStyles = appendChild(withFill, 'cellXfs', (p) =>
        [...replaced.keys()].map((style) => filled(own[style], fill, p)).join(''),
      )!;
      return recount(recount(withStyles, 'fills', fill + 1), 'cellXfs', own.length + replaced.size);
    },
  };
}

function filled(style: RegExpMatchArray | undefined, fill: number, prefix: string): string {
  const attributes = setAttribute(
    setAttribute(style?.[1] ?? '', 'fillId', String(fill)),
    'applyFill',
    '1',
  );
  return `<${prefix}xf${attributes}>${style?.[2] ?? ''}</${prefix}xf>`;
}

/** Some writers leave out what all cells would share; programs then use one plain style. */
function ensureParts(xml: string): string {
  const p = prefixOf(xml, 'styleSheet');
  // A root without content is given an end of its own to insert before.
  let whole = appendChild(xml, 'styleSheet', () => '') ?? BARE_STYLES;
  const has = (name: string) => new RegExp(`<(?:[\\w.-]+:)?${name}[\\s>]`).test(whole);
  if (!has('fills')) {
    const none = `<${p}fills count="2"><${p}fill><${p}patternFill patternType="none"/></${p}fill><${p}fill><${p}patternFill patternType="gray125"/></${p}fill></${p}fills>`;
    whole = insertBefore(whole, ['borders', ...BEHIND], 'styleSheet', none);
  }
  if (!has('cellXfs')) {
    const plain = `<${p}cellXfs count="1"><${p}xf/></${p}cellXfs>`;
    whole = insertBefore(whole, BEHIND.slice(2), 'styleSheet', plain);
  }
  return whole;
}

const BEHIND = ['cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles', 'colors', 'extLst'];

function recount(xml: string, name: string, count: number): string {
  return xml.replace(
    new RegExp(`(<(?:[\\w.-]+:)?${name}\\b[^>]*?\\scount=")\\d+(")`),
    `$1${count}$2`,
  );
}
