import type { BilingualText } from '../language.ts';

export interface ChartTableColumn {
  readonly key: string;
  readonly label: BilingualText;
  /** Figures are set flush right with tabular figures. */
  readonly isFigure: boolean;
}

/** The table twin of a chart: every figure the picture draws, as printed text. */
export interface ChartTable {
  readonly columns: readonly ChartTableColumn[];
  /** One row = one text per column, in column order. */
  readonly rows: readonly (readonly BilingualText[])[];
}

/** The same text in both languages, for figures and codes. */
export function plain(text: string): BilingualText {
  return { zh: text, en: text };
}

export function column(key: string, zh: string, en: string, isFigure = false): ChartTableColumn {
  return { key, label: { zh, en }, isFigure };
}
