import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/Notice.tsx';

export function RankingEmpty() {
  const { t } = useTranslation();
  return <Notice title={t('ranking.emptyTitle')} text={t('ranking.emptyText')} />;
}
