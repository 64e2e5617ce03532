import type { TrendInput, TrendSeriesInput } from './trend-types.ts';

/** A series whose every array is as long as its values; what is not given is null. */
export function givenSeries(
  values: readonly (string | null)[],
  rest: Partial<Omit<TrendSeriesInput, 'values'>> = {},
): TrendSeriesInput {
  const none = values.map(() => null);
  return {
    unit: { code: 'A', nameZh: '甲县人民政府', nameEn: 'County A', shortNameZh: '甲县' },
    values,
    missingReasons: none,
    qualities: none,
    revisions: none,
    yoy: none,
    targets: none,
    dues: none,
    ...rest,
  };
}

export function givenTrend(
  periods: readonly string[],
  series: readonly TrendSeriesInput[],
  indicator: Partial<TrendInput['indicator']> = {},
): TrendInput {
  return {
    indicator: {
      nameZh: '固定资产投资',
      nameEn: 'Fixed-asset investment',
      unitOfMeasureZh: '亿元',
      unitOfMeasureEn: '100m yuan',
      digits: 1,
      kind: 'CUMULATIVE_AMOUNT',
      ...indicator,
    },
    periods,
    yoyMeasure: 'PERCENT',
    series,
  };
}

/** `2025YTD01` … `2026YTD12`. */
export const TWO_YEARS: readonly string[] = ['2025', '2026'].flatMap((year) =>
  Array.from({ length: 12 }, (_, month) => `${year}YTD${String(month + 1).padStart(2, '0')}`),
);
