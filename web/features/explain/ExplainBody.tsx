import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../__generated__/gql.ts';
import type { ExplainBody_ProgressFragment } from '../../__generated__/graphql.ts';
import { formatPeriod } from '../../charts/format.ts';
import { LightGlyph } from '../../charts/LightGlyph.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { nameOf, useLanguage } from '../../ui/names.ts';
import { useScope } from '../../ui/use-scope.ts';
import { CorrectionEntry } from './CorrectionEntry.tsx';
import { ExplainRevisions } from './ExplainRevisions.tsx';
import { ExplainRule } from './ExplainRule.tsx';
import { ExplainSpark } from './ExplainSpark.tsx';
import { explainFacts } from './explain-facts.ts';
import { lightOf } from './light-of.ts';

graphql(`
  fragment ExplainBody_progress on Progress {
    period observedPeriod
    unit { id code nameZh nameEn }
    indicator { id code nameZh nameEn unitOfMeasureZh unitOfMeasureEn digits leadDepartment { id code nameZh nameEn } }
    observation { period value missingReason quality revision recordedAt receiptNumber }
    target { id version value lower upper responsiblePerson documentNumber assignedOn }
    scheduledSharePercent due completionRate lagPoints lagMeasure status light reason monthsInRow
    rule { id nameZh nameEn lagDigits hasHole bands { light shape wordZh wordEn severity lower lowerClosed upper upperClosed } }
    steps { textZh textEn }
    spark sparkPeriods
    history { period value missingReason quality revision recordedAt receiptNumber signerName signedAt }
  }
`);

export function ExplainBody({ progress }: { progress: ExplainBody_ProgressFragment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { linkTo } = useScope();
  const { unit, indicator } = progress;
  const light = lightOf(progress, language);
  const unitPath = `/units/${encodeURIComponent(unit.code)}`;
  const indicatorPath = `/indicators/${encodeURIComponent(indicator.code)}`;
  return (
    <article className="explain">
      <header>
        <p className="explain-where">
          <Link to={linkTo(unitPath)}>{nameOf(unit, language)}</Link>
          <span className="muted"> · {formatPeriod(progress.period, language)}</span>
        </p>
        <h3 className="explain-what">
          <Link className="quiet-link" to={linkTo(indicatorPath)}>
            {nameOf(indicator, language)}
          </Link>
        </h3>
        <p className={`explain-light light-text-${progress.light.toLowerCase()}`}>
          <LightGlyph
            light={progress.light}
            shape={light.shape}
            word={light.word}
            size={20}
            isDecorative
          />
          <strong>{light.word}</strong>
          {progress.monthsInRow > 1 ? (
            <span className="muted">
              {t('explain.monthsInRow', { count: progress.monthsInRow })}
            </span>
          ) : null}
        </p>
      </header>
      <Facts className="explain-facts" facts={explainFacts(progress, language, t)} />
      <section>
        <h3>{t('explain.steps')}</h3>
        <ol className="explain-steps">
          {progress.steps.map((step) => (
            <li key={step.textZh}>{language === 'en' ? step.textEn : step.textZh}</li>
          ))}
        </ol>
      </section>
      <ExplainRule rule={progress.rule} light={progress.light} />
      <ExplainSpark progress={progress} />
      <ExplainRevisions progress={progress} />
      <CorrectionEntry progress={progress} />
      <nav className="explain-links" aria-label={t('explain.title')}>
        <Link className="button" to={linkTo(unitPath)}>
          {t('explain.unitPage')}
        </Link>
        <Link className="button" to={linkTo(indicatorPath)}>
          {t('explain.indicatorPage')}
        </Link>
        <Link
          className="button"
          to={linkTo('/trend', { indicator: indicator.code, units: unit.code })}
        >
          {t('explain.trendPage')}
        </Link>
      </nav>
    </article>
  );
}
