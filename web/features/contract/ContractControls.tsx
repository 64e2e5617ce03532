import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatPeriod } from '../../charts/format.ts';
import { useLanguage } from '../../ui/names.ts';
import { PeriodPicker } from '../../ui/PeriodPicker.tsx';
import { patchParams } from '../../ui/scope.ts';
import { ReportingContext, useScope } from '../../ui/use-scope.ts';
import { useMay } from '../../ui/viewer.ts';

/** The month what is owed and the forms are for; months to come too, for their forms. And the way to a new version. */
export function ContractControls({ month }: { month: string | null }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { params, patch } = useScope();
  const { years } = use(ReportingContext);
  const mayWrite = useMay('contract.write');
  return (
    <>
      {month ? (
        <PeriodPicker
          period={month}
          years={years}
          latest={null}
          grains={['MONTH']}
          yearName={(year) => formatPeriod(String(year), language)}
          sliceName={(one) => formatPeriod(one, language, 'short')}
          onChange={(one) => patch({ period: one })}
        />
      ) : null}
      {mayWrite ? (
        <Link className="button" to={`?${patchParams(params, { edit: 'form' })}`}>
          {t('contracts.newVersion')}
        </Link>
      ) : null}
    </>
  );
}
