import { unreadable } from './read-fault.ts';

/** What happens in an XML part, in order. Names are without their prefix, attributes still raw. */
export type XmlHandler = {
  open?(name: string, attributes: string): void;
  text?(text: string): void;
  close?(name: string): void;
};

/** Parts of workbooks nest about ten deep. */
const MAX_DEPTH = 64;
/** Longest tag, comment or text; a cell holds 32,767 characters at most. */
const MAX_TOKEN = 4 * 1024 * 1024;

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text with the five entities of XML and character numbers put in; there are no others without a DTD. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi,
    (whole, hex, digits, name) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      const code = hex === undefined ? Number(digits) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** The value of one attribute by its name without prefix; null where it is absent. */
export function attribute(attributes: string, name: string): string | null {
  const at = attributes.indexOf(` ${name}="`);
  if (at >= 0 && !attributes.includes("'")) {
    const start = at + name.length + 3;
    return decodeEntities(attributes.slice(start, attributes.indexOf('"', start)));
  }
  for (const [, key, , double, single] of attributes.matchAll(
    /([^\s=]+)\s*=\s*("([^"]*)"|'([^']*)')/g,
  )) {
    if (localName(key!) === name && !key!.startsWith('xmlns')) {
      return decodeEntities(double ?? single ?? '');
    }
  }
  return null;
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1);

/**
 * Reads XML that arrives in pieces. Refuses what workbooks never hold and attackers do: document type
 * definitions (their entities can unfold without end), elements nested without end, endless tokens; and
 * what is cut off or does not nest. Entities are not expanded beyond the five.
 */
export function createXmlReader(handler: XmlHandler) {
  const stack: string[] = [];
  let rest = '';
  let seenRoot = false;

  const text = (raw: string) => {
    if (raw !== '' && stack.length > 0) handler.text?.(decodeEntities(raw));
  };
  const open = (inner: string) => {
    const isEmpty = inner.endsWith('/');
    const body = isEmpty ? inner.slice(0, -1) : inner;
    const space = body.search(/\s/);
    const name = space < 0 ? body : body.slice(0, space);
    if (stack.length >= MAX_DEPTH) throw unreadable('XML 嵌套过深 (XML nested too deeply)');
    if (stack.length === 0 && seenRoot) throw broken();
    seenRoot = true;
    handler.open?.(localName(name), space < 0 ? '' : body.slice(space));
    if (isEmpty) handler.close?.(localName(name));
    else stack.push(name);
  };
  const close = (inner: string) => {
    const name = inner.slice(1).trimEnd();
    if (stack.pop() !== name) throw broken();
    handler.close?.(localName(name));
  };
  /** Takes the markup that starts at `at`; returns where it ends, or -1 when that has not arrived yet. */
  const markup = (buffer: string, at: number): number => {
    const next = buffer.charCodeAt(at + 1);
    if (next === 0x3f) return endOf(buffer, '?>', at + 2);
    if (next === 0x21) {
      if (buffer.startsWith('<!--', at)) return endOf(buffer, '-->', at + 4);
      if (buffer.startsWith('<![CDATA[', at)) {
        const end = buffer.indexOf(']]>', at);
        if (end >= 0 && stack.length > 0) handler.text?.(buffer.slice(at + 9, end));
        return end < 0 ? -1 : end + 3;
      }
      if (buffer.length - at < 9) return -1;
      throw unreadable('XML 含文档类型定义 (the XML has a document type definition)');
    }
    const end = tagEnd(buffer, at + 1);
    if (end < 0) return -1;
    const inner = buffer.slice(at + 1, end);
    if (next === 0x2f) close(inner);
    else open(inner);
    return end + 1;
  };

  return {
    push(piece: string): void {
      const buffer = rest + piece;
      let at = 0;
      for (;;) {
        const tag = buffer.indexOf('<', at);
        if (tag < 0) break;
        text(buffer.slice(at, tag));
        at = tag;
        const end = tag + 1 < buffer.length ? markup(buffer, tag) : -1;
        if (end < 0) break;
        at = end;
      }
      rest = buffer.slice(at);
      if (rest.length > MAX_TOKEN) throw unreadable('XML 内容过长 (an endless piece of XML)');
    },
    /** Says that nothing more comes: everything must be closed. */
    end(): void {
      if (!seenRoot || stack.length > 0 || rest.trim() !== '') throw broken();
    },
    hasRoot: () => seenRoot,
  };
}

function endOf(buffer: string, end: string, from: number): number {
  const at = buffer.indexOf(end, from);
  return at < 0 ? -1 : at + end.length;
}

/** Where a tag ends: the first `>` outside the quotes of its attributes. */
function tagEnd(buffer: string, from: number): number {
  let quote = 0;
  for (let at = from; at < buffer.length; at++) {
    const code = buffer.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 0x3e) return at;
    else if (code === 0x22 || code === 0x27) quote = code;
  }
  return -1;
}

function broken() {
  return unreadable('XML 不完整或不成对 (the XML is cut off or does not nest)');
}
