import { use } from 'react';
import { useTranslation } from 'react-i18next';
import type { TrendChoicesQuery } from '../../__generated__/graphql.ts';
import { useLanguage } from '../../ui/names.ts';
import { PickSelect } from '../../ui/PickSelect.tsx';
import { pickOptions } from '../../ui/pick-options.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { ReportingContext, useScope } from '../../ui/use-scope.ts';
import { MAX_TOGETHER, MAX_UNITS, spanChanges, spanYears, type TrendScope } from './trend-scope.ts';

interface TrendControlsProps {
  choices: TrendChoicesQuery;
  scope: TrendScope;
}

export function TrendControls({ choices, scope }: TrendControlsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { patch } = useScope();
  const years = spanYears(use(ReportingContext).years, [scope.from, scope.to]);
  const yearOptions = years.map((year) => ({ value: year, label: year }));
  const openEnd = (label: string) => [{ value: '', label }, ...yearOptions];
  return (
    <>
      <PickSelect
        label={t('field.indicator')}
        placeholder={t('ranking.pickIndicator')}
        options={pickOptions(choices.indicators, language)}
        value={scope.indicator ? [scope.indicator] : []}
        onChange={([code]) => patch({ indicator: code ?? null })}
      />
      <PickSelect
        label={t('field.unit')}
        placeholder={t('trend.pickUnits')}
        options={pickOptions(choices.units, language)}
        value={scope.units}
        max={MAX_UNITS}
        width={320}
        onChange={(codes) => patch({ units: codes.length === 0 ? ',' : codes.join(',') })}
      />
      <Segmented
        label={t('trend.mode')}
        value={scope.mode}
        options={[
          { value: 'value', label: t('trend.VALUE') },
          { value: 'yoy', label: t('trend.YOY') },
          { value: 'mom', label: t('trend.MOM') },
        ]}
        onChange={(mode) => patch({ mode: mode === 'value' ? null : mode })}
      />
      {scope.units.length > MAX_TOGETHER ? (
        <Segmented
          label={t('trend.layout')}
          value={scope.isApart ? 'apart' : 'together'}
          options={[
            { value: 'together', label: t('trend.together') },
            { value: 'apart', label: t('trend.apart') },
          ]}
          onChange={(layout) => patch({ layout: layout === 'apart' ? layout : null })}
        />
      ) : null}
      <SelectField
        label={t('field.from')}
        value={scope.from ?? ''}
        options={openEnd(t('trend.lastTen'))}
        onChange={(year) => patch(spanChanges('from', year || null, scope.to))}
      />
      <SelectField
        label={t('field.to')}
        value={scope.to ?? ''}
        options={openEnd(t('trend.newest'))}
        onChange={(year) => patch(spanChanges('to', year || null, scope.from))}
      />
    </>
  );
}
