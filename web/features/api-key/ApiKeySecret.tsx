import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { copyText } from '../../ui/copy-text.ts';
import { Panel } from '../../ui/Panel.tsx';

interface ApiKeySecretProps {
  name: string;
  secret: string;
  onDone: () => void;
}

/** The one time the key is shown. Where the browser will not copy, the field is there to copy from. */
export function ApiKeySecret({ name, secret, onDone }: ApiKeySecretProps) {
  const { t } = useTranslation();
  const id = useId();
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <Panel title={t('apiKeys.madeTitle', { name })}>
      <p role="alert">
        <strong>{t('apiKeys.madeWarning')}</strong>
      </p>
      <div className="api-key-secret">
        <label className="sr-only" htmlFor={id}>
          {t('apiKeys.secret')}
        </label>
        <input
          id={id}
          className="text-input"
          readOnly
          value={secret}
          onFocus={(event) => event.target.select()}
        />
        <button
          type="button"
          className="button button-main"
          onClick={() => void copyText(secret).then(setCopied)}
        >
          {t('apiKeys.copy')}
        </button>
        <button type="button" className="button" onClick={onDone}>
          {t('apiKeys.done')}
        </button>
      </div>
      <p role="status" className="muted">
        {copied === null ? t('apiKeys.use') : t(copied ? 'apiKeys.copied' : 'apiKeys.copyFailed')}
      </p>
    </Panel>
  );
}
