import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { graphql } from '../../__generated__/gql.ts';
import { findingsText } from '../../ui/error-words.ts';
import { useLanguage } from '../../ui/names.ts';
import { useScope } from '../../ui/use-scope.ts';

const UndoPushMutation = graphql(`
  mutation UndoPush($input: UndoPushInput!) {
    undoPush(input: $input) {
      receipt { id receiptNumber }
      findings { code messageZh messageEn remedyZh remedyEn }
    }
  }
`);

/** Undoes a push and opens the receipt of the undoing; a refusal says what to do instead. */
export function useUndoPush(receiptNumber: string, onUndone: () => void) {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const { linkTo } = useScope();
  const [error, setError] = useState<string | null>(null);
  const [execute, { loading }] = useMutation(UndoPushMutation);
  const undo = async (reason: string) => {
    setError(null);
    try {
      const { data } = await execute({ variables: { input: { receiptNumber, reason } } });
      const made = data?.undoPush.receipt;
      if (made) {
        onUndone();
        return navigate(linkTo(`/pushes/${made.receiptNumber}`));
      }
      setError(findingsText(data?.undoPush.findings ?? [], language) ?? t('undo.failed'));
    } catch {
      setError(t('undo.failed'));
    }
  };
  return { undo, isBusy: loading, error };
}
