import type { Line } from './grid.ts';

/** A line as long as this was not typed by anyone: a quote is open, or the file is no table. */
export const MAX_LINE_LENGTH = 4 * 1024 * 1024;
export const MAX_TEXT_COLUMNS = 5000;

/** Why splitting stopped before the end, and in which row. */
export type SplitFault = { kind: 'OPEN_QUOTE' | 'LINE_TOO_LONG' | 'TOO_MANY_COLUMNS'; row: number };

const STATES = { START: 0, PLAIN: 1, QUOTED: 2, QUOTE_SEEN: 3, MARK_SEEN: 4 } as const;
const { START, PLAIN, QUOTED, QUOTE_SEEN, MARK_SEEN } = STATES;
const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;
const MARK = 0xfeff;

/**
 * Splits delimited text that arrives in pieces. Rows are counted as a spreadsheet program counts them: a
 * line break inside quotes starts none, a blank line does. Line ends are LF, CR or both. A byte order mark
 * inside the text is dropped; where two files were glued without a line end between them, it is one.
 */
export function createSplitter(delimiter: string) {
  const DELIMITER = delimiter.charCodeAt(0);
  let lines: Line[] = [];
  let cells: string[] = [];
  let field = '';
  let length = 0;
  let row = 1;
  let state: number = START;
  let afterCr = false;
  let fault: SplitFault | null = null;

  const stop = (kind: SplitFault['kind']) => {
    fault ??= { kind, row };
  };
  const add = (text: string) => {
    field = field === '' ? text : field + text;
    length += text.length;
    if (length > MAX_LINE_LENGTH) stop(state === QUOTED ? 'OPEN_QUOTE' : 'LINE_TOO_LONG');
  };
  const endCell = () => {
    cells.push(field);
    field = '';
    if (cells.length > MAX_TEXT_COLUMNS) stop('TOO_MANY_COLUMNS');
  };
  const endLine = () => {
    endCell();
    lines.push({ row, cells });
    cells = [];
    length = 0;
    row += 1;
  };
  /** Takes the sign after a cell's text: a delimiter or a line end. */
  const endBy = (code: number) => {
    if (code === DELIMITER) endCell();
    else endLine();
    afterCr = code === CR;
    state = START;
  };
  const isEnd = (code: number) => code === DELIMITER || code === LF || code === CR;

  const start = (text: string, at: number): number => {
    const code = text.charCodeAt(at);
    if (afterCr && code === LF) {
      afterCr = false;
      return at + 1;
    }
    afterCr = false;
    if (code === MARK) return at + 1;
    if (code === QUOTE) {
      state = QUOTED;
      return at + 1;
    }
    state = PLAIN;
    return at;
  };
  const plain = (text: string, at: number): number => {
    let end = at;
    let code = 0;
    for (; end < text.length; end++) {
      code = text.charCodeAt(end);
      if (code === DELIMITER || code === LF || code === CR || code === MARK) break;
    }
    if (end > at) add(text.slice(at, end));
    if (end === text.length) return end;
    if (code === MARK) state = MARK_SEEN;
    else endBy(code);
    return end + 1;
  };
  const quoted = (text: string, at: number): number => {
    const quote = text.indexOf('"', at);
    const end = quote < 0 ? text.length : quote;
    add(text.slice(at, end).replaceAll('\ufeff', ''));
    if (quote >= 0) state = QUOTE_SEEN;
    return end + 1;
  };
  const quoteSeen = (text: string, at: number): number => {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      state = QUOTED;
      add('"');
    } else if (isEnd(code)) endBy(code);
    else if (code === MARK) state = MARK_SEEN;
    else {
      state = PLAIN;
      return at;
    }
    return at + 1;
  };
  const markSeen = (text: string, at: number): number => {
    const code = text.charCodeAt(at);
    if (code === MARK) return at + 1;
    state = PLAIN;
    if (isEnd(code)) return at;
    endLine();
    state = START;
    return at;
  };
  const STEPS = [start, plain, quoted, quoteSeen, markSeen];

  return {
    push(text: string): void {
      let at = 0;
      while (at < text.length && fault === null) at = STEPS[state]!(text, at);
    },
    /** Ends the last line, which need not have a line end. */
    end(): void {
      if (fault !== null) return;
      if (state === QUOTED) stop('OPEN_QUOTE');
      else if (state !== START || cells.length > 0) endLine();
    },
    /** The lines that are complete and have not been taken. */
    take(): Line[] {
      const taken = lines;
      lines = [];
      return taken;
    },
    fault: () => fault,
  };
}
