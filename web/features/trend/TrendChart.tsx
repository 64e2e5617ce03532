import { useCallback, useMemo } from 'react';
import type { TrendBody_TrendFragment } from '../../__generated__/graphql.ts';
import { Chart } from '../../charts/Chart.tsx';
import { ChartFigure } from '../../charts/ChartFigure.tsx';
import type { ChartFrame } from '../../charts/chart-frame.ts';
import { formatPeriodRange } from '../../charts/format.ts';
import { buildTrendModel } from '../../charts/model/trend-model.ts';
import { trendTable } from '../../charts/model/trend-table.ts';
import { trendLabel, trendOption } from '../../charts/option/trend-option.ts';
import { chartTheme } from '../../charts/theme.ts';
import { nameOf, useLanguage } from '../../ui/names.ts';
import { useUiTheme } from '../../ui/theme-mode.ts';

interface TrendChartProps {
  trend: TrendBody_TrendFragment;
  mode: 'value' | 'yoy';
}

export function TrendChart({ trend, mode }: TrendChartProps) {
  const language = useLanguage();
  const themeName = useUiTheme().name;
  const model = useMemo(() => buildTrendModel(trend, { mode }), [trend, mode]);
  const build = useCallback(
    (frame: ChartFrame) => trendOption(model, { frame, language, theme: chartTheme(themeName) }),
    [model, language, themeName],
  );
  const [first, last] = [trend.periods[0], trend.periods.at(-1)];
  return (
    <ChartFigure
      title={nameOf(trend.indicator, language)}
      language={language}
      table={trendTable(model)}
      caption={{
        unitOfMeasure: model.unitOfMeasure[language],
        period: first && last ? formatPeriodRange(first, last, language) : null,
        dataAsOf: trend.asOf,
      }}
    >
      <Chart build={build} label={trendLabel(model, language)} height={480} />
    </ChartFigure>
  );
}
