import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { PushDraftQuery } from './draft-query.ts';
import { isWorking } from './draft-steps.ts';

const LOOK_AGAIN_MS = 700;

/** A draft; asked for again and again while the hub is at work on it. */
export function useDraft(id: string) {
  const result = useQuery(PushDraftQuery, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const { startPolling, stopPolling } = result;
  const state = result.data?.pushDraft?.state;
  useEffect(
    function lookAgainWhileWorking() {
      if (state && isWorking(state)) startPolling(LOOK_AGAIN_MS);
      else stopPolling();
      return stopPolling;
    },
    [state, startPolling, stopPolling],
  );
  return result;
}
