import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../ui/Panel.tsx';
import type { KeyCreation } from './use-create-key.ts';

export function ApiKeyForm({ creation }: { creation: KeyCreation }) {
  const { t } = useTranslation();
  const id = useId();
  const { create, error, isBusy } = creation;
  return (
    <Panel title={t('apiKeys.create')}>
      <form
        className="api-key-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const form = new FormData(event.currentTarget);
          void create(String(form.get('name') ?? ''), String(form.get('expiresOn') ?? '') || null);
        }}
      >
        <div className="api-key-field">
          <label htmlFor={`${id}-name`}>{t('apiKeys.name')}</label>
          <input
            id={`${id}-name`}
            name="name"
            className="text-input"
            maxLength={80}
            autoComplete="off"
            placeholder={t('apiKeys.nameHint')}
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? `${id}-error` : undefined}
          />
        </div>
        <div className="api-key-field">
          <label htmlFor={`${id}-expires`}>{t('apiKeys.expiresOn')}</label>
          <input id={`${id}-expires`} name="expiresOn" type="date" className="text-input" />
        </div>
        <button type="submit" className="button button-main" disabled={isBusy}>
          {t('apiKeys.submit')}
        </button>
        {error ? (
          <p id={`${id}-error`} className="api-key-error" role="alert">
            {error}
          </p>
        ) : null}
      </form>
    </Panel>
  );
}
