import './supply.css';
import { useQuery } from '@apollo/client/react';
import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../charts/format.ts';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useLanguage } from '../../ui/names.ts';
import { PageFrame } from '../../ui/PageFrame.tsx';
import { pageState } from '../../ui/query-state.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { ReportingContext, useScope } from '../../ui/use-scope.ts';
import { SupplyControls } from './SupplyControls.tsx';
import { SupplyDepartment } from './SupplyDepartment.tsx';
import { SupplyLegend } from './SupplyLegend.tsx';
import { SupplyTable } from './SupplyTable.tsx';
import { SupplyDocument } from './supply-query.ts';
import { readSupplyScope } from './supply-scope.ts';

/** 供数看板: how each department keeps what it agreed to supply. */
export function SupplyPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { params } = useScope();
  const scope = readSupplyScope(params, use(ReportingContext).latestPeriod);
  const { data, previousData, error, loading, refetch } = useQuery(SupplyDocument, {
    variables: scope,
  });
  const board = (data ?? (error ? undefined : previousData))?.supplierBoard;
  const department = params.get('department');
  const state = pageState({ data: board, error, loading, isEmpty: board?.totals.length === 0 });
  return (
    <PageFrame
      title={t('supply.title')}
      lead={board ? t('supply.lead', { day: formatDate(board.today, language) }) : null}
      controls={<SupplyControls scope={scope} />}
    >
      {state === 'loading' ? <Skeleton lines={20} height={28} /> : null}
      {state === 'error' ? <FailureNotice error={error} onRetry={() => void refetch()} /> : null}
      {state === 'empty' ? (
        <Notice title={t('supply.emptyTitle')} text={t('supply.emptyText')} />
      ) : null}
      {state === 'data' && board ? (
        <section className="panel supply-panel" aria-busy={loading || undefined}>
          <SupplyTable board={board} />
          <SupplyLegend figures={board.figures} />
          {department ? <SupplyDepartment board={board} code={department} /> : null}
        </section>
      ) : null}
    </PageFrame>
  );
}
