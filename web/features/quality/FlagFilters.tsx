import { useQuery } from '@apollo/client/react';
import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { formatPeriod } from '../../charts/format.ts';
import { nameOf, useLanguage } from '../../ui/names.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { ReportingContext, useScope } from '../../ui/use-scope.ts';
import { useMay } from '../../ui/viewer.ts';
import { QualityChoicesDocument } from './quality-query.ts';
import { FLAG_FILTERS, flagPeriods, readQualityScope, SEVERITIES } from './quality-scope.ts';

/** State, department, rule, severity and period of the flags shown. */
export function FlagFilters() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { params, patch } = useScope();
  const { latestPeriod } = use(ReportingContext);
  const scope = readQualityScope(params);
  const { data } = useQuery(QualityChoicesDocument);
  // A department sees its own flags whatever it asks for.
  const isOffice = useMay('qualityRule.write');
  const seesAll = !useMay('quality.review') || isOffice;
  const departments = new Map(
    data?.indicators.map(({ leadDepartment }) => [leadDepartment.code, leadDepartment]),
  );
  const all = { value: '', label: t('field.all') };
  const named = (things: Iterable<{ code: string; nameZh: string; nameEn: string }>) => [
    all,
    ...[...things].map((one) => ({ value: one.code, label: nameOf(one, language) })),
  ];
  const periods = new Set([...(scope.period ? [scope.period] : []), ...flagPeriods(latestPeriod)]);
  return (
    <>
      <SelectField
        label={t('quality.stateLabel')}
        value={scope.state}
        options={FLAG_FILTERS.map((one) => ({ value: one, label: t(`quality.filter.${one}`) }))}
        onChange={(state) => patch({ state: state === 'OPEN' ? null : state })}
      />
      {seesAll ? (
        <SelectField
          label={t('contracts.department')}
          value={scope.department ?? ''}
          options={named(departments.values())}
          onChange={(department) => patch({ department })}
        />
      ) : null}
      <SelectField
        label={t('quality.rule')}
        value={scope.rule ?? ''}
        options={named(data?.qualityRules ?? [])}
        onChange={(rule) => patch({ rule })}
      />
      <SelectField
        label={t('quality.severityLabel')}
        value={scope.severity ?? ''}
        options={[
          all,
          ...SEVERITIES.map((one) => ({ value: one, label: t(`quality.severity.${one}`) })),
        ]}
        onChange={(severity) => patch({ severity })}
      />
      <SelectField
        label={t('field.period')}
        value={scope.period ?? ''}
        options={[
          all,
          ...[...periods].map((one) => ({ value: one, label: formatPeriod(one, language) })),
        ]}
        onChange={(flagPeriod) => patch({ flagPeriod })}
      />
    </>
  );
}
