/*
 * The JSON files the command line sends. They go out as they are, except that records of a mapping
 * become lists of key and value, because GraphQL has no maps. The server checks every field.
 */

/** Where a unit, an indicator or a period is written. */
export type MappingSource =
  | { code: string }
  | { preamble: string }
  | { title: true }
  | { sheet: true }
  | { column: string }
  | { columns: string[] }
  | { level: number }
  | { levels: number[] };

/** `baton mapping save`: how one kind of file is laid out. Absent fields take the defaults stated. */
export type MappingFile = {
  code: string;
  nameZh: string;
  nameEn: string;
  /** What stands across; TIDY: nothing, one observation per row. The schema says what each one implies. */
  layout:
    | 'TIDY'
    | 'PERIODS_ACROSS'
    | 'INDICATORS_ACROSS'
    | 'UNITS_ACROSS'
    | 'CROSSED'
    | 'INDICATORS_DOWN'
    | 'SDMX_CSV';
  /** Sheet of a workbook; the first visible one. */
  sheet?: string;
  /** Several sheets of one layout. */
  sheets?: 'ALL' | string[];
  /** Lines of the head; 1, in CROSSED 2. */
  headerRows?: number;
  /** First cell of the header row; the first row with content. */
  headerStartsWith?: string;
  /** TIDY: headers; standard names in Chinese or English. */
  columns?: Partial<
    Record<'unit' | 'indicator' | 'period' | 'value' | 'missingReason' | 'quality', string>
  >;
  /** PERIODS_ACROSS: header of the column of units; the first column. */
  unitColumn?: string;
  /** Where units, indicators, periods and their years are written; what the layout implies. */
  unit?: MappingSource;
  indicator?: MappingSource;
  period?: MappingSource;
  year?: MappingSource;
  /** A column whose cells hold several texts, as `unit,geo\time` does. */
  splitColumn?: { column: string; by: string };
  /** Spelling in the file → unit code. */
  units?: Record<string, string>;
  /** Title in the file → indicator code. */
  indicators?: Record<string, string>;
  /** YEAR_TO_DATE: headers that name a month mean January up to it. AS_WRITTEN. */
  periodsAs?: 'AS_WRITTEN' | 'YEAR_TO_DATE' | 'END_OF_PERIOD';
  /** How footnotes begin; 注 and 数据来源. */
  notesStartWith?: string[];
  /** Columns where a blank cell means the one above it. */
  fillDown?: string[];
  /** Heads of columns that are left out; `*` stands for any text. */
  ignoreColumns?: string[];
  /** Rows that begin so are left out. */
  skipRows?: string[];
  /** Column → its members that are meant. */
  onlyRows?: Record<string, string[]>;
  /** From the unit of measure of the file to that of the indicators. */
  conversions?: {
    measure: string;
    factor: string;
    indicators?: string[];
    where: 'FILE' | 'WRITTEN';
  }[];
  /** Numbers are written `1.234,5`. */
  decimalComma?: boolean;
  /** Mark behind a value → what it says. */
  footnoteMarks?: Record<string, { quality?: string; missingReason?: string; note?: string }>;
  /** SDMX_CSV: indicator → the power of ten that its unit of measure is. */
  unitMultiplier?: Record<string, number>;
  /** What a blank value means: left out, a named absence, or an error. */
  blank: 'SKIP' | 'NOT_COLLECTED' | 'REFUSE';
  /** Text in a value cell → MissingReason. */
  missingMarkers?: Record<string, string>;
  /** ValueQuality of values whose row does not state one. */
  quality?: string;
};

/** Dates are `YYYY-MM-DD`, both ends included; absent `validTo` means it still exists. */
export type UnitEntry = {
  code: string;
  nameZh: string;
  nameEn: string;
  shortNameZh?: string;
  unitType: string;
  parentCode?: string;
  validFrom?: string;
  validTo?: string;
};
export type CategoryEntry = { code: string; nameZh: string; nameEn: string; sortOrder: number };
/** `fullMark` is a decimal string, null where the block carries no points. */
export type BlockEntry = CategoryEntry & { fullMark: string | null };
export type MembershipEntry = {
  unitCode: string;
  categoryCode: string;
  validFrom: string;
  validTo?: string;
};
/** One condition on the lag; absent or null ends are unbounded. `lower` and `upper` are decimal strings. */
export type LightBandEntry = {
  light: string;
  shape: string;
  wordZh: string;
  wordEn: string;
  severity: number;
  lower?: string | null;
  lowerClosed: boolean;
  upper?: string | null;
  upperClosed: boolean;
};
export type LightRuleEntry = {
  code: string;
  nameZh: string;
  nameEn: string;
  lagDigits: number;
  bands: LightBandEntry[];
};
export type IndicatorEntry = {
  code: string;
  nameZh: string;
  nameEn: string;
  shortNameZh: string;
  pinyin?: string;
  kind: string;
  /** POSITIVE, REVERSE or INTERVAL; there is no default. */
  direction: string;
  unitOfMeasureZh: string;
  unitOfMeasureEn: string;
  timeAggregation: string;
  unitAggregation: string;
  frequency: string;
  digits: number;
  skipsJanuary: boolean;
  definitionZh: string;
  definitionEn: string;
  blockCode: string;
  leadDepartmentCode: string;
  lightRuleCode: string;
  sortOrder: number;
};

/** `baton catalogue apply`: absent lists change nothing; parents stand before children. */
export type CatalogueFile = {
  units?: UnitEntry[];
  categories?: CategoryEntry[];
  blocks?: BlockEntry[];
  lightRules?: LightRuleEntry[];
  indicators?: IndicatorEntry[];
  memberships?: MembershipEntry[];
};

/** One target. Decimals are strings. An interval indicator has `lower` and `upper`, a milestone `dueMonth`. */
export type TargetEntry = {
  unitCode: string;
  indicatorCode: string;
  year: number;
  value?: string;
  lower?: string;
  upper?: string;
  dueMonth?: number;
  /** Months before the task begins; 0 when it runs from January. */
  startsAfterMonth?: number;
  responsiblePerson?: string;
  documentNumber?: string;
  assignedOn: string;
};

/** `baton targets assign`: what is listed becomes the newest version; other targets stay. */
export type TargetsFile = { targets: TargetEntry[] };
