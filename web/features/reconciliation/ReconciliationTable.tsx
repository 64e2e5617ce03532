import type { TableColumnsType } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reconciled_IndicatorFragment } from '../../__generated__/graphql.ts';
import { formatNumber, formatPercent } from '../../charts/format.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { foldTo } from '../../ui/fold.ts';
import { shortNameOf, useLanguage } from '../../ui/names.ts';
import { useMay } from '../../ui/viewer.ts';
import { AgreementMark } from './AgreementMark.tsx';
import { DecideDialog } from './DecideDialog.tsx';
import { DecisionCell } from './DecisionCell.tsx';
import { agreementOf, isDecidable, type ReconciliationRow } from './reconciliation-rows.ts';
import { SideFigure } from './SideFigure.tsx';

interface ReconciliationTableProps {
  indicator: Reconciled_IndicatorFragment;
  rows: readonly ReconciliationRow[];
}

/** One row for each unit: both figures, how far apart, what was decided. */
export function ReconciliationTable({ indicator, rows }: ReconciliationTableProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const mayDecide = useMay('reconciliation.decide');
  const [deciding, setDeciding] = useState<string | null>(null);
  const other = rows[0]?.counterpartIndicator ?? indicator;
  const { digits } = indicator;
  const row = rows.find(({ unit }) => unit.code === deciding);
  const columns: TableColumnsType<ReconciliationRow> = [
    {
      key: 'unit',
      title: t('field.unit'),
      onCell: () => foldTo(1),
      render: (_, { unit }) => shortNameOf(unit, language),
    },
    {
      key: 'own',
      title: shortNameOf(indicator.leadDepartment, language),
      align: 'right',
      onCell: () => foldTo(2, { label: shortNameOf(indicator.leadDepartment, language) }),
      render: (_, one) => (
        <SideFigure
          side={one.observation}
          digits={digits}
          isScored={one.scoringSide === 'INDICATOR'}
        />
      ),
    },
    {
      key: 'other',
      title: shortNameOf(other.leadDepartment, language),
      align: 'right',
      onCell: () => foldTo(2, { label: shortNameOf(other.leadDepartment, language) }),
      render: (_, one) => (
        <SideFigure
          side={one.counterpart}
          digits={other.digits}
          isScored={one.scoringSide === 'COUNTERPART'}
        />
      ),
    },
    {
      key: 'difference',
      title: t('reconciliation.difference'),
      align: 'right',
      onCell: () => foldTo(2, { label: t('reconciliation.difference') }),
      render: (_, one) => formatNumber(one.difference, { digits, signed: true }),
    },
    {
      key: 'percent',
      title: t('reconciliation.differencePercent'),
      align: 'right',
      render: (_, one) => formatPercent(one.differencePercent, { digits: 2, signed: true }),
    },
    {
      key: 'agreement',
      className: 'column-after-figures',
      title: t('reconciliation.agreementLabel'),
      onCell: () => foldTo(1, { isEnd: true }),
      render: (_, one) => <AgreementMark agreement={agreementOf(one)} />,
    },
    {
      key: 'decision',
      title: t('reconciliation.decision'),
      onCell: () => foldTo(2),
      render: (_, one) => <DecisionCell decision={one.decision} />,
    },
  ];
  const action: TableColumnsType<ReconciliationRow> = [
    {
      key: 'decide',
      title: <span className="sr-only">{t('reconciliation.decide')}</span>,
      onCell: () => foldTo(2),
      render: (_, one) =>
        isDecidable(one) ? (
          <button
            type="button"
            className={`button ${agreementOf(one) === 'WITHIN' ? 'button-quiet' : ''}`}
            aria-label={t('reconciliation.decideFor', { unit: shortNameOf(one.unit, language) })}
            onClick={() => setDeciding(one.unit.code)}
          >
            {t('reconciliation.decide')}
          </button>
        ) : null,
    },
  ];
  return (
    <>
      <DataTable
        label={t('reconciliation.title')}
        rows={rows}
        columns={mayDecide ? [...columns, ...action] : columns}
        rowKey={(one) => one.unit.code}
      />
      {row ? (
        <DecideDialog indicator={indicator} row={row} onClose={() => setDeciding(null)} />
      ) : null}
    </>
  );
}
