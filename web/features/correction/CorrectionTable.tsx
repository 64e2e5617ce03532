import type { TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CorrectionTable_CaseFragment } from '../../__generated__/graphql.ts';
import { formatCount, formatInstant } from '../../charts/format.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { foldTo } from '../../ui/fold.ts';
import { nameOf, useLanguage } from '../../ui/names.ts';
import { useScope } from '../../ui/use-scope.ts';
import { CaseState } from './CaseState.tsx';

type Case = CorrectionTable_CaseFragment;

export function CorrectionTable({ cases }: { cases: readonly Case[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { linkTo } = useScope();
  const columns: TableColumnsType<Case> = [
    {
      key: 'number',
      title: t('corrections.caseNumber'),
      onCell: () => foldTo(1),
      render: (_, row) => (
        <Link to={linkTo(`/corrections/${row.caseNumber}`)}>{row.caseNumber}</Link>
      ),
    },
    {
      key: 'state',
      title: t('corrections.state'),
      onCell: () => foldTo(1, { isEnd: true }),
      render: (_, row) => <CaseState state={row.state} />,
    },
    {
      key: 'department',
      title: t('corrections.department'),
      onCell: () => foldTo(2),
      render: (_, row) =>
        row.department ? nameOf(row.department, language) : t('corrections.office'),
    },
    {
      key: 'kind',
      title: t('corrections.kind'),
      onCell: () => foldTo(2),
      render: (_, row) => t(`corrections.${row.kind}`),
    },
    {
      key: 'values',
      title: t('corrections.values'),
      align: 'right',
      onCell: () => foldTo(2, { label: t('corrections.values') }),
      render: (_, row) => formatCount(row.rowCount),
    },
    {
      key: 'reason',
      title: t('corrections.reason'),
      render: (_, row) => (
        <span className="case-reason" title={row.reason}>
          {row.reason}
        </span>
      ),
    },
    { key: 'account', title: t('corrections.account'), dataIndex: 'accountName' },
    {
      key: 'since',
      title: t('corrections.since'),
      onCell: () => foldTo(2),
      render: (_, row) => formatInstant(row.requestedAt, language),
    },
  ];
  return (
    <DataTable
      label={t('corrections.title')}
      rows={cases}
      columns={columns}
      rowKey={(row) => row.id}
    />
  );
}
