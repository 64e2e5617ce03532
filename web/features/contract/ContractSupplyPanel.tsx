import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { formatPeriod } from '../../charts/format.ts';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useLanguage } from '../../ui/names.ts';
import { Panel } from '../../ui/Panel.tsx';
import { pageState } from '../../ui/query-state.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { ContractSupplyTable } from './ContractSupplyTable.tsx';
import { ContractSupplyDocument } from './contract-query.ts';

interface ContractSupplyPanelProps {
  code: string;
  month: string;
}

/** What is owed for the month and what of it is there. */
export function ContractSupplyPanel({ code, month }: ContractSupplyPanelProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data, previousData, error, loading, refetch } = useQuery(ContractSupplyDocument, {
    variables: { code, month },
  });
  const shown = data ?? (error ? undefined : previousData);
  const supply = shown?.contractSupply;
  const isEmpty = supply === null || supply?.items.length === 0;
  const state = pageState({ data: shown, error, loading, isEmpty });
  return (
    <Panel
      title={t('contracts.supply', { period: formatPeriod(month, language) })}
      lead={
        supply
          ? t('contracts.supplyLead', {
              owed: supply.owed,
              there: supply.onTime + supply.late,
              missing: supply.missing,
              notDue: supply.notDue,
              version: supply.version,
            })
          : null
      }
    >
      {state === 'loading' ? <Skeleton lines={6} height={28} /> : null}
      {state === 'error' ? <FailureNotice error={error} onRetry={() => void refetch()} /> : null}
      {state === 'empty' ? (
        <Notice title={t('contracts.noneOwed')} text={t('contracts.noneOwedText')} />
      ) : null}
      {state === 'data' && supply ? <ContractSupplyTable supply={supply} /> : null}
    </Panel>
  );
}
