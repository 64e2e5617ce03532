import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../__generated__/gql.ts';
import type {
  Contract_ContractFragment,
  SaveContractMutation,
} from '../../__generated__/graphql.ts';
import { inputFault } from '../../ui/input-fault.ts';
import { useLanguage } from '../../ui/names.ts';
import { type JsonFault, readJsonObject } from '../../ui/read-json.ts';
import { type ContractDraft, draftOf, isDraft } from './contract-draft.ts';

const SaveContractDocument = graphql(`
  mutation SaveContract($input: SaveContractInput!) {
    saveContract(input: $input) {
      contract { code version { version } }
      userErrors { code messageZh messageEn path }
    }
  }
`);

type Errors = SaveContractMutation['saveContract']['userErrors'];

export interface ContractEditing {
  text: string;
  setText: (text: string) => void;
  fault: JsonFault | null;
  /** The text as the form shows it; null where it is not of that shape. */
  draft: ContractDraft | null;
  setDraft: (draft: ContractDraft) => void;
  errors: Errors;
  /** Why it did not arrive, in words; null while nothing went wrong. */
  failure: string | null;
  isBusy: boolean;
  /** The code it was saved under; null when it was refused. */
  save: () => Promise<string | null>;
}

/** One text behind form and JSON, so that both always show the same next version. */
export function useContractEditor(contract: Contract_ContractFragment): ContractEditing {
  const [text, setText] = useState(() => JSON.stringify(draftOf(contract), null, 2));
  const [errors, setErrors] = useState<Errors>([]);
  const { t } = useTranslation();
  const language = useLanguage();
  const [failure, setFailure] = useState<string | null>(null);
  const [execute, { loading }] = useMutation(SaveContractDocument, {
    refetchQueries: ['Contract', 'ContractList', 'ContractSupply'],
  });
  const { value, fault } = readJsonObject<ContractDraft>(text);
  const save = async () => {
    setErrors([]);
    setFailure(null);
    if (value === null) return null;
    try {
      const { data } = await execute({ variables: { input: value } });
      setErrors(data?.saveContract.userErrors ?? []);
      return data?.saveContract.contract?.code ?? null;
    } catch (error) {
      setFailure(inputFault(error, language) ?? t('contracts.failed'));
      return null;
    }
  };
  return {
    text,
    setText,
    fault,
    draft: value !== null && isDraft(value) ? value : null,
    setDraft: (draft) => setText(JSON.stringify(draft, null, 2)),
    errors,
    failure,
    isBusy: loading,
    save,
  };
}
