import { useSubscription } from '@apollo/client/react';
import { use, useEffect, useState } from 'react';
import { graphql } from '../__generated__/gql.ts';
import type { PushLandedSubscription } from '../__generated__/graphql.ts';
import { ClientsContext } from './apollo-client.ts';

const PushLandedDocument = graphql(`
  subscription PushLanded {
    pushLanded { receiptNumber indicatorCodes periodCodes lightsChanged recordedAt }
  }
`);

/** Long enough to read twice; the data age in the top bar keeps the news afterwards. */
const shownMs = 15_000;

type Landed = PushLandedSubscription['pushLanded'];

/** Refetches what is on screen whenever a push lands, and holds the news until it is dismissed. */
export function usePushLanded() {
  const clients = use(ClientsContext);
  const [landed, setLanded] = useState<Landed | null>(null);
  useSubscription(PushLandedDocument, {
    ignoreResults: true,
    onData: ({ data }) => {
      if (!data.data) return;
      setLanded(data.data.pushLanded);
      for (const client of Object.values(clients ?? {}))
        void client.refetchQueries({ include: 'active' });
    },
  });
  useEffect(
    function fadeAway() {
      if (!landed) return;
      const timer = setTimeout(() => setLanded(null), shownMs);
      return () => clearTimeout(timer);
    },
    [landed],
  );
  return { landed, dismiss: () => setLanded(null) };
}
