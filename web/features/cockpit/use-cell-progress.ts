import { useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { graphql } from '../../__generated__/gql.ts';
import type { MatrixPlace } from '../../charts/LightMatrix.tsx';
import { useScope } from '../../ui/use-scope.ts';

const CellProgressQuery = graphql(`
  query CellProgress($unit: String!, $indicator: String!, $period: PeriodCode!, $asOf: DateTime) {
    progress(unit: $unit, indicator: $indicator, period: $period, asOf: $asOf) {
      indicator { id unitOfMeasureZh unitOfMeasureEn digits }
      observation { value }
      due
      target { id value }
      spark
    }
  }
`);

const restMs = 120;

/** The figures of one cell, fetched once the pointer rests on it; null until they are here. */
export function useCellProgress({ unitCode, indicatorCode }: MatrixPlace, period: string) {
  const { asOf } = useScope();
  const key = `${unitCode}~${indicatorCode}`;
  const [restedOn, setRestedOn] = useState('');
  useEffect(
    function waitForRest() {
      const timer = setTimeout(() => setRestedOn(key), restMs);
      return () => clearTimeout(timer);
    },
    [key],
  );
  const { data } = useQuery(CellProgressQuery, {
    skip: restedOn !== key,
    variables: { unit: unitCode, indicator: indicatorCode, period, asOf },
  });
  return data?.progress ?? null;
}
