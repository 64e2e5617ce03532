import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Ranking_RankingFragment } from '../../__generated__/graphql.ts';
import { GREY_REASON_WORDS } from '../../charts/light.ts';
import { nameOf, useLanguage } from '../../ui/names.ts';
import { Panel } from '../../ui/Panel.tsx';
import { useScope } from '../../ui/use-scope.ts';

/** Units that hold no rank, each with its reason; they stay in sight and never count as zero. */
export function UnrankedPanel({ unranked }: Pick<Ranking_RankingFragment, 'unranked'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { linkTo } = useScope();
  return (
    <Panel title={t('ranking.unranked')} lead={t('ranking.unrankedLead')}>
      <ul className="unranked">
        {unranked.map(({ unit, reason }) => (
          <li key={unit.code}>
            <Link className="quiet-link" to={linkTo(`/units/${encodeURIComponent(unit.code)}`)}>
              {nameOf(unit, language)}
            </Link>
            <span className="muted">{GREY_REASON_WORDS[reason][language]}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
