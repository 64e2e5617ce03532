import { useCallback } from 'react';
import { Chart } from '../../charts/Chart.tsx';
import type { ChartFrame } from '../../charts/chart-frame.ts';
import type { TrendModel } from '../../charts/model/trend-types.ts';
import { trendLabel, trendOption } from '../../charts/option/trend-option.ts';
import { chartTheme } from '../../charts/theme.ts';
import { useLanguage } from '../../ui/names.ts';
import { useUiTheme } from '../../ui/theme-mode.ts';

export function TrendDrawing({ model, height }: { model: TrendModel; height: number }) {
  const language = useLanguage();
  const themeName = useUiTheme().name;
  const build = useCallback(
    (frame: ChartFrame) => trendOption(model, { frame, language, theme: chartTheme(themeName) }),
    [model, language, themeName],
  );
  return <Chart build={build} label={trendLabel(model, language)} height={height} />;
}
