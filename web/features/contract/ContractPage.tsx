import './contract.css';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { nameOf, useLanguage } from '../../ui/names.ts';
import { PageFrame } from '../../ui/PageFrame.tsx';
import { pageState } from '../../ui/query-state.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useScope } from '../../ui/use-scope.ts';
import { useMay } from '../../ui/viewer.ts';
import { ContractControls } from './ContractControls.tsx';
import { ContractEditor } from './ContractEditor.tsx';
import { ContractOutputs } from './ContractOutputs.tsx';
import { ContractSupplyPanel } from './ContractSupplyPanel.tsx';
import { ContractTerms } from './ContractTerms.tsx';
import { ContractDocument } from './contract-query.ts';
import { contractMonth } from './contract-scope.ts';

/** One contract: what it owes for a month and what is there, the forms to fill in, its terms by version. */
export function ContractPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { code = '' } = useParams();
  const { params, period } = useScope();
  const mayWrite = useMay('contract.write');
  const isEditing = mayWrite && params.get('edit') !== null;
  const version = Number(params.get('version')) || null;
  const { data, previousData, error, loading, refetch } = useQuery(ContractDocument, {
    variables: { code, version },
  });
  const shown = data ?? (error ? undefined : previousData);
  const contract = shown?.contract;
  const state = pageState({ data: contract, error, loading });
  const month = period ? contractMonth(period) : null;
  return (
    <PageFrame
      title={contract ? nameOf(contract.version, language) : t('contracts.title')}
      lead={contract ? `${nameOf(contract.department, language)} · ${contract.code}` : null}
      controls={contract && !isEditing ? <ContractControls month={month} /> : null}
    >
      {state === 'loading' ? <Skeleton lines={14} height={28} /> : null}
      {state === 'error' ? <FailureNotice error={error} onRetry={() => void refetch()} /> : null}
      {state === 'empty' ? (
        <Notice title={t('contracts.notFoundTitle')} text={t('contracts.notFoundText')} />
      ) : null}
      {state === 'data' && contract && shown ? (
        <div className="stack">
          {isEditing ? (
            <ContractEditor
              key={`${contract.code} ${contract.version.version}`}
              contract={contract}
              catalogue={shown}
            />
          ) : (
            <>
              {month ? <ContractSupplyPanel code={code} month={month} /> : null}
              {month ? <ContractOutputs code={code} month={month} /> : null}
              <ContractTerms contract={contract} catalogue={shown} />
            </>
          )}
        </div>
      ) : null}
    </PageFrame>
  );
}
