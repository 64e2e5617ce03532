import { useTranslation } from 'react-i18next';
import type { Ranking_RankingFragment } from '../../__generated__/graphql.ts';
import { formatNumber, withUnit } from '../../charts/format.ts';
import { rankedUnit } from '../../charts/model/ranking-figure.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { useLanguage } from '../../ui/names.ts';
import { useScope } from '../../ui/use-scope.ts';
import { rankingRows } from './ranking-rows.ts';
import { useRankingColumns } from './use-ranking-columns.tsx';

export function RankingTable({ ranking }: { ranking: Ranking_RankingFragment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { params } = useScope();
  const columns = useRankingColumns(ranking);
  const unit = rankedUnit(ranking)[language];
  return (
    <>
      <DataTable
        label={t('ranking.title')}
        rows={rankingRows(ranking, language)}
        columns={columns}
        rowKey={(row) => row.code}
        rowClassName={(row) => (row.code === params.get('unit') ? 'row-marked' : '')}
      />
      {ranking.sum === null ? null : (
        <p className="ranking-sum">
          {t('ranking.sum')}{' '}
          <strong className="figure">
            {withUnit(
              formatNumber(ranking.sum, { digits: ranking.indicator?.digits }),
              unit,
              language,
            )}
          </strong>
        </p>
      )}
    </>
  );
}
