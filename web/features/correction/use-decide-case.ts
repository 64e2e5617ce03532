import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../__generated__/gql.ts';
import { findingsText, firstErrorText } from '../../ui/error-words.ts';
import { useLanguage } from '../../ui/names.ts';

const DecideCorrectionMutation = graphql(`
  mutation DecideCorrection($input: DecideCorrectionInput!) {
    decideCorrection(input: $input) {
      case { id state events { state accountName recordedAt comment receiptNumber } }
      findings { code messageZh messageEn remedyZh remedyEn }
      userErrors { code messageZh messageEn }
    }
  }
`);

/** Decides a case; the page follows by itself, a refusal is said in words. */
export function useDecideCase(caseNumber: string) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [error, setError] = useState<string | null>(null);
  const [execute, { loading }] = useMutation(DecideCorrectionMutation);
  const decide = async (approve: boolean, comment: string) => {
    const isSilent = !approve && comment.trim() === '';
    setError(isSilent ? t('corrections.needComment') : null);
    if (isSilent) return;
    try {
      const input = { caseNumber, approve, comment: comment.trim() || null };
      const { data } = await execute({ variables: { input } });
      const { case: decided, findings = [], userErrors = [] } = data?.decideCorrection ?? {};
      if (decided) return;
      const told = [firstErrorText(userErrors, language), findingsText(findings, language)];
      setError(told.filter(Boolean).join(' ') || t('corrections.failed'));
    } catch {
      setError(t('corrections.failed'));
    }
  };
  return { decide, isBusy: loading, error };
}
