import type { UnitPage_ProfileFragment } from '../../__generated__/graphql.ts';
import { compareDecimals } from '../../charts/decimal-text.ts';
import {
  type GreyReason,
  type LightColour,
  type LightShape,
  lightShape,
  lightWord,
} from '../../charts/light.ts';

type Profile = UnitPage_ProfileFragment;

export interface ProfileRow {
  indicator: Profile['indicators'][number];
  light: LightColour;
  shape: LightShape;
  word: string;
  reason: GreyReason | null;
  actual: string | null;
  due: string | null;
  target: string | null;
  completionRate: string | null;
  lagPoints: string | null;
  lagMeasure: Profile['lagMeasures'][number];
  status: Profile['statuses'][number];
  /** 0 = no light is lit, so nothing has lasted. */
  monthsInRow: number;
}

export type ProfileSortKey = 'light' | 'lag' | 'rate' | 'months';

export interface ProfileChoices {
  light: string | null;
  block: string | null;
  sort: ProfileSortKey | null;
  isDescending: boolean;
}

/** The columns of a profile turned into one row per indicator, in catalogue order. */
export function profileRows(profile: Profile, language: 'zh' | 'en'): ProfileRow[] {
  return profile.indicators.map((indicator, at) => {
    const light = profile.lights[at] ?? 'GREY';
    const reason = profile.reasons[at] ?? null;
    return {
      indicator,
      light,
      reason,
      shape: lightShape(light, profile.legend),
      word: lightWord(light, reason, profile.legend)[language],
      actual: profile.actuals[at] ?? null,
      due: profile.dues[at] ?? null,
      target: profile.targets[at] ?? null,
      completionRate: profile.completionRates[at] ?? null,
      lagPoints: profile.lagPoints[at] ?? null,
      lagMeasure: profile.lagMeasures[at] ?? null,
      status: profile.statuses[at] ?? null,
      monthsInRow: profile.monthsInRow[at] ?? 0,
    };
  });
}

/** Keeps one light or block, then sorts; rows without a figure stay last in either direction. */
export function chooseRows(
  rows: readonly ProfileRow[],
  choices: ProfileChoices,
  severityOf: (light: LightColour) => number,
): ProfileRow[] {
  const kept = rows.filter(
    (row) =>
      (choices.light === null || row.light === choices.light) &&
      (choices.block === null || row.indicator.block.code === choices.block),
  );
  const { sort } = choices;
  if (sort === null) return kept;
  const figure = (row: ProfileRow): string | null => {
    if (sort === 'lag') return row.lagPoints;
    if (sort === 'rate') return row.completionRate;
    if (sort === 'months') return row.monthsInRow === 0 ? null : String(row.monthsInRow);
    return row.light === 'GREY' ? null : String(severityOf(row.light));
  };
  return kept.toSorted((a, b) => compareFigures(figure(a), figure(b), choices.isDescending));
}

function compareFigures(a: string | null, b: string | null, isDescending: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return isDescending ? compareDecimals(b, a) : compareDecimals(a, b);
}

/** How many rows show each light, colours in order of severity, grey last. */
export function countLights(
  rows: readonly ProfileRow[],
  severityOf: (light: LightColour) => number,
): { light: LightColour; shape: LightShape; count: number }[] {
  const counts = new Map<LightColour, { light: LightColour; shape: LightShape; count: number }>();
  for (const { light, shape } of rows) {
    const entry = counts.get(light) ?? { light, shape, count: 0 };
    counts.set(light, { ...entry, count: entry.count + 1 });
  }
  const place = (light: LightColour) =>
    light === 'GREY' ? Number.POSITIVE_INFINITY : severityOf(light);
  return [...counts.values()].toSorted((a, b) => place(a.light) - place(b.light));
}

const sortKeys: readonly ProfileSortKey[] = ['light', 'lag', 'rate', 'months'];

/** Filters and order as the address states them; `-lag` sorts downwards. */
export function readProfileChoices(params: URLSearchParams): ProfileChoices {
  const sort = params.get('sort');
  return {
    light: params.get('light'),
    block: params.get('block'),
    sort: sortKeys.find((key) => key === sort?.replace(/^-/, '')) ?? null,
    isDescending: sort?.startsWith('-') ?? false,
  };
}
