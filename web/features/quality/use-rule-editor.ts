import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../__generated__/gql.ts';
import type {
  QualityRule_RuleFragment,
  SaveQualityRulesMutation,
} from '../../__generated__/graphql.ts';
import { inputFault } from '../../ui/input-fault.ts';
import { useLanguage } from '../../ui/names.ts';
import { type JsonFault, readJsonObject } from '../../ui/read-json.ts';
import { isRuleDraft, NEW_RULE, type RuleDraft, ruleDraftOf } from './rule-draft.ts';

const SaveQualityRulesDocument = graphql(`
  mutation SaveQualityRules($input: SaveQualityRulesInput!) {
    saveQualityRules(input: $input) { saved userErrors { code messageZh messageEn path } }
  }
`);

export interface RuleEditing {
  text: string;
  setText: (text: string) => void;
  fault: JsonFault | null;
  draft: RuleDraft | null;
  setDraft: (draft: RuleDraft) => void;
  errors: SaveQualityRulesMutation['saveQualityRules']['userErrors'];
  /** Why it did not arrive, in words; null while nothing went wrong. */
  failure: string | null;
  isBusy: boolean;
  /** Whether it was saved. */
  save: () => Promise<boolean>;
}

/** One text behind form and JSON, so that both always show the same rule. */
export function useRuleEditor(rule: QualityRule_RuleFragment | null): RuleEditing {
  const [text, setText] = useState(() =>
    JSON.stringify(rule ? ruleDraftOf(rule) : NEW_RULE, null, 2),
  );
  const [errors, setErrors] = useState<RuleEditing['errors']>([]);
  const { t } = useTranslation();
  const language = useLanguage();
  const [failure, setFailure] = useState<string | null>(null);
  const [execute, { loading }] = useMutation(SaveQualityRulesDocument, {
    refetchQueries: ['QualityRules', 'QualityChoices'],
  });
  const { value, fault } = readJsonObject<RuleDraft>(text);
  const save = async () => {
    setErrors([]);
    setFailure(null);
    if (value === null) return false;
    try {
      const { data } = await execute({ variables: { input: { rules: [value] } } });
      setErrors(data?.saveQualityRules.userErrors ?? []);
      return data?.saveQualityRules.saved === 1;
    } catch (error) {
      setFailure(inputFault(error, language) ?? t('quality.ruleFailed'));
      return false;
    }
  };
  return {
    text,
    setText,
    fault,
    draft: value !== null && isRuleDraft(value) ? value : null,
    setDraft: (draft) => setText(JSON.stringify(draft, null, 2)),
    errors,
    failure,
    isBusy: loading,
    save,
  };
}
