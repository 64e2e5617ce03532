import { use } from 'react';
import { formatPeriod } from '../../charts/format.ts';
import { useLanguage } from '../../ui/names.ts';
import { PeriodPicker } from '../../ui/PeriodPicker.tsx';
import { ReportingContext, useScope } from '../../ui/use-scope.ts';

export function UnitControls() {
  const language = useLanguage();
  const { period, patch } = useScope();
  const { years, latestPeriod } = use(ReportingContext);
  if (!period) return null;
  return (
    <PeriodPicker
      period={period}
      years={years}
      latest={latestPeriod}
      grains={['MONTH']}
      yearName={(year) => formatPeriod(String(year), language)}
      sliceName={(code) => formatPeriod(code, language, 'short')}
      onChange={(code) => patch({ period: code })}
    />
  );
}
