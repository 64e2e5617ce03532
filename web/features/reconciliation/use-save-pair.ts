import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../__generated__/gql.ts';
import type { CounterpartInput, SaveCounterpartsMutation } from '../../__generated__/graphql.ts';
import { inputFault } from '../../ui/input-fault.ts';
import { useLanguage } from '../../ui/names.ts';

const SaveCounterpartsDocument = graphql(`
  mutation SaveCounterparts($input: SaveCounterpartsInput!) {
    saveCounterparts(input: $input) { saved userErrors { code messageZh messageEn path } }
  }
`);

type Errors = SaveCounterpartsMutation['saveCounterparts']['userErrors'];

/** Registers one pair of indicators; the list of pairs is read again before it is told. */
export function useSavePair() {
  const { t } = useTranslation();
  const language = useLanguage();
  const [errors, setErrors] = useState<Errors>([]);
  const [failure, setFailure] = useState<string | null>(null);
  const [execute, { loading }] = useMutation(SaveCounterpartsDocument, {
    refetchQueries: ['Counterparts'],
    awaitRefetchQueries: true,
  });
  const save = async (pair: CounterpartInput): Promise<boolean> => {
    setErrors([]);
    setFailure(null);
    try {
      const { data } = await execute({ variables: { input: { counterparts: [pair] } } });
      setErrors(data?.saveCounterparts.userErrors ?? []);
      return data?.saveCounterparts.saved === 1;
    } catch (error) {
      setFailure(inputFault(error, language) ?? t('reconciliation.pairFailed'));
      return false;
    }
  };
  return { errors, failure, isBusy: loading, save };
}
