import type { SaveColumnMappingInput } from './mapping.input.ts';

type Keyed = { key: string; value: unknown };

/** A list of entries as the map it stands for; undefined where there is none. */
function asMap<T>(
  list: readonly T[] | null | undefined,
  entry: (item: T) => readonly [string, unknown],
): object | undefined {
  return list ? Object.fromEntries(list.map(entry)) : undefined;
}

const keyed = ({ key, value }: Keyed) => [key, value] as const;

/** GraphQL has no maps: they travel as lists and become what the saved mapping holds. */
export function mappingJson(input: SaveColumnMappingInput): object {
  const { allSheets, sheets, units, indicators, missingMarkers, ...rest } = input;
  const { onlyRows, footnoteMarks, unitMultiplier, ...plain } = rest;
  const json = {
    ...plain,
    sheets: allSheets ? 'ALL' : sheets,
    units: asMap(units, keyed),
    indicators: asMap(indicators, keyed),
    missingMarkers: asMap(missingMarkers, keyed),
    onlyRows: asMap(onlyRows, ({ column, members }) => [column, members]),
    footnoteMarks: asMap(footnoteMarks, ({ mark, ...says }) => [mark, says]),
    unitMultiplier: asMap(unitMultiplier, ({ indicator, power }) => [indicator, power]),
  };
  return JSON.parse(JSON.stringify(json, (_key, value) => value ?? undefined));
}
