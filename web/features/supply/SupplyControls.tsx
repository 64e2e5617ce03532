import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { formatPeriod } from '../../charts/format.ts';
import { useLanguage } from '../../ui/names.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { ReportingContext, useScope } from '../../ui/use-scope.ts';
import { monthsOf, type SupplyScope } from './supply-scope.ts';

export function SupplyControls({ scope }: { scope: SupplyScope }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { patch } = useScope();
  const { years, latestPeriod } = use(ReportingContext);
  const { year, month } = scope;
  const offered = [...new Set([...years, year])].sort((a, b) => b - a);
  const codeOf = (one: number) => `${year}-${String(one).padStart(2, '0')}`;
  const months = new Set([...monthsOf(year, latestPeriod), ...(month === null ? [] : [month])]);
  return (
    <div className="field-group">
      <SelectField
        label={t('field.year')}
        isLabelHidden
        value={String(year)}
        options={offered.map((one) => ({
          value: String(one),
          label: formatPeriod(String(one), language),
        }))}
        onChange={(value) => patch({ year: value })}
      />
      <SelectField
        label={t('supply.month')}
        isLabelHidden
        value={month === null ? '' : String(month)}
        options={[
          { value: '', label: t('supply.wholeYear') },
          ...[...months].map((one) => ({
            value: String(one),
            label: formatPeriod(codeOf(one), language, 'short'),
          })),
        ]}
        onChange={(value) => patch({ month: value })}
      />
    </div>
  );
}
