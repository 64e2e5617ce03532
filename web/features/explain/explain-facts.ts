import type { TFunction } from 'i18next';
import type { ExplainBody_ProgressFragment } from '../../__generated__/graphql.ts';
import {
  formatDate,
  formatLag,
  formatNumber,
  formatPercent,
  formatPeriod,
  MISSING_FIGURE,
  withUnit,
} from '../../charts/format.ts';
import { missingReasonWord, QUALITY_WORDS } from '../../charts/light.ts';
import type { Fact } from '../../ui/Facts.tsx';
import { nameOf } from '../../ui/names.ts';

type Progress = ExplainBody_ProgressFragment;
type Language = 'zh' | 'en';

/** The figures behind one light, each with its unit, and a word where a figure is missing. */
export function explainFacts(progress: Progress, language: Language, t: TFunction): Fact[] {
  const { lagPoints, lagMeasure, target, indicator, rule } = progress;
  const lag = formatLag(lagPoints, language, lagMeasure ?? undefined, { digits: rule.lagDigits });
  return [
    { label: t('field.actual'), value: actualText(progress, language, t) },
    { label: t('field.due'), value: amount(progress.due, progress, language) },
    { label: t('field.target'), value: targetText(progress, language, t) },
    { label: t('field.lag'), value: lag },
    {
      label: t('field.completionRate'),
      value: formatPercent(progress.completionRate, { digits: 2 }),
    },
    {
      label: t('explain.scheduled'),
      value: formatPercent(progress.scheduledSharePercent, { digits: 2 }),
    },
    {
      label: t('field.status'),
      value: progress.status ? t(`status.${progress.status}`) : MISSING_FIGURE,
    },
    { label: t('field.leadDepartment'), value: nameOf(indicator.leadDepartment, language) },
    { label: t('field.responsiblePerson'), value: target?.responsiblePerson ?? MISSING_FIGURE },
  ];
}

function amount(value: string | null, { indicator }: Progress, language: Language): string {
  const unit = language === 'en' ? indicator.unitOfMeasureEn : indicator.unitOfMeasureZh;
  return withUnit(formatNumber(value, { digits: indicator.digits }), unit, language);
}

function actualText(progress: Progress, language: Language, t: TFunction): string {
  const { observation, observedPeriod, period } = progress;
  if (!observation) return t('explain.noObservation');
  if (observation.value === null) return missingReasonWord(observation.missingReason)[language];
  const notes = [
    QUALITY_WORDS[observation.quality][language],
    ...(observedPeriod && observedPeriod !== period
      ? [t('explain.observed', { period: formatPeriod(observedPeriod, language) })]
      : []),
  ];
  return amount(observation.value, progress, language) + inBrackets(notes, language);
}

function targetText(progress: Progress, language: Language, t: TFunction): string {
  const { target } = progress;
  if (!target) return t('explain.noTarget');
  const figure =
    target.value === null
      ? [target.lower, target.upper].map((edge) => amount(edge, progress, language)).join(' – ')
      : amount(target.value, progress, language);
  const date = formatDate(target.assignedOn, language);
  return (
    figure + inBrackets([t('explain.targetVersion', { count: target.version, date })], language)
  );
}

function inBrackets(notes: readonly string[], language: Language): string {
  return language === 'zh' ? `（${notes.join('，')}）` : ` (${notes.join(', ')})`;
}
