import { useTranslation } from 'react-i18next';
import type { UnitType } from '../../__generated__/graphql.ts';
import { useLanguage } from '../../ui/names.ts';
import { type ContractItem, type ContractNames, unitsTold } from './item-words.ts';

interface UnitsCellProps {
  units: ContractItem['units'];
  names: ContractNames;
}

/** Whom an item is owed for; a long list opens. */
export function UnitsCell({ units, names }: UnitsCellProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const told = unitsTold(units, names, language);
  const [first = ''] = told.names;
  if (told.kind === 'CATEGORY') return first;
  if (told.kind === 'TYPE') return t(`unitType.${first as UnitType}`);
  if (told.names.length === 1) return first;
  return (
    <details className="contract-absent">
      <summary>{t('contracts.unitCount', { count: told.names.length })}</summary>
      {told.names.join(t('contracts.and'))}
    </details>
  );
}
