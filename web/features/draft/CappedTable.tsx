import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ScrollBox } from '../../ui/ScrollBox.tsx';
import { useCapped } from './use-capped.ts';

interface CappedTableProps<One> {
  label: string;
  heads: readonly (string | null)[];
  rows: readonly One[];
  /** Cells of one row, in the order of the heads. */
  row: (one: One, at: number) => ReactNode;
}

/** A plain table of which the first rows are shown; a head that is null is left out. */
export function CappedTable<One>({ label, heads, rows, row }: CappedTableProps<One>) {
  const { t } = useTranslation();
  const { shown, hidden, showAll } = useCapped(rows);
  return (
    <>
      <ScrollBox label={label}>
        <table className="plain-table fold">
          <thead>
            <tr>
              {heads.map((head) =>
                head === null ? null : (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>{shown.map(row)}</tbody>
        </table>
      </ScrollBox>
      {hidden > 0 ? (
        <button type="button" className="button more-rows" onClick={showAll}>
          {t('draft.more', { count: hidden })}
        </button>
      ) : null}
    </>
  );
}
