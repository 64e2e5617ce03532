import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { CalendarException } from '../../domain/working-calendar.ts';
import { DateScalar } from '../scalars/scalars.ts';
import { UserError } from '../user-error.type.ts';

const CalendarSourceEnum = { PUBLISHED: 'PUBLISHED', OFFICE: 'OFFICE' } as const;
registerEnumType(CalendarSourceEnum, {
  name: 'CalendarSource',
  description: 'The arrangement published for the country, or what the office entered over it.',
});

@ObjectType('CalendarException', {
  simpleResolvers: true,
  description: 'A day off, or a weekend day worked (调休).',
})
export class CalendarExceptionType {
  @Field(() => DateScalar)
  day!: string;

  @Field(() => Boolean, { description: 'Whether people work on it.' })
  isWorking!: boolean;

  @Field(() => String)
  nameZh!: string;

  @Field(() => String)
  nameEn!: string;

  @Field(() => CalendarSourceEnum)
  source!: CalendarException['source'];
}

@ObjectType('WorkingCalendar', {
  simpleResolvers: true,
  description: 'Days of a year that are not what their place in the week says.',
})
export class WorkingCalendarType {
  @Field(() => Int)
  year!: number;

  @Field(() => Boolean, {
    description:
      'The arrangement of the year is not known yet: only weekends and holidays of a fixed date are off, and due days may move.',
  })
  isProvisional!: boolean;

  @Field(() => [CalendarExceptionType], { description: 'In order of days.' })
  exceptions!: CalendarExceptionType[];
}

@InputType({ description: 'A day with the name of its holiday.' })
export class CalendarDayInput {
  @Field(() => String, { description: 'Written 2027-02-06.' })
  day!: string;

  @Field(() => String)
  nameZh!: string;

  @Field(() => String, { nullable: true, description: 'The Chinese name where left out.' })
  nameEn?: string | null;
}

@InputType({
  description: 'The arrangement of one year, whole: what it does not name is as the week says.',
})
export class ApplyCalendarInput {
  @Field(() => Int)
  year!: number;

  @Field(() => [CalendarDayInput], { description: 'Every day off, weekend days of a holiday too.' })
  holidays!: CalendarDayInput[];

  @Field(() => [CalendarDayInput], { description: 'Saturdays and Sundays that are worked.' })
  workdays!: CalendarDayInput[];
}

@ObjectType({ simpleResolvers: true, description: 'Applied whole, or not at all.' })
export class ApplyCalendarPayload {
  @Field(() => Int, { description: 'Days entered; 0 when it was refused.' })
  applied!: number;

  @Field(() => [UserError])
  userErrors!: UserError[];
}
