import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../__generated__/gql.ts';
import type { IndicatorGroups_IndicatorFragment } from '../../__generated__/graphql.ts';
import { nameOf, useLanguage } from '../../ui/names.ts';
import { Panel } from '../../ui/Panel.tsx';
import { ScrollBox } from '../../ui/ScrollBox.tsx';
import { useScope } from '../../ui/use-scope.ts';
import type { IndicatorGroup } from './list-groups.ts';

graphql(`
  fragment IndicatorGroups_indicator on Indicator {
    id code nameZh nameEn shortNameZh pinyin kind frequency unitOfMeasureZh unitOfMeasureEn
    block { code nameZh nameEn fullMark }
    leadDepartment { id nameZh nameEn }
  }
`);

type Groups = readonly IndicatorGroup<IndicatorGroups_IndicatorFragment>[];

export function IndicatorGroups({ groups }: { groups: Groups }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { linkTo } = useScope();
  return (
    <div className="stack">
      {groups.map(({ block, items }) => (
        <Panel
          key={block.code}
          title={nameOf(block, language)}
          lead={t('indicators.lead', { count: items.length })}
        >
          <ScrollBox label={nameOf(block, language)}>
            <table className="plain-table indicator-table">
              <thead>
                <tr>
                  <th scope="col">{t('field.name')}</th>
                  <th scope="col">{t('field.code')}</th>
                  <th scope="col">{t('field.unitOfMeasure')}</th>
                  <th scope="col">{t('field.kind')}</th>
                  <th scope="col">{t('field.frequency')}</th>
                  <th scope="col">{t('field.leadDepartment')}</th>
                </tr>
              </thead>
              <tbody>
                {items.map((item) => (
                  <tr key={item.code}>
                    <td>
                      <Link to={linkTo(`/indicators/${encodeURIComponent(item.code)}`)}>
                        {nameOf(item, language)}
                      </Link>
                    </td>
                    <td className="muted">{item.code}</td>
                    <td>{language === 'en' ? item.unitOfMeasureEn : item.unitOfMeasureZh}</td>
                    <td>{t(`kind.${item.kind}`)}</td>
                    <td>{t(`frequency.${item.frequency}`)}</td>
                    <td>{nameOf(item.leadDepartment, language)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollBox>
        </Panel>
      ))}
    </div>
  );
}
