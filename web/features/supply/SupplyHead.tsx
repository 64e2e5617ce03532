import { useTranslation } from 'react-i18next';
import type { SupplierBoardQuery } from '../../__generated__/graphql.ts';
import { nameOf, useLanguage } from '../../ui/names.ts';
import { useScope } from '../../ui/use-scope.ts';
import { nextSort, SUPPLY_COLUMNS, type SupplySort } from './supply-rows.ts';

export type SupplyFigure = SupplierBoardQuery['supplierBoard']['figures'][number];

interface SupplyHeadProps {
  figures: readonly SupplyFigure[];
  sort: SupplySort;
}

/** Every head sorts, and tells on hover or focus what exactly its figure counts. */
export function SupplyHead({ figures, sort }: SupplyHeadProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { patch } = useScope();
  return (
    <thead>
      <tr>
        <th scope="col">{t('supply.department')}</th>
        <th scope="col">{t('supply.composition')}</th>
        {SUPPLY_COLUMNS.map((column) => {
          const figure = figures.find(({ code }) => code === column);
          if (!figure) return null;
          const isSorted = sort.column === column;
          const direction = sort.isDescending ? 'descending' : 'ascending';
          return (
            <th
              key={column}
              scope="col"
              className="number"
              aria-sort={isSorted ? direction : 'none'}
            >
              <button
                type="button"
                className="supply-sort"
                aria-describedby={`supply-tip-${column}`}
                onClick={() => patch({ sort: nextSort(column, sort) })}
              >
                {isSorted ? (
                  <span className="supply-arrow" aria-hidden="true">
                    {sort.isDescending ? '↓' : '↑'}
                  </span>
                ) : null}
                {nameOf(figure, language)}
              </button>
              <span role="tooltip" id={`supply-tip-${column}`} className="supply-tip">
                {language === 'en' ? figure.definitionEn : figure.definitionZh}
              </span>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
