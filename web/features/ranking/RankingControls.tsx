import { use } from 'react';
import { useTranslation } from 'react-i18next';
import type { RankingChoicesQuery } from '../../__generated__/graphql.ts';
import { formatPeriod } from '../../charts/format.ts';
import { nameOf, useLanguage } from '../../ui/names.ts';
import { PeriodPicker } from '../../ui/PeriodPicker.tsx';
import { PickSelect } from '../../ui/PickSelect.tsx';
import { pickOptions } from '../../ui/pick-options.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { ReportingContext, useScope } from '../../ui/use-scope.ts';
import { groupChanges, groupValue, type RankingScope, rankableTypes } from './ranking-scope.ts';

interface RankingControlsProps {
  choices: RankingChoicesQuery;
  scope: RankingScope;
}

export function RankingControls({ choices, scope }: RankingControlsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { period, patch } = useScope();
  const { categories, years, latestPeriod } = use(ReportingContext);
  const groups = [
    ...categories.map((one) => ({ value: `category:${one.code}`, label: nameOf(one, language) })),
    ...rankableTypes(choices.units, scope.unitType).map((type) => ({
      value: `type:${type}`,
      label: t(`unitType.${type}`),
    })),
  ];
  return (
    <>
      <SelectField
        label={t('ranking.group')}
        value={groupValue(scope)}
        options={groups}
        onChange={(value) => patch(groupChanges(value))}
      />
      <Segmented
        label={t('ranking.measure')}
        value={scope.measure}
        options={(['ON_SCHEDULE_SHARE', 'VALUE', 'LAG'] as const).map((measure) => ({
          value: measure,
          label: t(`ranking.${measure}`),
        }))}
        onChange={(measure) => patch({ measure })}
      />
      {scope.measure === 'ON_SCHEDULE_SHARE' ? null : (
        <PickSelect
          label={t('field.indicator')}
          placeholder={t('ranking.pickIndicator')}
          options={pickOptions(choices.indicators, language)}
          value={scope.indicator ? [scope.indicator] : []}
          onChange={([code]) => patch({ indicator: code ?? null, measure: scope.measure })}
        />
      )}
      {period ? (
        <PeriodPicker
          period={period}
          years={years}
          latest={latestPeriod}
          grains={['YEAR', 'HALF', 'QUARTER', 'MONTH']}
          yearName={(year) => formatPeriod(String(year), language)}
          sliceName={(code) =>
            code.length === 4 ? t('ranking.wholeYear') : formatPeriod(code, language, 'short')
          }
          onChange={(code) => patch({ period: code })}
        />
      ) : null}
    </>
  );
}
