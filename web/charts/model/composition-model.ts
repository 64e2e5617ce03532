import { formatCount, formatPercent } from '../format.ts';
import type { BilingualText } from '../language.ts';
import {
  GREY_REASON_WORDS,
  type GreyReason,
  type LegendEntryInput,
  type LightColour,
  type LightShape,
  lightShape,
  lightWord,
} from '../light.ts';
import { type ChartTable, column, plain } from './chart-table.ts';
import type { RankingUnitInput } from './ranking-model.ts';

/** Shaped like the GraphQL `LightMatrix`: arrays are row-major, units × indicators. */
export interface LightsInput {
  readonly units: readonly { readonly code: string }[];
  readonly indicators: readonly unknown[];
  readonly legend: readonly LegendEntryInput[];
  readonly lights: readonly LightColour[];
  readonly reasons: readonly (GreyReason | null)[];
}

/** The rows of a ranking by share on schedule. */
export interface SharesInput {
  readonly rows: readonly {
    readonly unit: RankingUnitInput;
    readonly rank: number;
    readonly rankChange?: number | null;
    readonly value: string;
  }[];
}

export interface CompositionLayer {
  readonly light: LightColour;
  readonly shape: LightShape;
  readonly word: BilingualText;
}

export interface CompositionRow {
  readonly unitCode: string;
  readonly name: BilingualText;
  readonly fullName: BilingualText;
  readonly rank: number;
  readonly rankChange: number | null;
  readonly isHighlighted: boolean;
  /** Share on schedule as ranked, printed. */
  readonly share: string;
  /** One count per layer. */
  readonly counts: readonly number[];
  /** Why the grey ones are grey, most frequent first. */
  readonly greyReasons: readonly { readonly word: BilingualText; readonly count: number }[];
}

export interface CompositionModel {
  readonly kind: 'composition';
  /** From best to gravest, grey last. */
  readonly layers: readonly CompositionLayer[];
  readonly rows: readonly CompositionRow[];
  /** Lights of the unit that has most. */
  readonly mostLights: number;
}

/** What lights each ranked unit's share is made of, in order of rank. Grey is shown, and is no part of the share. */
export function buildCompositionModel(
  shares: SharesInput,
  lights: LightsInput,
  choices: { readonly highlight?: string | null } = {},
): CompositionModel {
  const layers = layersOf(lights);
  const width = lights.indicators.length;
  const rows = shares.rows.map((row): CompositionRow => {
    const at = lights.units.findIndex(({ code }) => code === row.unit.code);
    const own = at === -1 ? [] : lights.lights.slice(at * width, (at + 1) * width);
    const reasons = at === -1 ? [] : lights.reasons.slice(at * width, (at + 1) * width);
    return {
      unitCode: row.unit.code,
      name: { zh: row.unit.shortNameZh || row.unit.nameZh, en: row.unit.nameEn },
      fullName: { zh: row.unit.nameZh, en: row.unit.nameEn },
      rank: row.rank,
      rankChange: row.rankChange ?? null,
      isHighlighted: row.unit.code === choices.highlight,
      share: formatPercent(row.value, { digits: 1 }),
      counts: layers.map(({ light }) => own.filter((one) => one === light).length),
      greyReasons: reasonsOf(reasons.filter((_, index) => own[index] === 'GREY')),
    };
  });
  const totals = rows.map(({ counts }) => counts.reduce((sum, count) => sum + count, 0));
  return { kind: 'composition', layers, rows, mostLights: Math.max(0, ...totals) };
}

function layersOf({ legend, lights }: LightsInput): CompositionLayer[] {
  const lit = legend
    .filter(({ light }) => light !== 'GREY')
    .toSorted((a, b) => a.severity - b.severity)
    .map(({ light }) => light);
  // Units of one category may follow several rules; each colour is one layer.
  return [...new Set([...lit, 'GREY' as const])]
    .filter((light) => lights.includes(light))
    .map((light) => ({
      light,
      shape: lightShape(light, legend),
      word: lightWord(light, null, legend),
    }));
}

function reasonsOf(reasons: readonly (GreyReason | null)[]): CompositionRow['greyReasons'] {
  const counts = new Map<GreyReason, number>();
  for (const reason of reasons) if (reason) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([reason, count]) => ({ word: GREY_REASON_WORDS[reason], count }));
}

/** The table twin: a count for every light, and the share they make. */
export function compositionTable(model: CompositionModel): ChartTable {
  return {
    columns: [
      column('rank', '位次', 'Rank', true),
      column('unit', '单位', 'Unit'),
      ...model.layers.map(({ light, word }) => column(light, word.zh, word.en, true)),
      column('share', '达序时占比', 'Share on schedule', true),
    ],
    rows: model.rows.map((row) => [
      plain(String(row.rank)),
      row.fullName,
      ...row.counts.map((count) => plain(formatCount(count))),
      plain(row.share),
    ]),
  };
}
