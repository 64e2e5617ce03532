import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Course_RankingFragment } from '../../__generated__/graphql.ts';
import { Chart } from '../../charts/Chart.tsx';
import { ChartFigure } from '../../charts/ChartFigure.tsx';
import type { ChartFrame } from '../../charts/chart-frame.ts';
import { formatPeriodRange } from '../../charts/format.ts';
import { buildBumpModel, bumpTable } from '../../charts/model/bump-model.ts';
import { bumpHeight, bumpLabel, bumpOption } from '../../charts/option/bump-option.ts';
import { chartTheme } from '../../charts/theme.ts';
import { useLanguage } from '../../ui/names.ts';
import { useUiTheme } from '../../ui/theme-mode.ts';
import { useScope } from '../../ui/use-scope.ts';
import { useOpenUnit } from './use-open-unit.ts';

interface CourseChartProps {
  rankings: readonly Course_RankingFragment[];
  what: string;
}

export function CourseChart({ rankings, what }: CourseChartProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const themeName = useUiTheme().name;
  const highlight = useScope().params.get('unit');
  const model = useMemo(() => buildBumpModel(rankings, { highlight }), [rankings, highlight]);
  const build = useCallback(
    (frame: ChartFrame) => bumpOption(model, { frame, language, theme: chartTheme(themeName) }),
    [model, language, themeName],
  );
  const openUnit = useOpenUnit();
  const [first, last] = [model.periods[0], model.periods.at(-1)];
  if (!first || !last || first === last) return <p className="muted">{t('ranking.courseNone')}</p>;
  return (
    <ChartFigure
      title={`${t('ranking.course')} · ${what}`}
      language={language}
      table={bumpTable(model)}
      caption={{
        note: t('ranking.courseLead'),
        period: formatPeriodRange(first, last, language),
      }}
    >
      <Chart
        build={build}
        label={bumpLabel(model, language)}
        height={bumpHeight(model)}
        onItemClick={({ seriesId }) => openUnit(seriesId)}
      />
    </ChartFigure>
  );
}
