import { useTranslation } from 'react-i18next';
import type { ReadingPanel_FileFragment } from '../../__generated__/graphql.ts';
import { useLanguage } from '../../ui/names.ts';

/** What a person should decide or confirm, what must be filled in first. */
export function QuestionList({ questions }: Pick<ReadingPanel_FileFragment, 'questions'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (questions.length === 0) return null;
  const ordered = questions.toSorted((a, b) => Number(a.hasGuess) - Number(b.hasGuess));
  return (
    <section className="reading-questions">
      <h3>{t('reading.questions')}</h3>
      <ul>
        {ordered.map(({ field, hasGuess, messageZh, messageEn, values }) => (
          <li key={field + messageZh}>
            <strong>{hasGuess ? t('reading.guessed') : t('reading.open')}</strong>{' '}
            {language === 'en' ? messageEn : messageZh}
            {values.length > 0 ? <span className="muted"> {values.join(' · ')}</span> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
