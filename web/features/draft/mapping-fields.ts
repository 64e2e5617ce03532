/** JSON of a mapping, before its shape is known. */
export type Fields = Record<string, unknown>;
export interface Pair {
  key: string;
  value: string;
}

export const isText = (value: unknown): value is string => typeof value === 'string';
/** A list of texts that each fit on a line of their own. */
export const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => isText(one) && !one.includes('\n'));
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const isTextRecord = (value: unknown): value is Record<string, string> =>
  isFields(value) && Object.values(value).every(isText);

export const pairsOf = (map: Record<string, string> | null): Pair[] =>
  Object.entries(map ?? {}).map(([key, value]) => ({ key, value }));

/** A map of the rows that are filled in; undefined where there is none. */
export function pairsToJson(pairs: readonly Pair[]): Record<string, string> | undefined {
  const filled = pairs
    .map(({ key, value }) => [key.trim(), value.trim()] as const)
    .filter(([key, value]) => key !== '' && value !== '');
  return filled.length > 0 ? Object.fromEntries(filled) : undefined;
}

/** An object with one entry for each of some keys. */
export function recordOf<Key extends string, Value>(
  keys: readonly Key[],
  make: (key: Key) => Value,
): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<Key, Value>;
}
