import { useTranslation } from 'react-i18next';
import type { ReadingPanel_FileFragment } from '../../__generated__/graphql.ts';
import { ExpertBox } from './ExpertBox.tsx';
import { MappingFields } from './MappingFields.tsx';
import { NameFields } from './NameFields.tsx';
import { QuestionList } from './QuestionList.tsx';
import { useReadingForm } from './use-reading-form.ts';
import { useReviseDraft } from './use-revise-draft.ts';

export interface ReadingEditorProps {
  draftId: string;
  fileIndex: number;
  fileName: string | null;
  mappingJson: string;
  questions: ReadingPanel_FileFragment['questions'];
}

/** The reading of one file as a form, or as JSON for experts; read again so, or kept for next month. */
export function ReadingEditor(props: ReadingEditorProps) {
  const { draftId, fileIndex, questions } = props;
  const { t } = useTranslation();
  const reading = useReadingForm(props);
  const { revise, isBusy, issues } = useReviseDraft();
  const readAgain = (keepMapping: boolean) =>
    void revise({ draftId, fileIndex, mappingJson: reading.text, keepMapping });
  return (
    <div className="reading-editor">
      <QuestionList questions={questions} />
      {reading.isExpert ? (
        <ExpertBox value={reading.text} isWrong={reading.isWrong} onChange={reading.setText} />
      ) : (
        <MappingFields form={reading.form} onChange={reading.setForm} />
      )}
      {issues.length > 0 ? (
        <div role="alert" className="reading-issues">
          <strong>{t('reading.issues')}</strong>
          <ul>
            {issues.map((issue) => (
              <li key={issue}>{issue}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {reading.isExpert ? null : <NameFields form={reading.form} onChange={reading.setForm} />}
      <div className="confirm-line">
        <button type="button" className="button" disabled={isBusy} onClick={() => readAgain(false)}>
          {t(isBusy ? 'reading.busy' : 'reading.apply')}
        </button>
        <button
          type="button"
          className="button button-main"
          disabled={isBusy}
          onClick={() => readAgain(true)}
        >
          {t('reading.keep')}
        </button>
        <button type="button" className="button button-quiet" onClick={reading.toggleExpert}>
          {t(reading.isExpert ? 'reading.plain' : 'reading.expert')}
        </button>
      </div>
    </div>
  );
}
