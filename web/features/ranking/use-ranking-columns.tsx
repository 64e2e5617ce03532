import type { TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Ranking_RankingFragment } from '../../__generated__/graphql.ts';
import { formatPeriod } from '../../charts/format.ts';
import { rankedUnit } from '../../charts/model/ranking-figure.ts';
import { explainParam } from '../../ui/explain-link.ts';
import { foldTo } from '../../ui/fold.ts';
import { nameOf, useLanguage } from '../../ui/names.ts';
import { patchParams } from '../../ui/scope.ts';
import { useScope } from '../../ui/use-scope.ts';
import { RankChange } from './RankChange.tsx';
import { RankedLight } from './RankedLight.tsx';
import { type RankingTableRow, rankingLegend } from './ranking-rows.ts';

/** Columns of the ranking: a light only where one indicator is ranked. */
export function useRankingColumns(
  ranking: Ranking_RankingFragment,
): TableColumnsType<RankingTableRow> {
  const { t } = useTranslation();
  const language = useLanguage();
  const { params, linkTo } = useScope();
  const { indicator, measure, previousPeriod } = ranking;
  const unit = rankedUnit(ranking)[language];
  const legend = rankingLegend(ranking);
  const previous = previousPeriod ? formatPeriod(previousPeriod, language) : '';
  const lightColumns: TableColumnsType<RankingTableRow> = indicator
    ? [
        {
          key: 'light',
          onCell: () => foldTo(2),
          title: t('field.light'),
          render: (_, row) => (
            <Link
              className="quiet-link"
              to={`?${patchParams(params, { explain: explainParam(row.code, indicator.code, ranking.period) })}`}
            >
              <RankedLight light={row.light} reason={row.reason} legend={legend} />
            </Link>
          ),
        },
        ...(measure === 'LAG'
          ? []
          : [{ key: 'lag', title: t('field.lag'), dataIndex: 'lag', onCell: () => foldTo(2) }]),
      ]
    : [];
  return [
    {
      key: 'rank',
      onCell: () => foldTo(1),
      title: t('field.rank'),
      align: 'right',
      render: (_, row) => (row.isTied ? `${row.rank} (${t('ranking.tied')})` : row.rank),
    },
    {
      key: 'unit',
      onCell: () => foldTo(1),
      title: t('field.unit'),
      render: (_, row) => (
        <Link className="quiet-link" to={linkTo(`/units/${encodeURIComponent(row.code)}`)}>
          {nameOf(row.unit, language)}
        </Link>
      ),
    },
    {
      key: 'value',
      onCell: () => foldTo(1, { isEnd: true }),
      title:
        measure === 'VALUE' && unit ? `${t('field.value')} (${unit})` : t(`ranking.${measure}`),
      dataIndex: 'figure',
      align: 'right',
    },
    {
      key: 'change',
      onCell: () => foldTo(2, { label: t('field.rankChange') }),
      title: t('field.rankChange'),
      align: 'right',
      render: (_, row) => <RankChange row={row} previousPeriod={previous} />,
    },
    ...lightColumns,
    ...(indicator
      ? [
          {
            key: 'quality',
            title: t('field.quality'),
            dataIndex: 'quality',
          },
        ]
      : []),
  ];
}
