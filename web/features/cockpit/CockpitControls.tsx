import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { formatPeriod } from '../../charts/format.ts';
import { nameOf, useLanguage } from '../../ui/names.ts';
import { PeriodPicker } from '../../ui/PeriodPicker.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { ReportingContext, useScope } from '../../ui/use-scope.ts';

/** Which group of units, and which month. */
export function CockpitControls() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { period, category, patch } = useScope();
  const { categories, years, latestPeriod } = use(ReportingContext);
  return (
    <div className="cockpit-controls">
      <Segmented
        label={t('field.category')}
        value={category}
        options={categories.map((one) => ({ value: one.code, label: nameOf(one, language) }))}
        onChange={(code) => patch({ category: code })}
      />
      {period ? (
        <PeriodPicker
          period={period}
          years={years}
          latest={latestPeriod}
          grains={['MONTH']}
          yearName={(year) => formatPeriod(String(year), language)}
          sliceName={(code) => formatPeriod(code, language, 'short')}
          onChange={(code) => patch({ period: code })}
        />
      ) : null}
    </div>
  );
}
