import { useTranslation } from 'react-i18next';
import { Panel } from '../../ui/Panel.tsx';

/** What a clerk should know before the first file. */
export function PushAdvice() {
  const { t } = useTranslation();
  return (
    <Panel title={t('push.stepsTitle')}>
      <ol className="push-advice">
        <li>{t('push.stepCheck')}</li>
        <li>{t('push.stepPreview')}</li>
        <li>{t('push.stepBlank')}</li>
      </ol>
    </Panel>
  );
}
