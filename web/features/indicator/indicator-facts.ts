import type { TFunction } from 'i18next';
import type { IndicatorPage_IndicatorFragment } from '../../__generated__/graphql.ts';
import type { Fact } from '../../ui/Facts.tsx';
import { nameOf } from '../../ui/names.ts';

/** What kind of figure this is, who leads it and how it may be added up. */
export function indicatorFacts(
  indicator: IndicatorPage_IndicatorFragment,
  language: 'zh' | 'en',
  t: TFunction,
): Fact[] {
  const unit = language === 'en' ? indicator.unitOfMeasureEn : indicator.unitOfMeasureZh;
  const frequency = t(`frequency.${indicator.frequency}`);
  return [
    { label: t('field.kind'), value: t(`kind.${indicator.kind}`) },
    { label: t('field.direction'), value: t(`direction.${indicator.direction}`) },
    { label: t('field.unitOfMeasure'), value: unit },
    {
      label: t('field.frequency'),
      value: indicator.skipsJanuary ? `${frequency} (${t('indicators.skipsJanuary')})` : frequency,
    },
    { label: t('field.leadDepartment'), value: nameOf(indicator.leadDepartment, language) },
    { label: t('indicators.ytd'), value: t(`indicators.${indicator.timeAggregation}`) },
    { label: t('indicators.unitAggregation'), value: t(`indicators.${indicator.unitAggregation}`) },
    { label: t('indicators.digits'), value: String(indicator.digits) },
  ];
}
