import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../__generated__/gql.ts';
import type { QualityVerdict } from '../../__generated__/graphql.ts';
import { firstErrorText } from '../../ui/error-words.ts';
import { useLanguage } from '../../ui/names.ts';

const JudgeFlagDocument = graphql(`
  mutation JudgeFlag($input: JudgeFlagInput!) {
    judgeFlag(input: $input) {
      flag { id state verdicts { verdict comment accountName recordedAt } }
      userErrors { code messageZh messageEn path }
    }
  }
`);

export interface FlagJudging {
  error: string | null;
  isBusy: boolean;
  /** Whether it was taken. */
  judge: (verdict: QualityVerdict, comment: string) => Promise<boolean>;
}

/** Gives a verdict on a flag; the flag on the page follows by itself and stays where it is. */
export function useJudgeFlag(flag: string): FlagJudging {
  const { t } = useTranslation();
  const language = useLanguage();
  const [error, setError] = useState<string | null>(null);
  const [execute, { loading }] = useMutation(JudgeFlagDocument);
  const judge = async (verdict: QualityVerdict, comment: string) => {
    setError(null);
    try {
      const { data } = await execute({ variables: { input: { flag, verdict, comment } } });
      if (data?.judgeFlag.flag) return true;
      setError(firstErrorText(data?.judgeFlag.userErrors ?? [], language) ?? t('quality.failed'));
    } catch {
      setError(t('quality.failed'));
    }
    return false;
  };
  return { error, isBusy: loading, judge };
}
