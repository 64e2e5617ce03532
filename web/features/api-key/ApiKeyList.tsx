import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../__generated__/gql.ts';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { pageState } from '../../ui/query-state.ts';
import { ScrollBox } from '../../ui/ScrollBox.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { ApiKeyRow } from './ApiKeyRow.tsx';

const ApiKeysQuery = graphql(`
  query ApiKeys {
    apiKeys { id ...ApiKeyRow_key @unmask }
    reportingCalendar { now }
  }
`);

/** The account's own keys, newest first; those that no longer work stay listed. */
export function ApiKeyList() {
  const { t } = useTranslation();
  const { data, error, loading, refetch } = useQuery(ApiKeysQuery, {
    fetchPolicy: 'cache-and-network',
  });
  const keys = data?.apiKeys ?? [];
  const state = pageState({ data, error, loading, isEmpty: keys.length === 0 });
  const columns = ['name', 'prefix', 'createdAt', 'lastUsedAt', 'expiresOn', 'state'] as const;
  return (
    <Panel title={t('apiKeys.list')}>
      {state === 'loading' ? <Skeleton lines={4} height={28} /> : null}
      {state === 'error' ? <FailureNotice error={error} onRetry={() => void refetch()} /> : null}
      {state === 'empty' ? (
        <Notice title={t('apiKeys.emptyTitle')} text={t('apiKeys.emptyText')} />
      ) : null}
      {state === 'data' && data ? (
        <ScrollBox label={t('apiKeys.list')}>
          <table className="plain-table fold">
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {t(`apiKeys.${column}`)}
                  </th>
                ))}
                <th scope="col">{t('apiKeys.action')}</th>
              </tr>
            </thead>
            <tbody>
              {keys.map((key) => (
                <ApiKeyRow key={key.id} apiKey={key} now={data.reportingCalendar.now} />
              ))}
            </tbody>
          </table>
        </ScrollBox>
      ) : null}
    </Panel>
  );
}
