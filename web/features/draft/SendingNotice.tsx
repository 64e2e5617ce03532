import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/Notice.tsx';
import { useLanguage } from '../../ui/names.ts';
import type { Sending } from './use-send-files.ts';

/** How much of the files has left, or why they did not arrive. */
export function SendingNotice({ state }: { state: Sending }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (state.kind === 'idle') return null;
  if (state.kind === 'failed') {
    const text = state.message?.[language] ?? t('push.failedText');
    return <Notice tone="alert" title={t('push.failed')} text={text} />;
  }
  const { name, at, count, percent } = state;
  return (
    <div className="sending" role="status">
      <strong>{t('push.sendingTitle', { name })}</strong>
      <progress max={100} value={percent} aria-label={t('push.sendingTitle', { name })} />
      <span className="muted">
        {count > 1
          ? t('push.sendingMany', { at, count, percent })
          : t('push.sendingOne', { percent })}
      </span>
    </div>
  );
}
