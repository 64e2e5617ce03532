import type { TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ContractSupplyQuery } from '../../__generated__/graphql.ts';
import { formatPeriod } from '../../charts/format.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { foldTo } from '../../ui/fold.ts';
import { nameOf, useLanguage } from '../../ui/names.ts';
import { useScope } from '../../ui/use-scope.ts';
import { AbsentUnits } from './AbsentUnits.tsx';
import { DueDay } from './DueDay.tsx';
import { SupplyMark } from './SupplyMark.tsx';

type Supply = NonNullable<ContractSupplyQuery['contractSupply']>;
type Item = Supply['items'][number];

/** One row for each indicator that is owed. */
export function ContractSupplyTable({ supply }: { supply: Supply }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { linkTo } = useScope();
  const columns: TableColumnsType<Item> = [
    {
      key: 'indicator',
      title: t('field.indicator'),
      onCell: () => foldTo(1),
      render: (_, { indicator }) => (
        <Link className="quiet-link" to={linkTo(`/indicators/${indicator.code}`)}>
          {nameOf(indicator, language)}
        </Link>
      ),
    },
    {
      key: 'state',
      title: t('contracts.state'),
      onCell: () => foldTo(1, { isEnd: true }),
      render: (_, item) => <SupplyMark item={item} />,
    },
    {
      key: 'period',
      title: t('field.period'),
      render: (_, item) => formatPeriod(item.period, language),
    },
    {
      key: 'due',
      title: t('contracts.dueDay'),
      onCell: () => foldTo(2, { label: t('contracts.dueDay') }),
      render: (_, item) => <DueDay day={item.dueDay} isProvisional={item.isProvisional} />,
    },
    {
      key: 'there',
      title: t('contracts.thereOf'),
      align: 'right',
      onCell: () => foldTo(2, { label: t('contracts.thereOf') }),
      render: (_, item) => `${item.onTime + item.late} / ${item.owed}`,
    },
    {
      key: 'late',
      title: t('contracts.ofThemLate'),
      align: 'right',
      onCell: (item) => (item.late > 0 ? foldTo(2, { label: t('contracts.ofThemLate') }) : {}),
      render: (_, item) => item.late,
    },
    {
      key: 'absent',
      className: 'column-after-figures',
      title: t('contracts.absent'),
      onCell: (item) => (item.absentUnits.length > 0 ? foldTo(2) : {}),
      render: (_, item) => <AbsentUnits units={item.absentUnits} />,
    },
  ];
  return (
    <DataTable
      label={t('contracts.supplyLabel')}
      rows={supply.items}
      columns={columns}
      rowKey={(item) => `${item.indicator.code} ${item.period} ${item.dueDay}`}
    />
  );
}
