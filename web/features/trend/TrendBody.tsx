import { lazy, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../__generated__/gql.ts';
import type { TrendBody_TrendFragment } from '../../__generated__/graphql.ts';
import { LazyPart } from '../../ui/LazyPart.tsx';
import { type Named, useLanguage } from '../../ui/names.ts';
import { Panel } from '../../ui/Panel.tsx';
import { PartFailure } from '../../ui/PartFailure.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { hasChangedSinceSigned } from './changed-since-signed.ts';
import { lenderNames, namesByCode } from './lender-names.ts';
import { TrendNotes } from './TrendNotes.tsx';
import type { TrendScope } from './trend-scope.ts';

graphql(`
  fragment TrendBody_trend on Trend {
    indicator {
      id code nameZh nameEn unitOfMeasureZh unitOfMeasureEn digits kind
      notes { text receiptNumber recordedAt }
    }
    periods yoyMeasure asOf
    series {
      unit { id code nameZh nameEn shortNameZh }
      values missingReasons gapReasons qualities revisions signedValues inheritedFrom yoy targets dues
    }
  }
`);

const TrendChart = lazy(async () => ({ default: (await import('./TrendChart.tsx')).TrendChart }));

interface TrendBodyProps {
  trend: TrendBody_TrendFragment;
  units: readonly (Named & { code: string })[];
  scope: TrendScope;
}

export function TrendBody({ trend, units, scope }: TrendBodyProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { notes } = trend.indicator;
  const unitNames = useMemo(() => namesByCode(units), [units]);
  const lenders = lenderNames(trend.series, unitNames, language);
  return (
    <div className="stack">
      <section className="panel">
        <h2 className="sr-only">{t('nav.trend')}</h2>
        <LazyPart fallback={<Skeleton lines={1} height={480} />} failure={<PartFailure />}>
          <TrendChart
            trend={trend}
            unitNames={unitNames}
            mode={scope.mode}
            isApart={scope.isApart}
          />
        </LazyPart>
        {scope.mode === 'value' && hasChangedSinceSigned(trend.series) ? (
          <p className="muted trend-lent">{t('signedValue.changedMark')}</p>
        ) : null}
        {lenders.length > 0 ? (
          <p className="muted trend-lent">
            {t('signedValue.inherited', {
              names: lenders.join(language === 'zh' ? '、' : ', '),
            })}
          </p>
        ) : null}
      </section>
      {notes.length > 0 ? (
        <Panel title={t('trend.notes')}>
          <TrendNotes notes={notes} />
        </Panel>
      ) : null}
    </div>
  );
}
