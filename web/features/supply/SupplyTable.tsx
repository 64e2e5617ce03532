import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { SupplierBoardQuery } from '../../__generated__/graphql.ts';
import { nameOf, shortNameOf, useLanguage } from '../../ui/names.ts';
import { ScrollBox } from '../../ui/ScrollBox.tsx';
import { patchParams } from '../../ui/scope.ts';
import { useScope } from '../../ui/use-scope.ts';
import { SupplyBar } from './SupplyBar.tsx';
import { SupplyCells } from './SupplyCells.tsx';
import { SupplyHead } from './SupplyHead.tsx';
import { readSupplySort, sortSupply } from './supply-rows.ts';

type Board = SupplierBoardQuery['supplierBoard'];

/** One row for each department, all of them together at the foot. */
export function SupplyTable({ board }: { board: Board }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { params } = useScope();
  const sort = readSupplySort(params.get('sort'));
  const { figures, totals, overall } = board;
  return (
    <ScrollBox label={t('supply.title')}>
      <table className="plain-table fold supply-table">
        <SupplyHead figures={figures} sort={sort} />
        <tbody>
          {sortSupply(totals, sort).map((row) => (
            <tr key={row.department.code}>
              <th scope="row" className="fold-1">
                <Link
                  className="quiet-link"
                  title={nameOf(row.department, language)}
                  to={`?${patchParams(params, { department: row.department.code })}`}
                >
                  {shortNameOf(row.department, language)}
                </Link>
              </th>
              <td className="fold-1 supply-bar-cell">
                <SupplyBar counts={row} />
              </td>
              <SupplyCells counts={row} figures={figures} />
            </tr>
          ))}
        </tbody>
        {totals.length > 1 ? (
          <tfoot>
            <tr>
              <th scope="row">{t('supply.all', { count: totals.length })}</th>
              <td className="supply-bar-cell">
                <SupplyBar counts={overall} />
              </td>
              <SupplyCells counts={overall} figures={figures} />
            </tr>
          </tfoot>
        ) : null}
      </table>
    </ScrollBox>
  );
}
