import { useTranslation } from 'react-i18next';
import { graphql } from '../../__generated__/gql.ts';
import type { DraftSteps_DraftFragment } from '../../__generated__/graphql.ts';
import { formatCount } from '../../charts/format.ts';
import { type StepMark, stepMarks } from './draft-steps.ts';

graphql(`
  fragment DraftSteps_draft on PushDraft { id state rowsRead }
`);

const SIGNS: Record<StepMark, string> = { done: '✓', now: '●', next: '○' };
const WORDS = { done: 'draft.stepDone', now: 'draft.stepNow', next: 'draft.stepNext' } as const;

/** Where the hub is with a draft: three steps, and the rows it has read so far. */
export function DraftSteps({ draft }: { draft: DraftSteps_DraftFragment }) {
  const { t } = useTranslation();
  const { rowsRead } = draft;
  return (
    <section className="panel draft-steps" aria-label={t('draft.steps')}>
      <ol>
        {stepMarks(draft.state)?.map(({ step, mark }) => (
          <li key={step} data-mark={mark} aria-current={mark === 'now' ? 'step' : undefined}>
            <span aria-hidden="true">{SIGNS[mark]}</span> {t(`draft.step.${step}`)}{' '}
            <span className="muted">{t(WORDS[mark])}</span>
          </li>
        ))}
      </ol>
      <p role="status">
        {rowsRead > 0 ? (
          <strong>{t('draft.rowsSoFar', { amount: formatCount(rowsRead) })}</strong>
        ) : null}{' '}
        <span className="muted">{t('draft.working')}</span>
      </p>
    </section>
  );
}
