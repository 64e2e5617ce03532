import { useTranslation } from 'react-i18next';
import { graphql } from '../../__generated__/gql.ts';
import type { UnitLead_UnitFragment } from '../../__generated__/graphql.ts';
import { formatDate } from '../../charts/format.ts';
import { nameOf, useLanguage } from '../../ui/names.ts';

graphql(`
  fragment UnitLead_unit on Unit {
    id code unitType validTo categories { code nameZh nameEn }
  }
`);

export function UnitLead({ unit }: { unit: UnitLead_UnitFragment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const parts = [
    unit.code,
    ...(unit.categories.length > 0
      ? unit.categories.map((category) => nameOf(category, language))
      : [t(`unitType.${unit.unitType}`)]),
    ...(unit.validTo ? [t('units.validTo', { date: formatDate(unit.validTo, language) })] : []),
  ];
  return <>{parts.join(' · ')}</>;
}
