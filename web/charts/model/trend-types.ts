import type { BilingualText } from '../language.ts';
import type { GapReason, MissingReason, ValueQuality } from '../light.ts';

export interface TrendIndicatorInput {
  readonly nameZh: string;
  readonly nameEn: string;
  readonly unitOfMeasureZh: string;
  readonly unitOfMeasureEn: string;
  readonly digits: number;
  readonly kind: 'CUMULATIVE_AMOUNT' | 'GROWTH_RATE' | 'LEVEL' | 'MILESTONE';
  readonly notes?: readonly {
    readonly text: string;
    readonly receiptNumber: string;
    readonly recordedAt: string;
  }[];
}

export interface TrendSeriesInput {
  readonly unit: {
    readonly code: string;
    readonly nameZh: string;
    readonly nameEn: string;
    readonly shortNameZh?: string;
  };
  readonly values: readonly (string | null)[];
  readonly missingReasons: readonly (MissingReason | null)[];
  readonly qualities: readonly (ValueQuality | null)[];
  /** 1 = as first pushed, each correction adds one. */
  readonly revisions: readonly (number | null)[];
  readonly yoy: readonly (string | null)[];
  readonly targets: readonly (string | null)[];
  readonly dues: readonly (string | null)[];
  /** The newest signed values; left out or null = nobody signed one. */
  readonly signedValues?: readonly (string | null)[];
  /** Why there is no value, for every gap; left out = only what was pushed is known. */
  readonly gapReasons?: readonly (GapReason | null)[];
  /** Codes of the predecessors a value comes from, joined by +; left out or null = its own. */
  readonly inheritedFrom?: readonly (string | null)[];
}

/** Shaped like the GraphQL `Trend`: every array of a series runs along `periods`. */
export interface TrendInput {
  readonly indicator: TrendIndicatorInput;
  readonly periods: readonly string[];
  readonly yoyMeasure: 'PERCENT' | 'PERCENTAGE_POINTS';
  readonly series: readonly TrendSeriesInput[];
  readonly asOf?: string | null;
}

/** `yoy` = against the same period last year, `mom` = against the period just before. */
export type TrendMode = 'value' | 'yoy' | 'mom';

export interface TrendChoices {
  readonly mode?: TrendMode;
  /** Each defaults to true for one unit; with several units only the actual lines are drawn. */
  readonly showTarget?: boolean;
  readonly showDue?: boolean;
  readonly showLastYear?: boolean;
  /** Names of units by code, for predecessors; a code without one is shown itself. */
  readonly unitNames?: ReadonlyMap<string, BilingualText>;
}

export type TrendRole = 'actual' | 'due' | 'target' | 'lastYear';

export interface TrendPoint {
  readonly periodIndex: number;
  /** Exact decimal as it came; null = a gap. */
  readonly value: string | null;
  /** Where to draw it; null = a gap. Never printed. */
  readonly position: number | null;
  /** Set only on gaps of an actual line. */
  readonly gapWord: BilingualText | null;
  readonly quality: ValueQuality | null;
  /** How often the value was corrected after its first push. */
  readonly correctionCount: number;
  /** What was signed where the value has been changed since; null = as signed, or never signed. */
  readonly signedValue: string | null;
  /** The predecessors this value comes from; null = its own, or a gap. */
  readonly inheritedFrom: BilingualText | null;
}

export interface TrendLine {
  readonly key: string;
  readonly role: TrendRole;
  readonly unitCode: string;
  readonly name: BilingualText;
  readonly points: readonly TrendPoint[];
  /** Runs of period indices to be joined; a running total starts anew each year. */
  readonly segments: readonly (readonly number[])[];
}

export interface TrendNoteMark {
  /** Place among the notes as listed, from 1. */
  readonly number: number;
  readonly periodIndex: number;
  readonly text: string;
  readonly receiptNumber: string;
}

export interface TrendModel {
  readonly kind: 'trend';
  readonly mode: TrendMode;
  readonly title: BilingualText;
  readonly unitOfMeasure: BilingualText;
  readonly digits: number;
  readonly isSigned: boolean;
  readonly periods: readonly string[];
  readonly lines: readonly TrendLine[];
  readonly noteMarks: readonly TrendNoteMark[];
  readonly hasManyUnits: boolean;
  /** One of several small drawings that share the scale of the whole. */
  readonly isPanel: boolean;
  /** Lowest and highest place drawn; null = nothing to draw. */
  readonly extent: { readonly min: number; readonly max: number } | null;
  /** Gaps between the first and the last actual value of each unit. */
  readonly gapCount: number;
  readonly asOf: string | null;
}
