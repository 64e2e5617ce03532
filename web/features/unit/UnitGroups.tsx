import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../__generated__/gql.ts';
import type { UnitGroups_UnitFragment } from '../../__generated__/graphql.ts';
import { formatDate } from '../../charts/format.ts';
import { nameOf, useLanguage } from '../../ui/names.ts';
import { Panel } from '../../ui/Panel.tsx';
import { useScope } from '../../ui/use-scope.ts';
import type { UnitGroup } from './unit-groups.ts';

graphql(`
  fragment UnitGroups_unit on Unit {
    id code nameZh nameEn shortNameZh pinyin unitType validTo
  }
`);

export function UnitGroups({ groups }: { groups: readonly UnitGroup<UnitGroups_UnitFragment>[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { linkTo } = useScope();
  return (
    <div className="stack">
      {groups.map(({ unitType, items }) => (
        <Panel
          key={unitType}
          title={t(`unitType.${unitType}`)}
          lead={t('units.lead', { count: items.length })}
        >
          <ul className="unit-list">
            {items.map((unit) => (
              <li key={unit.code}>
                <Link to={linkTo(`/units/${encodeURIComponent(unit.code)}`)}>
                  {nameOf(unit, language)}
                </Link>
                <span className="muted">
                  {unit.validTo
                    ? t('units.validTo', { date: formatDate(unit.validTo, language) })
                    : unit.code}
                </span>
              </li>
            ))}
          </ul>
        </Panel>
      ))}
    </div>
  );
}
