import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../__generated__/gql.ts';
import type { CorrectionKind } from '../../__generated__/graphql.ts';
import { useLanguage } from '../../ui/names.ts';
import { messageOf, remedyOf } from './finding-groups.ts';

const ConfirmPushDraftMutation = graphql(`
  mutation ConfirmPushDraft($input: ConfirmPushDraftInput!) {
    confirmPushDraft(input: $input) {
      receipt { id receiptNumber }
      caseNumber findingCount
      findings { code row column sheet cell value messageZh messageEn remedyZh remedyEn }
    }
  }
`);

/** Writes a draft as it was shown; tells in words what stands in the way. */
export function useConfirmDraft(draftId: string, onChanged: () => void) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [problem, setProblem] = useState<string | null>(null);
  const [execute, { loading }] = useMutation(ConfirmPushDraftMutation);
  const confirm = async (correction: { kind: CorrectionKind; reason: string } | null) => {
    setProblem(null);
    try {
      const { data } = await execute({ variables: { input: { draftId, correction } } });
      const [first] = data?.confirmPushDraft.findings ?? [];
      if (first) setProblem(`${messageOf(first, language)} · ${remedyOf(first, language)}`);
    } catch {
      setProblem(t('draft.actFailed'));
    }
    // Confirmed, or checked again because others pushed meanwhile: either way it is another draft now.
    onChanged();
  };
  return { confirm, isBusy: loading, problem, setProblem };
}
