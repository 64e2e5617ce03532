import { formatPeriod, MISSING_FIGURE } from '../format.ts';
import type { BilingualText } from '../language.ts';
import { type ChartTable, column, plain } from './chart-table.ts';
import type { RankingUnitInput } from './ranking-model.ts';

/** One ranking per period, shaped like the GraphQL `Ranking`; rows in order of rank. */
export interface BumpInput {
  readonly period: string;
  readonly rows: readonly { readonly unit: RankingUnitInput; readonly rank: number }[];
}

export interface BumpPoint {
  readonly rank: number;
  /** Place among the ranked of the period, from 1: ties stand one under the other, not on top. */
  readonly slot: number;
}

export interface BumpLine {
  readonly unitCode: string;
  readonly name: BilingualText;
  readonly fullName: BilingualText;
  readonly isHighlighted: boolean;
  /** One per period; null = not ranked then. */
  readonly points: readonly (BumpPoint | null)[];
}

export interface BumpModel {
  readonly kind: 'bump';
  readonly periods: readonly string[];
  readonly lines: readonly BumpLine[];
  readonly slotCount: number;
}

/** Ranks from period to period. A period answered twice counts once, and one nobody is ranked in is left out. */
export function buildBumpModel(
  rankings: readonly BumpInput[],
  choices: { readonly highlight?: string | null } = {},
): BumpModel {
  const known = new Map(
    rankings.filter(({ rows }) => rows.length > 0).map((ranking) => [ranking.period, ranking]),
  );
  const columns = [...known.values()];
  const units = new Map(
    columns.toReversed().flatMap(({ rows }) => rows.map(({ unit }) => [unit.code, unit])),
  );
  const lines = [...units.values()].map((unit) => ({
    unitCode: unit.code,
    name: { zh: unit.shortNameZh || unit.nameZh, en: unit.nameEn },
    fullName: { zh: unit.nameZh, en: unit.nameEn },
    isHighlighted: unit.code === choices.highlight,
    points: columns.map(({ rows }) => {
      const at = rows.findIndex((row) => row.unit.code === unit.code);
      return at === -1 ? null : { rank: rows[at]!.rank, slot: at + 1 };
    }),
  }));
  return {
    kind: 'bump',
    periods: columns.map(({ period }) => period),
    lines,
    slotCount: Math.max(0, ...columns.map(({ rows }) => rows.length)),
  };
}

/** The table twin: a row per unit, in the order of the newest period. */
export function bumpTable(model: BumpModel): ChartTable {
  return {
    columns: [
      column('unit', '单位', 'Unit'),
      ...model.periods.map((code) =>
        column(code, formatPeriod(code, 'zh'), formatPeriod(code, 'en'), true),
      ),
    ],
    rows: model.lines.map(({ fullName, points }) => [
      fullName,
      ...points.map((point) => plain(point ? String(point.rank) : MISSING_FIGURE)),
    ]),
  };
}
