import { Field, Int, ObjectType } from 'type-graphql';
import type { Period } from '../../domain/period.ts';
import { DateTimeScalar, PeriodScalar } from '../scalars/scalars.ts';

@ObjectType('ReportingCalendar', {
  simpleResolvers: true,
  description: 'What time it is in the appraisal.',
})
export class ReportingCalendarType {
  @Field(() => PeriodScalar, {
    nullable: true,
    description: 'Newest month with a lit light; null in an empty city.',
  })
  latestPeriod!: Period | null;

  @Field(() => [Int], { description: 'Years with targets, newest first.' })
  years!: number[];

  @Field(() => DateTimeScalar, {
    description: "The server's clock; ages of data are counted from it.",
  })
  now!: Date;
}
