import './explain.css';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../__generated__/gql.ts';
import { Drawer } from '../../ui/Drawer.tsx';
import type { ExplainSubject } from '../../ui/explain-link.ts';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { pageState } from '../../ui/query-state.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { ExplainBody } from './ExplainBody.tsx';

const ExplainQuery = graphql(`
  query Explain($unit: String!, $indicator: String!, $period: PeriodCode!, $asOf: DateTime) {
    progress(unit: $unit, indicator: $indicator, period: $period, asOf: $asOf) {
      ...ExplainBody_progress @unmask
    }
  }
`);

interface ExplainDrawerProps {
  subject: ExplainSubject;
  asOf: string | null;
  onClose: () => void;
}

/** One number followed back: light, rule, actual and target, the pushed row, the receipt. */
export function ExplainDrawer({ subject, asOf, onClose }: ExplainDrawerProps) {
  const { t } = useTranslation();
  const { data, error, loading, refetch } = useQuery(ExplainQuery, {
    variables: { ...subject, asOf },
  });
  const state = pageState({ data: data?.progress, error, loading });
  return (
    <Drawer title={t('explain.title')} closeLabel={t('explain.close')} onClose={onClose}>
      {state === 'loading' ? <Skeleton lines={8} height={28} /> : null}
      {state === 'error' ? <FailureNotice error={error} onRetry={() => void refetch()} /> : null}
      {state === 'empty' ? (
        <Notice title={t('state.notFoundTitle')} text={t('state.emptyText')} />
      ) : null}
      {data?.progress ? <ExplainBody progress={data.progress} /> : null}
    </Drawer>
  );
}
