import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type {
  Composition_MatrixFragment,
  Ranking_RankingFragment,
} from '../../__generated__/graphql.ts';
import { Chart } from '../../charts/Chart.tsx';
import { ChartFigure } from '../../charts/ChartFigure.tsx';
import type { ChartFrame } from '../../charts/chart-frame.ts';
import { formatPeriod } from '../../charts/format.ts';
import { LightLegend } from '../../charts/LightLegend.tsx';
import { buildCompositionModel, compositionTable } from '../../charts/model/composition-model.ts';
import {
  compositionHeight,
  compositionLabel,
  compositionOption,
} from '../../charts/option/composition-option.ts';
import { chartTheme } from '../../charts/theme.ts';
import { useLanguage } from '../../ui/names.ts';
import { useUiTheme } from '../../ui/theme-mode.ts';
import { useScope } from '../../ui/use-scope.ts';
import { useOpenUnit } from './use-open-unit.ts';

interface CompositionChartProps {
  ranking: Ranking_RankingFragment;
  matrix: Composition_MatrixFragment;
}

export function CompositionChart({ ranking, matrix }: CompositionChartProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const themeName = useUiTheme().name;
  const highlight = useScope().params.get('unit');
  const model = useMemo(
    () => buildCompositionModel(ranking, matrix, { highlight }),
    [ranking, matrix, highlight],
  );
  const build = useCallback(
    (frame: ChartFrame) =>
      compositionOption(model, { frame, language, theme: chartTheme(themeName) }),
    [model, language, themeName],
  );
  const openUnit = useOpenUnit();
  return (
    <ChartFigure
      title={t('ranking.composition')}
      language={language}
      table={compositionTable(model)}
      caption={{
        note: t('ranking.compositionLead'),
        period: formatPeriod(ranking.period, language),
        dataAsOf: matrix.dataAsOf,
      }}
    >
      <LightLegend legend={matrix.legend} language={language} />
      <Chart
        build={build}
        label={compositionLabel(model, language)}
        height={compositionHeight(model)}
        onItemClick={({ dataIndex }) => openUnit(model.rows[dataIndex]?.unitCode)}
      />
    </ChartFigure>
  );
}
