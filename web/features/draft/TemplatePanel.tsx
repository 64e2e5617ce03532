import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../__generated__/gql.ts';
import { formatPeriod } from '../../charts/format.ts';
import { nameOf, useLanguage } from '../../ui/names.ts';
import { Panel } from '../../ui/Panel.tsx';
import { pageState } from '../../ui/query-state.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { newestClosedMonth, templatePath } from './newest-month.ts';

const TemplatesQuery = graphql(`
  query PushTemplates {
    contracts { code version { version nameZh nameEn items { indicatorCode } } }
    reportingCalendar { now }
  }
`);

/** Templates of the department's contracts for the month whose figures are owed now. */
export function TemplatePanel() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data, error, loading } = useQuery(TemplatesQuery);
  const contracts = data?.contracts ?? [];
  const state = pageState({ data, error, loading, isEmpty: contracts.length === 0 });
  const period = data ? newestClosedMonth(data.reportingCalendar.now) : null;
  const lead = period ? t('push.templatesLead', { period: formatPeriod(period, language) }) : null;
  return (
    <Panel title={t('push.templates')} lead={lead}>
      {state === 'loading' ? <Skeleton lines={2} height={24} /> : null}
      {state === 'error' ? <p className="muted">{t('push.templatesFailed')}</p> : null}
      {state === 'empty' ? <p className="muted">{t('push.templatesNone')}</p> : null}
      <ul className="template-list">
        {contracts.map(({ code, version }) => (
          <li key={code}>
            <span>
              {nameOf(version, language)}{' '}
              <span className="muted">
                {t('push.templateItems', { count: version.items.length })}
              </span>
            </span>
            <a className="button" href={templatePath(code, period ?? '')} download>
              {t('push.download')}
            </a>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
