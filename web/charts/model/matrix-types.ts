import type { LagMeasure } from '../format.ts';
import type { BilingualText } from '../language.ts';
import type { GreyReason, LegendEntryInput, LightColour, LightShape } from '../light.ts';

export interface MatrixUnitInput {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly shortNameZh: string;
}

export interface MatrixIndicatorInput {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly shortNameZh: string;
  readonly block: { readonly code: string; readonly nameZh: string; readonly nameEn: string };
}

/** Shaped like the GraphQL `LightMatrix`: arrays are row-major, units × indicators. */
export interface MatrixInput {
  readonly units: readonly MatrixUnitInput[];
  readonly indicators: readonly MatrixIndicatorInput[];
  readonly legend: readonly LegendEntryInput[];
  readonly lights: readonly LightColour[];
  readonly reasons: readonly (GreyReason | null)[];
  /** Above zero = behind schedule; null = no lag can be stated. */
  readonly lagPoints: readonly (string | null)[];
  /** What each gap is counted in; null where there is none. */
  readonly lagMeasures: readonly (LagMeasure | null)[];
  readonly monthsInRow: readonly (number | null)[];
}

/** `given` keeps the order sent; `lag` puts the unit with the worst single lag first; `red` the one with most lights of the gravest kind. */
export type MatrixRowSort = 'given' | 'lag' | 'red';

export interface MatrixChoices {
  readonly rowSort?: MatrixRowSort;
  /** Keep only these blocks; empty or absent = all. */
  readonly blockCodes?: readonly string[];
  /** Keep only columns in which some cell shows one of these lights; empty or absent = all. */
  readonly lights?: readonly LightColour[];
}

export interface MatrixCell {
  readonly light: LightColour;
  readonly shape: LightShape;
  readonly reason: GreyReason | null;
  /** The light's word from its rule, or the grey reason. */
  readonly word: BilingualText;
  readonly lagPoints: string | null;
  readonly lagMeasure: LagMeasure | null;
  readonly monthsInRow: number | null;
}

export interface MatrixRow {
  readonly unitCode: string;
  readonly name: BilingualText;
  readonly shortName: BilingualText;
  /** Lights of this row by colour, grey included. */
  readonly counts: Readonly<Partial<Record<LightColour, number>>>;
  readonly worstLag: string | null;
}

export interface MatrixColumn {
  readonly indicatorCode: string;
  readonly name: BilingualText;
  readonly shortName: BilingualText;
  readonly blockCode: string;
}

export interface MatrixGroup {
  readonly blockCode: string;
  readonly name: BilingualText;
  readonly startColumn: number;
  readonly columnCount: number;
}

export interface MatrixModel {
  readonly kind: 'matrix';
  readonly rows: readonly MatrixRow[];
  readonly columns: readonly MatrixColumn[];
  readonly groups: readonly MatrixGroup[];
  /** Row-major in the order shown: cells[row * columns.length + column]. */
  readonly cells: readonly MatrixCell[];
  readonly legend: readonly LegendEntryInput[];
}
