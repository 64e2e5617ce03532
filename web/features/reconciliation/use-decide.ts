import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../__generated__/gql.ts';
import type { DecideReconciliationInput } from '../../__generated__/graphql.ts';
import { findingsText, firstErrorText } from '../../ui/error-words.ts';
import { useLanguage } from '../../ui/names.ts';

const DecideDocument = graphql(`
  mutation DecideReconciliation($input: DecideReconciliationInput!) {
    decideReconciliation(input: $input) {
      row { period }
      userErrors { code messageZh messageEn path }
      findings { code messageZh messageEn remedyZh remedyEn }
    }
  }
`);

/** Decides between two departments; a signed figure cannot be replaced so, and the answer says what to do. */
export function useDecide() {
  const { t } = useTranslation();
  const language = useLanguage();
  const [error, setError] = useState<string | null>(null);
  const [execute, { loading }] = useMutation(DecideDocument, {
    refetchQueries: ['Reconciliation'],
    awaitRefetchQueries: true,
  });
  const decide = async (input: DecideReconciliationInput): Promise<boolean> => {
    setError(null);
    try {
      const { data } = await execute({ variables: { input } });
      const outcome = data?.decideReconciliation;
      if (outcome?.row) return true;
      setError(
        firstErrorText(outcome?.userErrors ?? [], language) ??
          findingsText(outcome?.findings ?? [], language) ??
          t('reconciliation.failed'),
      );
    } catch {
      setError(t('reconciliation.failed'));
    }
    return false;
  };
  return { error, isBusy: loading, decide };
}
