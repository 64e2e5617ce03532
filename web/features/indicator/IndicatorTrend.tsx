import { useQuery } from '@apollo/client/react';
import { graphql } from '../../__generated__/gql.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useScope } from '../../ui/use-scope.ts';
import { TrendPicture } from './TrendPicture.tsx';

const IndicatorTrendDocument = graphql(`
  query IndicatorTrend($indicator: String!, $units: [String!]!, $asOf: DateTime) {
    trend(indicator: $indicator, units: $units, asOf: $asOf) {
      indicator { id nameZh nameEn unitOfMeasureZh unitOfMeasureEn digits kind notes { text receiptNumber recordedAt } }
      periods yoyMeasure asOf
      series {
        unit { id code nameZh nameEn shortNameZh }
        values missingReasons gapReasons qualities revisions signedValues inheritedFrom yoy targets dues
      }
    }
  }
`);

/** The course of the leading units over all years. */
export function IndicatorTrend({ code, units }: { code: string; units: string[] }) {
  const { asOf } = useScope();
  const { data } = useQuery(IndicatorTrendDocument, {
    variables: { indicator: code, units, asOf },
  });
  return data ? <TrendPicture trend={data.trend} /> : <Skeleton lines={1} height={320} />;
}
