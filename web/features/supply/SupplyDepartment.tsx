import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { SupplierBoardQuery } from '../../__generated__/graphql.ts';
import { formatPeriod } from '../../charts/format.ts';
import { Drawer } from '../../ui/Drawer.tsx';
import { nameOf, useLanguage } from '../../ui/names.ts';
import { ScrollBox } from '../../ui/ScrollBox.tsx';
import { useScope } from '../../ui/use-scope.ts';
import { useMay } from '../../ui/viewer.ts';
import { SupplyBar } from './SupplyBar.tsx';
import { SupplyCells } from './SupplyCells.tsx';

interface SupplyDepartmentProps {
  board: SupplierBoardQuery['supplierBoard'];
  code: string;
}

/** The contract periods of one department, and the way to what it owes. */
export function SupplyDepartment({ board, code }: SupplyDepartmentProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { patch, linkTo } = useScope();
  const mayReadContracts = useMay('contract.read');
  const rows = board.rows.filter(({ department }) => department.code === code);
  const [first] = rows;
  if (!first) return null;
  return (
    <Drawer
      title={nameOf(first.department, language)}
      closeLabel={t('supply.close')}
      onClose={() => patch({ department: null })}
    >
      <ScrollBox label={t('supply.periods')}>
        <table className="plain-table fold supply-periods">
          <thead>
            <tr>
              <th scope="col">{t('field.period')}</th>
              <th scope="col">{t('supply.composition')}</th>
              {board.figures.map((figure) => (
                <th key={figure.code} scope="col" className="number">
                  {nameOf(figure, language)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.period}>
                <th scope="row" className="fold-1">
                  {row.period ? formatPeriod(row.period, language, 'short') : ''}
                </th>
                <td className="fold-1 supply-bar-cell">
                  <SupplyBar counts={row} />
                </td>
                <SupplyCells counts={row} figures={board.figures} />
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {mayReadContracts ? (
        <p className="supply-onward">
          <Link className="button" to={linkTo('/contracts', { department: code })}>
            {t('supply.contracts')}
          </Link>
        </p>
      ) : null}
    </Drawer>
  );
}
