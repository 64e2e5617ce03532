import { useTranslation } from 'react-i18next';
import { formatNumber, withUnit } from '../../charts/format.ts';
import type { MatrixPlace } from '../../charts/LightMatrix.tsx';
import { Spark } from '../../charts/Spark.tsx';
import { useLanguage } from '../../ui/names.ts';
import { useCellProgress } from './use-cell-progress.ts';

/** Actual, due and target of the cell under the pointer, with its recent course. */
export function MatrixTipBody({ place, period }: { place: MatrixPlace; period: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const progress = useCellProgress(place, period);
  if (!progress) return <div className="matrix-tip-body" data-pending />;
  const { indicator } = progress;
  const unit = language === 'en' ? indicator.unitOfMeasureEn : indicator.unitOfMeasureZh;
  const figure = (value: string | null | undefined) =>
    withUnit(formatNumber(value, { digits: indicator.digits }), unit, language);
  return (
    <div className="matrix-tip-body">
      <dl>
        <dt>{t('field.actual')}</dt>
        <dd>{figure(progress.observation?.value)}</dd>
        <dt>{t('field.due')}</dt>
        <dd>{figure(progress.due)}</dd>
        <dt>{t('field.target')}</dt>
        <dd>{figure(progress.target?.value)}</dd>
      </dl>
      <Spark values={progress.spark} label={t('cockpit.trend')} width={120} height={48} />
    </div>
  );
}
