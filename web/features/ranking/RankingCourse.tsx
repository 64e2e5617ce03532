import { skipToken, useQuery } from '@apollo/client/react';
import { lazy } from 'react';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { LazyPart } from '../../ui/LazyPart.tsx';
import { PartFailure } from '../../ui/PartFailure.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useScope } from '../../ui/use-scope.ts';
import { courseRankings, courseVariables, RankingCourseDocument } from './course-query.ts';
import type { RankingScope } from './ranking-scope.ts';

const CourseChart = lazy(async () => ({
  default: (await import('./CourseChart.tsx')).CourseChart,
}));

interface RankingCourseProps {
  scope: RankingScope;
  period: string;
  what: string;
}

/** How the ranks came about: the same ranking for each period before, in one query. */
export function RankingCourse({ scope, period, what }: RankingCourseProps) {
  const { asOf } = useScope();
  const variables = courseVariables(scope, period, asOf);
  const { data, previousData, error, refetch } = useQuery(
    RankingCourseDocument,
    variables ? { variables } : skipToken,
  );
  const shown = data ?? (error ? undefined : previousData);
  if (!variables) return null;
  const waiting = <Skeleton lines={8} height={24} />;
  return (
    <section className="panel">
      {error && !shown ? <FailureNotice error={error} onRetry={() => void refetch()} /> : null}
      {!error && !shown ? waiting : null}
      {shown ? (
        <LazyPart fallback={waiting} failure={<PartFailure />}>
          <CourseChart rankings={courseRankings(shown)} what={what} />
        </LazyPart>
      ) : null}
    </section>
  );
}
