import { use, useEffect, useRef } from 'react';
import { useScope } from '../ui/use-scope.ts';
import { ClientsContext } from './apollo-client.ts';

/** Asks again for what is on screen when the basis changes: what landed meanwhile is not in the memory left behind. */
export function useFreshBasis(): void {
  const clients = use(ClientsContext);
  const { basis } = useScope();
  const shown = useRef(basis);
  useEffect(
    function askAgainAfterTheChange() {
      if (shown.current === basis) return;
      shown.current = basis;
      void clients?.[basis].refetchQueries({ include: 'active' });
    },
    [basis, clients],
  );
}
