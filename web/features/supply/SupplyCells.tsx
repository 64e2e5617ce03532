import { formatCount, formatPercent } from '../../charts/format.ts';
import { nameOf, useLanguage } from '../../ui/names.ts';
import type { SupplyFigure } from './SupplyHead.tsx';
import { isRate, SUPPLY_COLUMNS, type SupplyColumn, type SupplyCounts } from './supply-rows.ts';

/** What should not be there stands out where it is there; nothing wrong is told quietly. */
const WRONG: readonly SupplyColumn[] = ['late', 'missing', 'correctedAfterSigning', 'refusedRows'];

interface SupplyCellsProps {
  counts: SupplyCounts;
  figures: readonly SupplyFigure[];
}

/** The figures of one row, in the order of the columns. */
export function SupplyCells({ counts, figures }: SupplyCellsProps) {
  const language = useLanguage();
  return SUPPLY_COLUMNS.map((column) => {
    const figure = figures.find(({ code }) => code === column);
    const isQuiet = !isRate(column) && counts[column] === 0;
    const isWrong = WRONG.includes(column) && !isQuiet;
    return (
      <td
        key={column}
        className={`number fold-2 ${isQuiet ? 'supply-quiet' : ''} ${isWrong ? 'supply-wrong' : ''}`}
        data-label={figure ? nameOf(figure, language) : undefined}
      >
        {isRate(column)
          ? formatPercent(counts[column], { digits: 2 })
          : formatCount(counts[column])}
      </td>
    );
  });
}
