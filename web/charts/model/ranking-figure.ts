import { formatLag, formatNumber, formatPercent, type LagMeasure, withUnit } from '../format.ts';
import type { BilingualText } from '../language.ts';
import { plain } from './chart-table.ts';

/** What a ranking must say of itself for its figures to be printed. */
export interface RankedInput {
  readonly measure: 'VALUE' | 'LAG' | 'ON_SCHEDULE_SHARE';
  readonly indicator?: {
    readonly unitOfMeasureZh: string;
    readonly unitOfMeasureEn: string;
    readonly digits: number;
  } | null;
  readonly rows: readonly { readonly lagMeasure?: LagMeasure | null }[];
}

/** Decimals a ranked figure is printed with: those it was compared with. */
export function rankedDigits({ measure, indicator }: RankedInput): number {
  if (measure === 'LAG') return 2;
  return measure === 'ON_SCHEDULE_SHARE' ? 1 : (indicator?.digits ?? 2);
}

/** The unit of measure of the ranked figures; a lag is counted in points or in percent of the target. */
export function rankedUnit(ranking: RankedInput): BilingualText {
  const { measure, indicator } = ranking;
  if (measure === 'ON_SCHEDULE_SHARE') return plain('%');
  if (measure === 'LAG') {
    return lagMeasureOf(ranking) === 'PERCENT_OF_TARGET'
      ? { zh: '占目标%', en: '% of target' }
      : { zh: '个百分点', en: 'pp' };
  }
  return { zh: indicator?.unitOfMeasureZh ?? '', en: indicator?.unitOfMeasureEn ?? '' };
}

/** A ranked figure on its own: value and share with their unit, a lag in words. */
export function rankedFigure(ranking: RankedInput, value: string): BilingualText {
  const digits = rankedDigits(ranking);
  if (ranking.measure === 'LAG') {
    const measure = lagMeasureOf(ranking);
    return {
      zh: formatLag(value, 'zh', measure, { digits }),
      en: formatLag(value, 'en', measure, { digits }),
    };
  }
  if (ranking.measure === 'ON_SCHEDULE_SHARE') return plain(formatPercent(value, { digits }));
  const unit = rankedUnit(ranking);
  const figure = formatNumber(value, { digits });
  return { zh: withUnit(figure, unit.zh, 'zh'), en: withUnit(figure, unit.en, 'en') };
}

/** All rows of one ranking share a measure. */
function lagMeasureOf({ rows }: RankedInput): LagMeasure {
  return rows.find(({ lagMeasure }) => lagMeasure)?.lagMeasure ?? 'PERCENTAGE_POINTS';
}
