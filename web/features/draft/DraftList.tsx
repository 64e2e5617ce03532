import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../__generated__/gql.ts';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { pageState } from '../../ui/query-state.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { DraftRow } from './DraftRow.tsx';

const DraftsQuery = graphql(`
  query PushDrafts {
    pushDrafts { id ...DraftRow_draft @unmask }
  }
`);

/** The clerk's own pushes, newest first, each with what comes next. */
export function DraftList() {
  const { t } = useTranslation();
  const { data, error, loading, refetch } = useQuery(DraftsQuery, {
    fetchPolicy: 'cache-and-network',
  });
  const drafts = data?.pushDrafts ?? [];
  const state = pageState({ data, error, loading, isEmpty: drafts.length === 0 });
  return (
    <Panel title={t('push.drafts')} lead={t('push.draftsLead')}>
      {state === 'loading' ? <Skeleton lines={4} height={28} /> : null}
      {state === 'error' ? <FailureNotice error={error} onRetry={() => void refetch()} /> : null}
      {state === 'empty' ? <p className="muted">{t('push.draftsNone')}</p> : null}
      {state === 'data' ? (
        <table className="plain-table fold draft-list">
          <thead>
            <tr>
              <th scope="col">{t('push.draftFiles')}</th>
              <th scope="col">{t('push.draftState')}</th>
              <th scope="col">{t('push.draftTime')}</th>
              <th scope="col" className="number">
                {t('push.draftRows')}
              </th>
              <th scope="col">{t('push.draftNext')}</th>
            </tr>
          </thead>
          <tbody>
            {drafts.map((draft) => (
              <DraftRow key={draft.id} draft={draft} />
            ))}
          </tbody>
        </table>
      ) : null}
    </Panel>
  );
}
