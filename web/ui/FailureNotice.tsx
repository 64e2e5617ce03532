import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Notice } from './Notice.tsx';
import { useLanguage } from './names.ts';
import { failureKind, failureMessage } from './query-state.ts';

const texts = {
  unauthenticated: 'forbidden',
  forbidden: 'forbidden',
  notFound: 'notFound',
  badInput: 'badInput',
  offline: 'offline',
  broken: 'error',
} as const;

interface FailureNoticeProps {
  error: unknown;
  onRetry?: () => void;
}

/** A failed query in words: no permission says whom to ask, a lost line says how to go on. */
export function FailureNotice({ error, onRetry }: FailureNoticeProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const kind = failureKind(error);
  const canRetry = onRetry && (kind === 'broken' || kind === 'offline');
  return (
    <Notice
      tone="alert"
      title={t(`state.${texts[kind]}Title`)}
      text={t(`state.${texts[kind]}Text`)}
    >
      {kind === 'badInput' ? (
        <p className="notice-detail">{failureMessage(error, language)}</p>
      ) : null}
      {canRetry ? (
        <button type="button" className="button" onClick={onRetry}>
          {t('state.retry')}
        </button>
      ) : null}
      <Link className="button" to="/">
        {t('state.home')}
      </Link>
    </Notice>
  );
}
