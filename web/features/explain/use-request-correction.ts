import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../__generated__/gql.ts';
import { findingsText } from '../../ui/error-words.ts';
import { useLanguage } from '../../ui/names.ts';
import { readCorrection } from './correction-draft.ts';

const RequestCorrectionMutation = graphql(`
  mutation RequestCorrection($input: RequestCorrectionInput!) {
    requestCorrection(input: $input) {
      caseNumber
      findings { code messageZh messageEn remedyZh remedyEn }
    }
  }
`);

interface ValueKey {
  unit: string;
  indicator: string;
  period: string;
}

/** Opens a correction case for one value; a refusal says what is wrong and what to do. */
export function useRequestCorrection(key: ValueKey, onAsked: (caseNumber: string) => void) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [error, setError] = useState<string | null>(null);
  const [execute, { loading }] = useMutation(RequestCorrectionMutation);
  const ask = async (form: FormData) => {
    const draft = readCorrection(form);
    setError(draft.problem && t(`signedValue.${draft.problem}`, { text: draft.text }));
    if (draft.problem) return;
    const { kind, reason, said } = draft;
    try {
      const input = { request: { kind, reason }, rows: [{ ...key, ...said }] };
      const { data } = await execute({ variables: { input } });
      const { caseNumber, findings = [] } = data?.requestCorrection ?? {};
      if (caseNumber) return onAsked(caseNumber);
      setError(findingsText(findings, language) ?? t('signedValue.failed'));
    } catch {
      setError(t('signedValue.failed'));
    }
  };
  return { ask, isBusy: loading, error };
}
