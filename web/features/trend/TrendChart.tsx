import { useMemo } from 'react';
import type { TrendBody_TrendFragment } from '../../__generated__/graphql.ts';
import { ChartFigure } from '../../charts/ChartFigure.tsx';
import { formatPeriodRange } from '../../charts/format.ts';
import type { BilingualText } from '../../charts/language.ts';
import { splitTrendByUnit } from '../../charts/model/small-multiples.ts';
import { buildTrendModel } from '../../charts/model/trend-model.ts';
import { trendTable } from '../../charts/model/trend-table.ts';
import type { TrendMode } from '../../charts/model/trend-types.ts';
import { nameOf, useLanguage } from '../../ui/names.ts';
import { TrendDrawing } from './TrendDrawing.tsx';

interface TrendChartProps {
  trend: TrendBody_TrendFragment;
  unitNames: ReadonlyMap<string, BilingualText>;
  mode: TrendMode;
  isApart: boolean;
}

/** All units in one drawing, or one small drawing each on one scale; the table twin is the same. */
export function TrendChart({ trend, unitNames, mode, isApart }: TrendChartProps) {
  const language = useLanguage();
  const model = useMemo(
    () => buildTrendModel(trend, { mode, unitNames }),
    [trend, mode, unitNames],
  );
  const panels = useMemo(() => (isApart ? splitTrendByUnit(model) : []), [model, isApart]);
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
      {isApart ? (
        <div className="trend-panels">
          {panels.map((panel) => (
            <section key={panel.lines[0]?.unitCode}>
              <h4>{panel.title[language]}</h4>
              <TrendDrawing model={panel} height={220} />
            </section>
          ))}
        </div>
      ) : (
        <TrendDrawing model={model} height={480} />
      )}
    </ChartFigure>
  );
}
