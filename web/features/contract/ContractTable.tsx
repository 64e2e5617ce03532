import type { TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatPeriod } from '../../charts/format.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { foldTo } from '../../ui/fold.ts';
import { nameOf, useLanguage } from '../../ui/names.ts';
import { useScope } from '../../ui/use-scope.ts';
import type { ContractRow } from './contract-rows.ts';
import { DueDay } from './DueDay.tsx';

/** Contracts with what each owes next. */
export function ContractTable({ rows }: { rows: readonly ContractRow[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { linkTo } = useScope();
  const columns: TableColumnsType<ContractRow> = [
    {
      key: 'name',
      title: t('contracts.name'),
      onCell: () => foldTo(1),
      render: (_, { code, version }) => (
        <Link to={linkTo(`/contracts/${encodeURIComponent(code)}`)}>
          {nameOf(version, language)}
        </Link>
      ),
    },
    {
      key: 'department',
      title: t('contracts.department'),
      onCell: () => foldTo(2),
      render: (_, { department }) => nameOf(department, language),
    },
    {
      key: 'items',
      title: t('contracts.items'),
      align: 'right',
      onCell: () => foldTo(2, { label: t('contracts.items') }),
      render: (_, { version }) => version.items.length,
    },
    {
      key: 'frequency',
      className: 'column-after-figures',
      title: t('field.frequency'),
      render: (_, { frequencies }) =>
        frequencies.map((one) => t(`frequency.${one}`)).join(t('contracts.and')),
    },
    {
      key: 'due',
      title: t('contracts.nextDue'),
      onCell: () => foldTo(2, { label: t('contracts.nextDue') }),
      render: (_, { due }) => (due ? <DueDay {...due} /> : t('contracts.nothingDue')),
    },
    {
      key: 'left',
      title: t('contracts.left'),
      align: 'right',
      onCell: () => foldTo(1, { isEnd: true }),
      render: (_, { due }) => {
        if (!due) return t('field.none');
        return due.workingDaysLeft === 0
          ? t('contracts.today')
          : t('contracts.workingDays', { count: due.workingDaysLeft });
      },
    },
    {
      key: 'period',
      className: 'column-after-figures',
      title: t('contracts.owedFor'),
      render: (_, { due }) =>
        due?.months.map((month) => formatPeriod(month, language)).join(t('contracts.and')) ??
        t('field.none'),
    },
    {
      key: 'arrived',
      title: t('contracts.arrivedOf'),
      align: 'right',
      onCell: ({ due }) => (due ? foldTo(2, { label: t('contracts.arrivedOf') }) : {}),
      render: (_, { due }) => (due ? `${due.arrived} / ${due.owed}` : t('field.none')),
    },
    {
      key: 'version',
      title: t('contracts.version'),
      align: 'right',
      render: (_, { version }) => t('contracts.versionNumber', { version: version.version }),
    },
  ];
  return (
    <DataTable
      label={t('contracts.title')}
      rows={rows}
      columns={columns}
      rowKey={(row) => row.code}
    />
  );
}
