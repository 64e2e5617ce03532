import type { CockpitQuery } from '../../__generated__/graphql.ts';
import { CockpitSentence } from './CockpitSentence.tsx';
import { GreenSharePanel } from './GreenSharePanel.tsx';
import { GreyListPanel } from './GreyListPanel.tsx';
import { MatrixPanel } from './MatrixPanel.tsx';
import { RedListPanel } from './RedListPanel.tsx';

/** The parts in reading order; on a phone they stack in this order, the matrix last. */
export function CockpitBody({ data }: { data: CockpitQuery }) {
  const { legend } = data.lightMatrix;
  return (
    <>
      <CockpitSentence summary={data.cockpitSummary} legend={legend} />
      <RedListPanel items={data.redList} legend={legend} />
      <GreenSharePanel months={data.greenShare} dataAsOf={data.cockpitSummary.dataAsOf} />
      <GreyListPanel matrix={data.lightMatrix} />
      <MatrixPanel matrix={data.lightMatrix} />
    </>
  );
}
