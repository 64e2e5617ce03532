import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../__generated__/gql.ts';
import { useLanguage } from '../../ui/names.ts';

const CreateApiKeyMutation = graphql(`
  mutation CreateApiKey($input: CreateApiKeyInput!) {
    createApiKey(input: $input) {
      apiKey { id name }
      secret
      userErrors { code messageZh messageEn path }
    }
  }
`);

interface MadeKey {
  name: string;
  secret: string;
}

export interface KeyCreation {
  create: (name: string, expiresOn: string | null) => Promise<void>;
  isBusy: boolean;
  error: string | null;
  /** Held in memory alone until it is dismissed; a reload loses it. */
  made: MadeKey | null;
  dismiss: () => void;
}

/** Makes a key and holds its secret for the one time it is shown. */
export function useCreateKey(): KeyCreation {
  const { t } = useTranslation();
  const language = useLanguage();
  const [made, setMade] = useState<MadeKey | null>(null);
  const [error, setError] = useState<string | null>(null);
  // The secret is never written to the cache.
  const [execute, { loading }] = useMutation(CreateApiKeyMutation, {
    fetchPolicy: 'no-cache',
    refetchQueries: ['ApiKeys'],
  });
  const create = async (name: string, expiresOn: string | null) => {
    setError(name.trim() === '' ? t('apiKeys.needName') : null);
    if (name.trim() === '') return;
    try {
      const { data } = await execute({ variables: { input: { name: name.trim(), expiresOn } } });
      const { apiKey, secret, userErrors } = data?.createApiKey ?? {};
      if (apiKey && secret) return setMade({ name: apiKey.name, secret });
      const [first] = userErrors ?? [];
      setError((language === 'en' ? first?.messageEn : first?.messageZh) ?? t('apiKeys.failed'));
    } catch {
      setError(t('apiKeys.failed'));
    }
  };
  return { create, isBusy: loading, error, made, dismiss: () => setMade(null) };
}
