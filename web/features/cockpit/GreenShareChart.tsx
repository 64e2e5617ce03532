import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { GreenSharePanel_MonthFragment } from '../../__generated__/graphql.ts';
import { Chart } from '../../charts/Chart.tsx';
import { ChartFigure } from '../../charts/ChartFigure.tsx';
import type { ChartFrame } from '../../charts/chart-frame.ts';
import { buildGreenShareModel, greenShareTable } from '../../charts/model/green-share-model.ts';
import { greenShareLabel, greenShareOption } from '../../charts/option/green-share-option.ts';
import { chartTheme } from '../../charts/theme.ts';
import { useLanguage } from '../../ui/names.ts';
import { useUiTheme } from '../../ui/theme-mode.ts';

import { SHARE_HEIGHT } from './share-height.ts';

interface GreenShareChartProps {
  months: readonly GreenSharePanel_MonthFragment[];
  dataAsOf: string | null;
}

export function GreenShareChart({ months, dataAsOf }: GreenShareChartProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const themeName = useUiTheme().name;
  const model = useMemo(() => buildGreenShareModel(months), [months]);
  const build = useCallback(
    (frame: ChartFrame) =>
      greenShareOption(model, { frame, language, theme: chartTheme(themeName) }),
    [model, language, themeName],
  );
  return (
    <ChartFigure
      title={t('cockpit.greenShare')}
      language={language}
      table={greenShareTable(model)}
      caption={{ note: t('cockpit.greenShareLead'), dataAsOf }}
    >
      <Chart build={build} label={greenShareLabel(model, language)} height={SHARE_HEIGHT} />
    </ChartFigure>
  );
}
