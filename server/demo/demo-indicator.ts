import type { Indicator } from '../domain/indicator.ts';
import type { SeasonName } from './season.ts';

/** Who carries targets of an indicator; OBSERVED figures are shown but nobody is appraised on them. */
type Appraises =
  | 'COUNTIES'
  | 'COUNTIES_AND_PARKS'
  | 'DEPARTMENTS'
  | 'OBSERVED'
  | 'OBSERVED_WITH_PARKS'
  | 'CITY';

/**
 * How figures of an indicator come about. AMOUNT: yearly amount of a unit of size 1 in 2025, spread
 * over the months; the target is solved from it unless `fixedTarget` is given. RATE: a target and a
 * distance from it. GROWTH_OF: computed from an amount of the city. STOCK: a balance. NODE: share of
 * work done by a due month. BAND: kept within two ends. SEED: written by hand.
 */
export type ValueModel =
  | {
      shape: 'AMOUNT';
      yearly: number;
      growth: number;
      season: SeasonName;
      fixedTarget?: number;
      sizeMatters?: false;
    }
  | {
      shape: 'RATE';
      target: number;
      spread: number;
      trend?: number;
      max?: number;
      monthLag?: readonly number[];
    }
  | { shape: 'GROWTH_OF'; source: string }
  | { shape: 'STOCK'; base: number; growth: number }
  | { shape: 'NODE' }
  | { shape: 'BAND'; lower: number; upper: number }
  | { shape: 'SEED' };

export type DemoIndicator = { indicator: Indicator; appraises: Appraises; model: ValueModel };

type Terms = Pick<Indicator, 'code' | 'kind' | 'direction' | 'digits'> &
  Partial<Indicator> & {
    /** Full name, short name, English name, pinyin initials. */
    names: [string, string, string, string];
    /** Unit of measure, Chinese and English. */
    measure: [string, string];
    /** What is counted, Chinese and English. */
    definition: [string, string];
    lead: string;
    appraises: Appraises;
    model: ValueModel;
  };

/** Fills in what an indicator's kind already says: how it adds up, how often it comes, how it is lit. */
export function defineIndicators(blockCode: string, entries: Terms[]): DemoIndicator[] {
  return entries.map((entry) => {
    const { names, measure, definition, lead, appraises, model, ...own } = entry;
    const amount = own.kind === 'CUMULATIVE_AMOUNT';
    const inPoints = own.kind === 'GROWTH_RATE' || (own.kind === 'LEVEL' && measure[0] === '%');
    const indicator: Indicator = {
      nameZh: names[0],
      shortNameZh: names[1],
      nameEn: names[2],
      pinyin: names[3],
      unitOfMeasureZh: measure[0],
      unitOfMeasureEn: measure[1],
      definitionZh: definition[0],
      definitionEn: definition[1],
      timeAggregation: amount ? 'SUM' : own.kind === 'GROWTH_RATE' ? 'NONE' : 'LAST',
      unitAggregation: amount ? 'SUM' : 'NONE',
      frequency: 'MONTH',
      skipsJanuary: false,
      blockCode,
      leadDepartmentCode: lead,
      lightRuleCode: inPoints ? 'RATE_POINTS' : 'STANDARD',
      sortOrder: 0,
      ...own,
    };
    return { indicator, appraises, model };
  });
}
