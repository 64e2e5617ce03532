import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormRow } from '../../ui/FormRow.tsx';
import { Panel } from '../../ui/Panel.tsx';
import type { CorrectionCase } from './CorrectionBody.tsx';
import { useDecideCase } from './use-decide-case.ts';

/** The office approves or rejects; a case of one's own is left to a colleague, and the page says why. */
export function CaseDecision({ found }: { found: CorrectionCase }) {
  const { t } = useTranslation();
  const id = useId();
  const [comment, setComment] = useState('');
  const { decide, isBusy, error } = useDecideCase(found.caseNumber);
  if (found.isOwn) {
    return (
      <Panel title={t('corrections.decide')}>
        <p>{t('corrections.ownCase')}</p>
      </Panel>
    );
  }
  return (
    <Panel
      title={t('corrections.decide')}
      lead={t('corrections.decideLead')}
      className="case-decide"
    >
      <FormRow
        label={t('corrections.comment')}
        htmlFor={`${id}-comment`}
        hint={t('corrections.commentHint')}
      >
        <textarea
          id={`${id}-comment`}
          className="text-area"
          maxLength={500}
          value={comment}
          aria-describedby={`${id}-comment-hint`}
          onChange={(event) => setComment(event.target.value)}
        />
      </FormRow>
      {error ? (
        <p className="form-error" role="alert">
          {error}
        </p>
      ) : null}
      <div className="case-actions">
        <button
          type="button"
          className="button button-main"
          disabled={isBusy}
          onClick={() => void decide(true, comment)}
        >
          {t('corrections.approve')}
        </button>
        <button
          type="button"
          className="button"
          disabled={isBusy}
          onClick={() => void decide(false, comment)}
        >
          {t('corrections.reject')}
        </button>
      </div>
    </Panel>
  );
}
