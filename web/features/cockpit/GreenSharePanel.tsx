import { lazy } from 'react';
import { graphql } from '../../__generated__/gql.ts';
import type { GreenSharePanel_MonthFragment } from '../../__generated__/graphql.ts';
import { LazyPart } from '../../ui/LazyPart.tsx';
import { PartFailure } from '../../ui/PartFailure.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { SHARE_HEIGHT } from './share-height.ts';

graphql(`
  fragment GreenSharePanel_month on GreenShareMonth {
    period litCount onScheduleCount greyCount sharePercent lastYearSharePercent
  }
`);

const GreenShareChart = lazy(async () => ({
  default: (await import('./GreenShareChart.tsx')).GreenShareChart,
}));

interface GreenSharePanelProps {
  months: readonly GreenSharePanel_MonthFragment[];
  dataAsOf: string | null;
}

/** The drawing arrives after the lights; its room is kept so that nothing moves. */
export function GreenSharePanel(props: GreenSharePanelProps) {
  return (
    <section className="panel cockpit-share">
      <LazyPart fallback={<Skeleton lines={1} height={SHARE_HEIGHT} />} failure={<PartFailure />}>
        <GreenShareChart {...props} />
      </LazyPart>
    </section>
  );
}
