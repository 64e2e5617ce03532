import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ranking_RankingFragment } from '../../__generated__/graphql.ts';
import { Chart } from '../../charts/Chart.tsx';
import { ChartFigure } from '../../charts/ChartFigure.tsx';
import type { ChartFrame } from '../../charts/chart-frame.ts';
import { formatPeriod } from '../../charts/format.ts';
import { rankedUnit } from '../../charts/model/ranking-figure.ts';
import { buildRankingModel, rankingTable } from '../../charts/model/ranking-model.ts';
import { rankingHeight, rankingLabel, rankingOption } from '../../charts/option/ranking-option.ts';
import { chartTheme } from '../../charts/theme.ts';
import { useLanguage } from '../../ui/names.ts';
import { useUiTheme } from '../../ui/theme-mode.ts';
import { useScope } from '../../ui/use-scope.ts';

import { useOpenUnit } from './use-open-unit.ts';

interface RankingChartProps {
  ranking: Ranking_RankingFragment;
  title: string;
}

export function RankingChart({ ranking, title }: RankingChartProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const themeName = useUiTheme().name;
  const highlight = useScope().params.get('unit');
  const model = useMemo(() => buildRankingModel(ranking, { highlight }), [ranking, highlight]);
  const build = useCallback(
    (frame: ChartFrame) => rankingOption(model, { frame, language, theme: chartTheme(themeName) }),
    [model, language, themeName],
  );
  const openUnit = useOpenUnit();
  return (
    <ChartFigure
      title={title}
      language={language}
      table={rankingTable(model)}
      caption={{
        unitOfMeasure: rankedUnit(ranking)[language],
        period: formatPeriod(ranking.period, language),
        dataAsOf: ranking.dataAsOf,
        note: ranking.measure === 'LAG' ? t('ranking.lagNote') : null,
      }}
    >
      <Chart
        build={build}
        label={rankingLabel(model, language)}
        height={rankingHeight(model)}
        onItemClick={({ dataIndex }) => openUnit(model.bars[dataIndex]?.unitCode)}
      />
    </ChartFigure>
  );
}
