import { useTranslation } from 'react-i18next';
import { formatRankChange } from '../../charts/format.ts';
import type { RankingTableRow } from './ranking-rows.ts';

interface RankChangeProps {
  row: RankingTableRow;
  previousPeriod: string;
}

/** The move in places as a mark, and in words for hover and screen reader. */
export function RankChange({ row, previousPeriod }: RankChangeProps) {
  const { t } = useTranslation();
  const { change, previousRank } = row;
  if (previousRank === null || change === null) {
    return <span className="muted">{t('ranking.newcomer')}</span>;
  }
  const before = t('ranking.previous', { period: previousPeriod, rank: previousRank });
  if (change === 0) {
    return (
      <span className="muted" title={before}>
        {t('ranking.same')}
      </span>
    );
  }
  const words = t(change > 0 ? 'ranking.up' : 'ranking.down', { count: Math.abs(change) });
  return (
    <span title={`${words} · ${before}`}>
      <span aria-hidden="true">{formatRankChange(change)}</span>
      <span className="sr-only">{words}</span>
    </span>
  );
}
