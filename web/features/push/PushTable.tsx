import type { TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../__generated__/gql.ts';
import type { PushTable_ReceiptFragment } from '../../__generated__/graphql.ts';
import { formatCount, formatInstant } from '../../charts/format.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { foldTo } from '../../ui/fold.ts';
import { nameOf, useLanguage } from '../../ui/names.ts';
import { useScope } from '../../ui/use-scope.ts';

graphql(`
  fragment PushTable_receipt on PushReceipt {
    id receiptNumber recordedAt accountName door fileName
    department { id code nameZh nameEn }
    rowsRead rowsNew rowsChanged rowsUnchanged lightsChanged newReds
  }
`);

type Receipt = PushTable_ReceiptFragment;

/** The counts that stand on a card: what came in, and what it changed where it changed something. */
const isTold = (key: string, count: number): boolean =>
  key === 'rowsRead' || ((key === 'rowsChanged' || key === 'newReds') && count > 0);

export function PushTable({ receipts }: { receipts: readonly Receipt[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { linkTo } = useScope();
  const count = (
    key: 'rowsRead' | 'rowsNew' | 'rowsChanged' | 'rowsUnchanged' | 'lightsChanged' | 'newReds',
  ) => ({
    key,
    title: t(`pushes.${key}`),
    onCell: (row: Receipt) =>
      isTold(key, row[key]) ? foldTo(2, { label: t(`pushes.${key}`) }) : {},
    align: 'right' as const,
    render: (_: unknown, row: Receipt) => formatCount(row[key]),
  });
  const columns: TableColumnsType<Receipt> = [
    {
      key: 'receipt',
      onCell: () => foldTo(1),
      title: t('pushes.receiptNumber'),
      render: (_, row) => (
        <Link to={linkTo(`/pushes/${row.receiptNumber}`)}>{row.receiptNumber}</Link>
      ),
    },
    {
      key: 'recordedAt',
      onCell: () => foldTo(1, { isEnd: true }),
      title: t('pushes.recordedAt'),
      render: (_, row) => formatInstant(row.recordedAt, language),
    },
    {
      key: 'department',
      onCell: () => foldTo(2),
      title: t('pushes.department'),
      render: (_, row) =>
        row.department ? nameOf(row.department, language) : t('pushes.anonymous'),
    },
    { key: 'account', title: t('pushes.account'), dataIndex: 'accountName' },
    { key: 'door', title: t('pushes.door'), render: (_, row) => t(`door.${row.door}`) },
    { key: 'file', title: t('pushes.file'), render: (_, row) => row.fileName ?? t('field.none') },
    count('rowsRead'),
    count('rowsNew'),
    count('rowsChanged'),
    count('rowsUnchanged'),
    count('lightsChanged'),
    count('newReds'),
  ];
  return (
    <DataTable
      label={t('pushes.title')}
      rows={receipts}
      columns={columns}
      rowKey={(row) => row.id}
    />
  );
}
