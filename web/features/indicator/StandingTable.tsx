import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../__generated__/gql.ts';
import type { StandingTable_RankingFragment } from '../../__generated__/graphql.ts';
import { LightGlyph } from '../../charts/LightGlyph.tsx';
import { nameOf, useLanguage } from '../../ui/names.ts';
import { ScrollBox } from '../../ui/ScrollBox.tsx';
import { useScope } from '../../ui/use-scope.ts';
import { standingRows } from './standing-rows.ts';

graphql(`
  fragment StandingTable_ranking on Ranking {
    period
    indicator { id digits unitOfMeasureZh unitOfMeasureEn lightRule { id lagDigits bands { light shape wordZh wordEn severity } } }
    rows { unit { id code nameZh nameEn } rank value light reason lagPoints lagMeasure }
    unranked { unit { id code nameZh nameEn } reason }
  }
`);

export function StandingTable({ ranking }: { ranking: StandingTable_RankingFragment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { linkTo } = useScope();
  const { indicator } = ranking;
  const measure = language === 'en' ? indicator?.unitOfMeasureEn : indicator?.unitOfMeasureZh;
  return (
    <ScrollBox label={t('indicators.lights')}>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col" className="number">
              {t('field.rank')}
            </th>
            <th scope="col">{t('field.unit')}</th>
            <th scope="col" className="number">
              {t('field.value')} ({measure})
            </th>
            <th scope="col">{t('field.light')}</th>
            <th scope="col">{t('field.lag')}</th>
          </tr>
        </thead>
        <tbody>
          {standingRows(ranking, language).map((row) => (
            <tr key={row.unit.code}>
              <td className="number">{row.rank}</td>
              <td>
                <Link
                  className="quiet-link"
                  to={linkTo(`/units/${encodeURIComponent(row.unit.code)}`)}
                >
                  {nameOf(row.unit, language)}
                </Link>
              </td>
              <td className="number">{row.value}</td>
              <td>
                <span className="light-mark">
                  <LightGlyph light={row.light} shape={row.shape} word={row.word} isDecorative />
                  {row.word}
                </span>
              </td>
              <td>{row.lag}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
