/** The start tag of an element by its name without prefix, whatever its prefix and quotes. */
const startTag = (name: string) =>
  new RegExp(`<((?:[\\w.-]+:)?)${name}((?:\\s(?:[^>"']|"[^"]*"|'[^']*')*?)?)(/?)>`);

/** Text as the content or an attribute of an element; what XML cannot hold is left out. */
export function escapeXml(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML cannot hold them.
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/\p{Surrogate}/gu, '')
      .replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
  );
}

/** A text as spreadsheet programs keep it: what looks like one of their own escapes is escaped. */
export function escapeCellText(text: string): string {
  return escapeXml(text.replace(/_x(?=[\da-fA-F]{4}_)/g, '_x005F_x'));
}

/** The prefix of an element with its colon; '' where there is none or no such element. */
export function prefixOf(xml: string, name: string): string {
  return startTag(name).exec(xml)?.[1] ?? '';
}

/**
 * Puts `child` at the end of the first element called `name`; `child` receives the prefix of that element.
 * Null where the document has no such element.
 */
export function appendChild(
  xml: string,
  name: string,
  child: (prefix: string) => string,
): string | null {
  const start = startTag(name).exec(xml);
  if (start === null) return null;
  const [whole, prefix, attributes, empty] = start;
  const at = start.index + whole.length;
  if (empty === '/') {
    const opened = `<${prefix}${name}${attributes}>${child(prefix!)}</${prefix}${name}>`;
    return xml.slice(0, start.index) + opened + xml.slice(at);
  }
  const end = xml.indexOf(`</${prefix}${name}`, at);
  return end < 0 ? null : xml.slice(0, end) + child(prefix!) + xml.slice(end);
}

/** Puts `text` before the first of some elements behind `from`, else before the end of `parent`. */
export function insertBefore(
  xml: string,
  names: readonly string[],
  parent: string,
  text: string,
  from = 0,
): string {
  const rest = xml.slice(from);
  const first = new RegExp(`<(?:[\\w.-]+:)?(?:${names.join('|')})[\\s/>]`).exec(rest)?.index;
  const at = first ?? rest.search(new RegExp(`</(?:[\\w.-]+:)?${parent}\\s*>`));
  return at < 0 ? xml : xml.slice(0, from + at) + text + xml.slice(from + at);
}

/** Sets one attribute of a start tag given as its raw attributes. */
export function setAttribute(attributes: string, name: string, value: string): string {
  const bare = attributes.replace(new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`), '');
  return `${bare} ${name}="${value}"`;
}
