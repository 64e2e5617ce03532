import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { QualityFlag_FlagFragment, QualityVerdict } from '../../__generated__/graphql.ts';
import { formatInstant, formatPeriod } from '../../charts/format.ts';
import { nameOf, shortNameOf, useLanguage } from '../../ui/names.ts';
import { useScope } from '../../ui/use-scope.ts';
import { useMay } from '../../ui/viewer.ts';
import { FlagFigures } from './FlagFigures.tsx';
import { FlagVerdicts } from './FlagVerdicts.tsx';
import { queueAction, verdictsOffered } from './queue-keys.ts';
import { SeverityMark } from './SeverityMark.tsx';
import { VerdictButtons } from './VerdictButtons.tsx';
import { VerdictForm } from './VerdictForm.tsx';

interface FlagCardProps {
  flag: QualityFlag_FlagFragment;
  onMove: (by: 1 | -1) => void;
}

/** One flag: what is odd and why, the figures, and what is said about it. */
export function FlagCard({ flag, onMove }: FlagCardProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { linkTo } = useScope();
  const [choice, setChoice] = useState<QualityVerdict | null>(null);
  const card = useRef<HTMLElement>(null);
  const mayReview = useMay('quality.review');
  const isOffice = useMay('qualityRule.write');
  const offered = verdictsOffered(flag, { mayReview, isOffice });
  const { rule, unit, indicator } = flag;
  const note = language === 'en' ? rule.noteEn : rule.noteZh;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== card.current || event.ctrlKey || event.metaKey || event.altKey) return;
    const action = queueAction(event.key, offered);
    if (!action) return;
    event.preventDefault();
    if (action.kind === 'MOVE') onMove(action.by);
    else setChoice(action.verdict);
  };
  const leaveForm = () => {
    setChoice(null);
    card.current?.focus();
  };
  const title = `${shortNameOf(unit, language)} · ${nameOf(indicator, language)} · ${formatPeriod(flag.period, language)}`;
  return (
    <article
      ref={card}
      className="flag-card"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the queue is walked with the keyboard, flag by flag.
      tabIndex={0}
      data-state={flag.state}
      aria-label={title}
      onKeyDown={onKeyDown}
    >
      <header>
        <SeverityMark severity={flag.severity} />
        <h3>{title}</h3>
        <span className="flag-state">{t(`quality.state.${flag.state}`)}</span>
      </header>
      <p className="flag-message">{language === 'en' ? flag.messageEn : flag.messageZh}</p>
      <p className="flag-rule">
        {t('quality.byRule', { rule: nameOf(rule, language), version: rule.version })}
        {note ? <> · {note}</> : null}
      </p>
      <FlagFigures figures={flag.figures} />
      <p className="flag-source">
        <Link to={linkTo(`/pushes/${flag.receiptNumber}`)}>
          {t('quality.receipt', { receipt: flag.receiptNumber })}
        </Link>{' '}
        {formatInstant(flag.recordedAt, language)}
      </p>
      <FlagVerdicts verdicts={flag.verdicts} />
      {choice ? (
        <VerdictForm
          key={choice}
          flag={flag.id}
          verdict={choice}
          onDone={leaveForm}
          onCancel={leaveForm}
        />
      ) : (
        <VerdictButtons offered={offered} onChoose={setChoice} />
      )}
    </article>
  );
}
