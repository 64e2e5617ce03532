import { useTranslation } from 'react-i18next';
import type { ExplainBody_ProgressFragment } from '../../__generated__/graphql.ts';
import { formatPeriodRange } from '../../charts/format.ts';
import { Spark } from '../../charts/Spark.tsx';
import { useLanguage } from '../../ui/names.ts';

/** The recent course of this number; a gap stays a gap. */
export function ExplainSpark({ progress }: { progress: ExplainBody_ProgressFragment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [first, last] = [progress.sparkPeriods[0], progress.sparkPeriods.at(-1)];
  if (!first || !last || progress.spark.every((value) => value === null)) return null;
  const range = formatPeriodRange(first, last, language);
  return (
    <section>
      <h3>
        {t('explain.spark')} <span className="muted explain-small">{range}</span>
      </h3>
      <Spark
        values={progress.spark}
        label={`${t('explain.spark')} ${range}`}
        width={480}
        height={56}
      />
    </section>
  );
}
