import { formatPeriod } from '../../charts/format.ts';
import { foldTo } from '../../ui/fold.ts';
import { type Named, nameOf, shortNameOf, useLanguage } from '../../ui/names.ts';

interface KeyCellsProps {
  of: { unit: Named & { shortNameZh: string }; indicator: Named; period: string };
}

/** Which value a row is about: unit, indicator and period. */
export function KeyCells({ of: { unit, indicator, period } }: KeyCellsProps) {
  const language = useLanguage();
  return (
    <>
      <td {...foldTo(1)} title={nameOf(unit, language)}>
        {shortNameOf(unit, language)}
      </td>
      <td {...foldTo(2)}>{nameOf(indicator, language)}</td>
      <td {...foldTo(2)}>{formatPeriod(period, language)}</td>
    </>
  );
}
