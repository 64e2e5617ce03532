import type { RankingMeasure, UnitType } from '../../__generated__/graphql.ts';

export interface RankingScope {
  measure: RankingMeasure;
  indicator: string | null;
  category: string | null;
  unitType: UnitType | null;
}

const measures: readonly RankingMeasure[] = ['VALUE', 'LAG', 'ON_SCHEDULE_SHARE'];

/** What to rank and among whom. A unit type replaces the category; the overall share needs no indicator. */
export function readRankingScope(
  params: URLSearchParams,
  category: string | null,
  firstIndicator: string | null,
): RankingScope {
  const asked = measures.find((known) => known === params.get('measure'));
  const measure = asked ?? (params.get('indicator') ? 'VALUE' : 'ON_SCHEDULE_SHARE');
  const unitType = params.get('unitType') as UnitType | null;
  return {
    measure,
    indicator: measure === 'ON_SCHEDULE_SHARE' ? null : (params.get('indicator') ?? firstIndicator),
    category: unitType ? null : category,
    unitType,
  };
}

/** One choice of the group list: a category or a unit type. */
export function groupValue({ category, unitType }: Pick<RankingScope, 'category' | 'unitType'>) {
  return unitType ? `type:${unitType}` : `category:${category ?? ''}`;
}

/** The address changes that a choice of the group list means. */
export function groupChanges(value: string): Record<string, string | null> {
  const [kind, code = ''] = value.split(':');
  return kind === 'type' ? { unitType: code } : { unitType: null, category: code };
}

/** Unit types with at least two units, for one alone cannot be ranked; what was asked for stays a choice. */
export function rankableTypes(
  units: readonly { unitType: UnitType }[],
  asked: UnitType | null = null,
): UnitType[] {
  const types = [...units.map(({ unitType }) => unitType), ...(asked ? [asked, asked] : [])];
  return [...new Set(types)].filter((type) => types.indexOf(type) !== types.lastIndexOf(type));
}
