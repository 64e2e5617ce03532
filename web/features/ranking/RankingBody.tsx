import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../__generated__/gql.ts';
import type { Ranking_RankingFragment } from '../../__generated__/graphql.ts';
import { formatPeriod } from '../../charts/format.ts';
import { LazyPart } from '../../ui/LazyPart.tsx';
import { nameOf, useLanguage } from '../../ui/names.ts';
import { Panel } from '../../ui/Panel.tsx';
import { PartFailure } from '../../ui/PartFailure.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { RankingCourse } from './RankingCourse.tsx';
import { RankingEmpty } from './RankingEmpty.tsx';
import { RankingTable } from './RankingTable.tsx';
import type { RankingScope } from './ranking-scope.ts';
import { UnrankedPanel } from './UnrankedPanel.tsx';

graphql(`
  fragment Ranking_ranking on Ranking {
    period previousPeriod measure
    indicator { id code nameZh nameEn unitOfMeasureZh unitOfMeasureEn digits
      lightRule { id lagDigits bands { light shape wordZh wordEn severity } } }
    rows { unit { id code nameZh nameEn shortNameZh } rank isTied value previousRank rankChange light reason lagPoints lagMeasure quality }
    unranked { unit { id code nameZh nameEn } reason }
    sum dataAsOf
  }
`);

const RankingPicture = lazy(async () => ({
  default: (await import('./RankingPicture.tsx')).RankingPicture,
}));

interface RankingBodyProps {
  ranking: Ranking_RankingFragment;
  scope: RankingScope;
}

export function RankingBody({ ranking, scope }: RankingBodyProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const what = ranking.indicator ? nameOf(ranking.indicator, language) : t('ranking.overall');
  const title = `${what} · ${t(`ranking.${ranking.measure}`)}`;
  return (
    <div className="stack">
      {ranking.rows.length === 0 ? (
        <RankingEmpty />
      ) : (
        <div className="ranking-columns">
          <Panel title={title} lead={formatPeriod(ranking.period, language)}>
            <RankingTable ranking={ranking} />
          </Panel>
          <section className="panel">
            <LazyPart fallback={<Skeleton lines={10} height={20} />} failure={<PartFailure />}>
              <RankingPicture ranking={ranking} scope={scope} title={title} />
            </LazyPart>
          </section>
        </div>
      )}
      {ranking.rows.length > 1 ? (
        <RankingCourse scope={scope} period={ranking.period} what={title} />
      ) : null}
      {ranking.unranked.length > 0 ? <UnrankedPanel unranked={ranking.unranked} /> : null}
    </div>
  );
}
