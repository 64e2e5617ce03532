import { skipToken, useQuery } from '@apollo/client/react';
import type { Ranking_RankingFragment } from '../../__generated__/graphql.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useScope } from '../../ui/use-scope.ts';
import { CompositionChart } from './CompositionChart.tsx';
import { lightsVariables, RankingLightsDocument } from './composition-query.ts';
import { RankingChart } from './RankingChart.tsx';
import type { RankingScope } from './ranking-scope.ts';

interface RankingPictureProps {
  ranking: Ranking_RankingFragment;
  scope: RankingScope;
  title: string;
}

/** A share is drawn as the lights it is made of, every other measure as a bar. */
export function RankingPicture({ ranking, scope, title }: RankingPictureProps) {
  const { asOf } = useScope();
  const variables = lightsVariables(scope, ranking.period, asOf);
  const { data, previousData, loading } = useQuery(
    RankingLightsDocument,
    variables ? { variables } : skipToken,
  );
  const matrix = variables ? (data ?? previousData)?.lightMatrix : undefined;
  if (matrix) return <CompositionChart ranking={ranking} matrix={matrix} />;
  if (variables && loading) return <Skeleton lines={10} height={20} />;
  return <RankingChart ranking={ranking} title={title} />;
}
