import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MatrixPanel_MatrixFragment } from '../../__generated__/graphql.ts';
import { GREY_REASON_WORDS } from '../../charts/light.ts';
import { explainParam } from '../../ui/explain-link.ts';
import { shortNameOf, useLanguage } from '../../ui/names.ts';
import { Panel } from '../../ui/Panel.tsx';
import { patchParams } from '../../ui/scope.ts';
import { useScope } from '../../ui/use-scope.ts';
import { greyItems } from './grey-list.ts';

/** Who has not reported and what is still open: grey never hides among the greens. */
export function GreyListPanel({ matrix }: { matrix: MatrixPanel_MatrixFragment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { params } = useScope();
  const items = greyItems(matrix);
  return (
    <Panel
      className="cockpit-grey"
      title={t('cockpit.greyList')}
      lead={t('cockpit.greyListLead')}
      aside={<span className="muted">{t('cockpit.redListCount', { count: items.length })}</span>}
    >
      {items.length === 0 ? <p className="muted">{t('cockpit.greyListEmpty')}</p> : null}
      <ul className="grey-list">
        {items.map(({ unit, indicator, reason }) => (
          <li key={`${unit.code}~${indicator.code}`}>
            <Link
              className="quiet-link"
              to={`?${patchParams(params, { explain: explainParam(unit.code, indicator.code) })}`}
            >
              <strong>{shortNameOf(unit, language)}</strong> {shortNameOf(indicator, language)}
            </Link>
            <span className="muted">
              {GREY_REASON_WORDS[reason][language]} ·{' '}
              {shortNameOf(indicator.leadDepartment, language)}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
