import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../__generated__/gql.ts';
import { firstErrorText } from '../../ui/error-words.ts';
import { useLanguage } from '../../ui/names.ts';
import { base64Of, sealProblem } from './seal-file.ts';

const SignReceiptMutation = graphql(`
  mutation SignReceipt($input: SignReceiptInput!) {
    signReceipt(input: $input) {
      receipt { id }
      locked
      userErrors { code messageZh messageEn }
    }
  }
`);

/** Signs a receipt with the password asked again; what stands against it is said in words. */
export function useSignReceipt(receiptNumber: string, onSigned: () => void) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [error, setError] = useState<string | null>(null);
  // Nothing of the answer is kept: the password and the scan would be its key.
  const [execute, { loading }] = useMutation(SignReceiptMutation, {
    fetchPolicy: 'no-cache',
    refetchQueries: ['Receipt'],
    awaitRefetchQueries: true,
  });
  const sign = async (password: string, scan: FormDataEntryValue | null) => {
    const file = scan instanceof File && scan.size > 0 ? scan : null;
    const problem = password === '' ? 'needPassword' : file && sealProblem(file);
    setError(problem ? t(`sign.${problem}`) : null);
    if (problem) return;
    try {
      const seal = file && base64Of(new Uint8Array(await file.arrayBuffer()));
      const { data } = await execute({ variables: { input: { receiptNumber, password, seal } } });
      if (data?.signReceipt.receipt) return onSigned();
      setError(firstErrorText(data?.signReceipt.userErrors ?? [], language) ?? t('sign.failed'));
    } catch {
      setError(t('sign.failed'));
    }
  };
  return { sign, isBusy: loading, error };
}
