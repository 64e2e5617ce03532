import { useTranslation } from 'react-i18next';
import type { CaseState as State } from './case-list.ts';

const MARKS: Record<State, string> = {
  REQUESTED: '◔',
  APPROVED: '✓',
  REJECTED: '✕',
  CANCELLED: '–',
};

/** Where a case stands: a mark and its word. */
export function CaseState({ state }: { state: State }) {
  const { t } = useTranslation();
  return (
    <span className="case-state" data-open={state === 'REQUESTED' || undefined}>
      <span aria-hidden="true">{MARKS[state]}</span> {t(`corrections.${state}`)}
    </span>
  );
}
