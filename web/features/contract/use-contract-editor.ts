import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../__generated__/gql.ts';
import type {
  Contract_ContractFragment,
  SaveContractMutation,
} from '../../__generated__/graphql.ts';
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
  hasFailed: boolean;
  isBusy: boolean;
  /** The code it was saved under; null when it was refused. */
  save: () => Promise<string | null>;
}

/** One text behind form and JSON, so that both always show the same next version. */
export function useContractEditor(contract: Contract_ContractFragment): ContractEditing {
  const [text, setText] = useState(() => JSON.stringify(draftOf(contract), null, 2));
  const [errors, setErrors] = useState<Errors>([]);
  const [hasFailed, setHasFailed] = useState(false);
  const [execute, { loading }] = useMutation(SaveContractDocument, {
    refetchQueries: ['Contract', 'ContractList', 'ContractSupply'],
  });
  const { value, fault } = readJsonObject<ContractDraft>(text);
  const save = async () => {
    setErrors([]);
    setHasFailed(false);
    if (value === null) return null;
    try {
      const { data } = await execute({ variables: { input: value } });
      setErrors(data?.saveContract.userErrors ?? []);
      return data?.saveContract.contract?.code ?? null;
    } catch {
      setHasFailed(true);
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
    hasFailed,
    isBusy: loading,
    save,
  };
}
