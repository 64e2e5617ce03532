import { useTranslation } from 'react-i18next';
import { nameOf, useLanguage } from '../../ui/names.ts';
import type { SupplyFigure } from './SupplyHead.tsx';

const DRAWN = ['onTime', 'late', 'missing', 'notDue'];

/** What each figure counts, for print and for those who do not hover; drawn ones with their patch of the bar. */
export function SupplyLegend({ figures }: { figures: readonly SupplyFigure[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <section className="supply-legend" aria-label={t('supply.legend')}>
      <ul className="supply-keys">
        {figures
          .filter(({ code }) => DRAWN.includes(code))
          .map((figure) => (
            <li key={figure.code}>
              <svg viewBox="0 0 14 10" width="14" height="10" aria-hidden="true">
                <rect className={`supply-${figure.code}`} width="14" height="10" />
              </svg>
              {nameOf(figure, language)}
            </li>
          ))}
      </ul>
      <details open>
        <summary>{t('supply.legend')}</summary>
        <dl>
          {figures.map((figure) => (
            <div key={figure.code}>
              <dt>{nameOf(figure, language)}</dt>
              <dd>{language === 'en' ? figure.definitionEn : figure.definitionZh}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}
