import type { PushDraftState } from '../../__generated__/graphql.ts';

/** The three steps between the upload and the preview. */
export const STEPS = ['RECEIVED', 'READING', 'CHECKING'] as const;
export type Step = (typeof STEPS)[number];
export type StepMark = 'done' | 'now' | 'next';

const isStep = (state: PushDraftState): state is Step =>
  (STEPS as readonly string[]).includes(state);

/** Whether the hub is at work on a draft, so that the page has to look again. */
export const isWorking = isStep;

/** How far a draft is: steps before the present one are done. Null once nothing is being worked on. */
export function stepMarks(state: PushDraftState): { step: Step; mark: StepMark }[] | null {
  if (!isStep(state)) return null;
  const now = STEPS.indexOf(state);
  return STEPS.map((step, at) => ({ step, mark: at < now ? 'done' : at === now ? 'now' : 'next' }));
}
