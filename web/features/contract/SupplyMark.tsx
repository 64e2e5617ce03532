import { useTranslation } from 'react-i18next';
import { type SupplyTold, supplyStanding } from './supply-standing.ts';

const SHAPES = {
  COMPLETE: '●',
  MISSING: '■',
  PARTLY: '◐',
  NOT_DUE: '◌',
} as const;

/** Where one indicator stands, by shape and word. No light: lights judge figures, not their delivery. */
export function SupplyMark({ item }: { item: SupplyTold }) {
  const { t } = useTranslation();
  const standing = supplyStanding(item);
  return (
    <span className="supply-mark" data-standing={standing}>
      <span aria-hidden="true">{SHAPES[standing]}</span> {t(`contracts.standing.${standing}`)}
    </span>
  );
}
