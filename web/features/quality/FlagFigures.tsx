import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { QualityFlag_FlagFragment } from '../../__generated__/graphql.ts';
import { formatNumber, formatPeriod, withUnit } from '../../charts/format.ts';
import { explainParam } from '../../ui/explain-link.ts';
import { nameOf, shortNameOf, useLanguage } from '../../ui/names.ts';
import { patchParams } from '../../ui/scope.ts';
import { useScope } from '../../ui/use-scope.ts';
import { explainPeriod } from './explain-period.ts';

/** The figures a rule looked at, each leading to its story. */
export function FlagFigures({ figures }: { figures: QualityFlag_FlagFragment['figures'] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { params } = useScope();
  return (
    <ul className="flag-figures" aria-label={t('quality.figures')}>
      {figures.map(({ indicator, unit, period, revision, value }) => {
        const measure = language === 'en' ? indicator.unitOfMeasureEn : indicator.unitOfMeasureZh;
        const explain = explainParam(unit.code, indicator.code, explainPeriod(period));
        return (
          <li key={`${indicator.code} ${unit.code} ${period}`}>
            <span className="muted">
              {shortNameOf(unit, language)} {nameOf(indicator, language)}{' '}
              {formatPeriod(period, language)}
            </span>{' '}
            <Link className="figure" to={`?${patchParams(params, { explain })}`}>
              {withUnit(formatNumber(value), measure, language)}
            </Link>
            {revision > 1 ? (
              <span className="muted"> {t('explain.revision', { count: revision })}</span>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
