import { useTranslation } from 'react-i18next';
import type { PushDraftState } from '../../__generated__/graphql.ts';

/** A sign beside the word; no colour of the lights, which mean something else here. */
const SIGNS: Record<PushDraftState, string> = {
  RECEIVED: '…',
  READING: '…',
  CHECKING: '…',
  READY: '→',
  REFUSED: '!',
  CONFIRMED: '✓',
  DISCARDED: '×',
  FAILED: '!',
};

export function DraftStateMark({ state }: { state: PushDraftState }) {
  const { t } = useTranslation();
  return (
    <span className="draft-state" data-state={state}>
      <span className="draft-sign" aria-hidden="true">
        {SIGNS[state]}
      </span>
      {t(`draft.state.${state}`)}
    </span>
  );
}
