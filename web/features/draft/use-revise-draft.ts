import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../__generated__/gql.ts';
import type { RevisePushDraftInput } from '../../__generated__/graphql.ts';

const RevisePushDraftMutation = graphql(`
  mutation RevisePushDraft($input: RevisePushDraftInput!) {
    revisePushDraft(input: $input) {
      draft { id state rowsRead findingCount }
      mappingIssues
    }
  }
`);

/** Has a draft worked through again, read in another way where one is given; the page follows its state. */
export function useReviseDraft() {
  const { t } = useTranslation();
  const [issues, setIssues] = useState<string[]>([]);
  const [execute, { loading }] = useMutation(RevisePushDraftMutation, {
    refetchQueries: ['PushDraft', 'ColumnMappings'],
  });
  const revise = async (input: RevisePushDraftInput) => {
    setIssues([]);
    try {
      const { data } = await execute({ variables: { input } });
      const { draft, mappingIssues = [] } = data?.revisePushDraft ?? {};
      if (!draft) setIssues(mappingIssues.length > 0 ? mappingIssues : [t('reading.failed')]);
    } catch {
      setIssues([t('reading.failed')]);
    }
  };
  return { revise, isBusy: loading, issues, setIssues };
}
