import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QualityVerdict } from '../../__generated__/graphql.ts';
import { useJudgeFlag } from './use-judge-flag.ts';

interface VerdictFormProps {
  flag: string;
  verdict: QualityVerdict;
  onDone: () => void;
  onCancel: () => void;
}

/** The comment to a verdict. Ctrl + Enter sends it, Escape leaves it. */
export function VerdictForm({ flag, verdict, onDone, onCancel }: VerdictFormProps) {
  const { t } = useTranslation();
  const id = useId();
  const [comment, setComment] = useState('');
  const area = useRef<HTMLTextAreaElement>(null);
  const { error, isBusy, judge } = useJudgeFlag(flag);
  useEffect(function beginWithTheComment() {
    area.current?.focus();
  }, []);
  const send = async () => {
    if (await judge(verdict, comment)) onDone();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Keys of the queue are letters of a comment here.
    event.stopPropagation();
    if (event.key === 'Escape') onCancel();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send();
  };
  return (
    <form
      className="verdict-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <label htmlFor={id}>
        {t(verdict === 'WILL_CORRECT' ? 'quality.commentMay' : 'quality.commentMust', {
          verdict: t(`quality.verdict.${verdict}`),
        })}
      </label>
      <textarea
        ref={area}
        id={id}
        className="text-area"
        rows={2}
        value={comment}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        onChange={(event) => setComment(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {error ? (
        <p id={`${id}-error`} className="form-error" role="alert">
          {error}
        </p>
      ) : null}
      <div className="verdict-actions">
        <button type="submit" className="button button-main" disabled={isBusy}>
          {t('quality.send', { verdict: t(`quality.verdict.${verdict}`) })}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {t('quality.cancel')}
        </button>
      </div>
    </form>
  );
}
