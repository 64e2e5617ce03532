import { useTranslation } from 'react-i18next';
import { DataTable } from '../../ui/DataTable.tsx';
import { useScope } from '../../ui/use-scope.ts';
import type { ProfileChoices, ProfileRow } from './profile-rows.ts';
import { useProfileColumns } from './use-profile-columns.tsx';

interface ProfileTableProps {
  rows: readonly ProfileRow[];
  choices: ProfileChoices;
  unitCode: string;
  period: string;
}

/** The rows arrive sorted; a press on a head only changes the address. */
export function ProfileTable({ rows, choices, unitCode, period }: ProfileTableProps) {
  const { t } = useTranslation();
  const { patch } = useScope();
  const columns = useProfileColumns(choices, unitCode, period);
  return (
    <DataTable
      label={t('units.profile')}
      rows={rows}
      columns={columns}
      rowKey={(row) => row.indicator.code}
      onChange={(_pages, _filters, sorter) => {
        const { columnKey, order } = Array.isArray(sorter) ? (sorter[0] ?? {}) : sorter;
        patch({ sort: order ? `${order === 'descend' ? '-' : ''}${columnKey}` : null });
      }}
    />
  );
}
