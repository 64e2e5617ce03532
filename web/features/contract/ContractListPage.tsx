import './contract.css';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { nameOf, useLanguage } from '../../ui/names.ts';
import { PageFrame } from '../../ui/PageFrame.tsx';
import { pageState } from '../../ui/query-state.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useScope } from '../../ui/use-scope.ts';
import { ContractTable } from './ContractTable.tsx';
import { ContractListDocument } from './contract-query.ts';
import { contractRows } from './contract-rows.ts';

/** 数据约定: what departments have agreed to supply, and what falls due next. */
export function ContractListPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { params, patch } = useScope();
  const { data, error, loading, refetch } = useQuery(ContractListDocument);
  const department = params.get('department');
  const rows = data ? contractRows(data, department) : [];
  const state = pageState({ data, error, loading, isEmpty: rows.length === 0 });
  const departments = new Map(data?.contracts.map((one) => [one.department.code, one.department]));
  return (
    <PageFrame
      title={t('contracts.title')}
      lead={t('contracts.lead')}
      controls={
        departments.size > 1 ? (
          <SelectField
            label={t('contracts.department')}
            value={department ?? ''}
            options={[
              { value: '', label: t('field.all') },
              ...[...departments.values()].map((one) => ({
                value: one.code,
                label: nameOf(one, language),
              })),
            ]}
            onChange={(code) => patch({ department: code })}
          />
        ) : null
      }
    >
      {state === 'loading' ? <Skeleton lines={14} height={28} /> : null}
      {state === 'error' ? <FailureNotice error={error} onRetry={() => void refetch()} /> : null}
      {state === 'empty' ? (
        <Notice title={t('contracts.emptyTitle')} text={t('contracts.emptyText')} />
      ) : null}
      {state === 'data' ? (
        <div className="panel">
          <ContractTable rows={rows} />
        </div>
      ) : null}
    </PageFrame>
  );
}
