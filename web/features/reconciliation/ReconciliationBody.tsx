import { useQuery } from '@apollo/client/react';
import { use } from 'react';
import { useTranslation } from 'react-i18next';
import type { CounterpartsQuery } from '../../__generated__/graphql.ts';
import { formatNumber, formatPeriod } from '../../charts/format.ts';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { nameOf, useLanguage } from '../../ui/names.ts';
import { Panel } from '../../ui/Panel.tsx';
import { pageState } from '../../ui/query-state.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { ReportingContext, useScope } from '../../ui/use-scope.ts';
import { ReconciliationTable } from './ReconciliationTable.tsx';
import { ReconciliationDocument } from './reconciliation-query.ts';
import { countAgreements, periodsOf, rowsOf } from './reconciliation-rows.ts';

interface ReconciliationBodyProps {
  pair: CounterpartsQuery['counterparts'][number];
}

/** One pair for one period: both sides unit by unit. */
export function ReconciliationBody({ pair }: ReconciliationBodyProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { params, period, patch } = useScope();
  const { years, latestPeriod } = use(ReportingContext);
  const year = Number((params.get('of') ?? period ?? latestPeriod ?? '').slice(0, 4));
  const { data, previousData, error, loading, refetch } = useQuery(ReconciliationDocument, {
    variables: { indicator: pair.indicator.code, year },
  });
  const all = (data ?? (error ? undefined : previousData))?.reconciliation;
  const periods = periodsOf(all ?? []);
  const shown = periods.find((one) => one === params.get('of')) ?? periods[0] ?? null;
  const rows = rowsOf(all ?? [], shown);
  const state = pageState({ data: all, error, loading, isEmpty: rows.length === 0 });
  const counts = countAgreements(rows);
  return (
    <Panel
      title={`${nameOf(pair.indicator, language)} ↔ ${nameOf(pair.counterpart, language)}`}
      lead={t('reconciliation.panelLead', {
        tolerance: formatNumber(pair.tolerancePercent),
        within: counts.WITHIN,
        beyond: counts.BEYOND,
        oneSide: counts.ONE_SIDE,
      })}
      aside={
        <>
          <SelectField
            label={t('field.year')}
            isLabelHidden
            value={String(year)}
            options={[...new Set([...years, year])]
              .sort((a, b) => b - a)
              .map((one) => ({ value: String(one), label: formatPeriod(String(one), language) }))}
            onChange={(one) => patch({ of: one })}
          />
          <SelectField
            label={t('field.period')}
            isLabelHidden
            value={shown ?? ''}
            options={periods.map((one) => ({
              value: one,
              label: formatPeriod(one, language, 'short'),
            }))}
            onChange={(one) => patch({ of: one })}
          />
        </>
      }
    >
      {state === 'loading' ? <Skeleton lines={8} height={28} /> : null}
      {state === 'error' ? <FailureNotice error={error} onRetry={() => void refetch()} /> : null}
      {state === 'empty' ? (
        <Notice title={t('reconciliation.noneTitle')} text={t('reconciliation.noneText')} />
      ) : null}
      {state === 'data' ? <ReconciliationTable indicator={pair.indicator} rows={rows} /> : null}
    </Panel>
  );
}
