export type JsonReading<T> = { value: T; fault: null } | { value: null; fault: JsonFault };

/** Where a text stops being JSON, counted from 1; `line` null where the browser does not say. */
export interface JsonFault {
  kind: 'SYNTAX' | 'NOT_AN_OBJECT';
  line: number | null;
}

/** Reads an object from JSON text. What is inside it is the server's to judge. */
export function readJsonObject<T extends object>(text: string): JsonReading<T> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { value: null, fault: { kind: 'SYNTAX', line: lineOf(text, String(error)) } };
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return { value: value as T, fault: null };
  }
  return { value: null, fault: { kind: 'NOT_AN_OBJECT', line: null } };
}

/** Engines name a line, or a count of characters from the start. */
function lineOf(text: string, message: string): number | null {
  const line = /line (\d+)/.exec(message)?.[1];
  if (line) return Number(line);
  const position = /position (\d+)/.exec(message)?.[1];
  return position ? text.slice(0, Number(position)).split('\n').length : null;
}

/** An answer of the server as something to send back: without the names of types and without nulls. */
export function withoutNulls<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withoutNulls) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(([key, inner]) => inner !== null && key !== '__typename')
    .map(([key, inner]) => [key, withoutNulls(inner)]);
  return Object.fromEntries(entries) as T;
}
