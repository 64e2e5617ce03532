import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../__generated__/gql.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { useLanguage } from '../../ui/names.ts';

const RevokeApiKeyMutation = graphql(`
  mutation RevokeApiKey($input: RevokeApiKeyInput!) {
    revokeApiKey(input: $input) {
      apiKey { id revokedAt }
      userErrors { code messageZh messageEn }
    }
  }
`);

/** Takes a key out of use, once asked and answered; the list follows by itself. */
export function RevokeButton({ id, name }: { id: string; name: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [isAsking, setIsAsking] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const [execute, { loading }] = useMutation(RevokeApiKeyMutation);
  const revoke = async () => {
    try {
      const { data } = await execute({ variables: { input: { id } } });
      const [first] = data?.revokeApiKey.userErrors ?? [];
      setError(first ? (language === 'en' ? first.messageEn : first.messageZh) : null);
    } catch {
      setError(t('apiKeys.failed'));
    }
    setIsAsking(false);
  };
  return (
    <>
      <button
        type="button"
        className="button"
        aria-label={t('apiKeys.revokeName', { name })}
        onClick={() => setIsAsking(true)}
      >
        {t('apiKeys.revoke')}
      </button>
      {error ? (
        <span className="api-key-error" role="alert">
          {error}
        </span>
      ) : null}
      {isAsking ? (
        <ConfirmDialog
          title={t('apiKeys.revokeTitle', { name })}
          text={t('apiKeys.revokeText')}
          confirmLabel={t('apiKeys.revokeConfirm')}
          cancelLabel={t('apiKeys.cancel')}
          isBusy={loading}
          onConfirm={() => void revoke()}
          onCancel={() => setIsAsking(false)}
        />
      ) : null}
    </>
  );
}
