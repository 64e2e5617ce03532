import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { applyCalendar } from '../../actions/calendar/apply-calendar.ts';
import { readWorkingCalendar } from '../../actions/calendar/read-working-calendar.ts';
import type { GraphqlContext } from '../context.ts';
import { Permitted } from '../permitted.ts';
import { fileOf, showCalendarFault } from './calendar.mapper.ts';
import { ApplyCalendarInput, ApplyCalendarPayload, WorkingCalendarType } from './calendar.type.ts';

@Resolver()
export class CalendarResolver {
  @Query(() => WorkingCalendarType, {
    description: 'Holidays and weekend days worked of a year, and whether they are known yet.',
  })
  @Permitted('contract.read')
  async workingCalendar(
    @Ctx() context: GraphqlContext,
    @Arg('year', () => Int) year: number,
  ): Promise<WorkingCalendarType> {
    return readWorkingCalendar(context, year);
  }

  @Mutation(() => ApplyCalendarPayload, {
    description: 'Enters the holiday arrangement of a year; due days follow it from now on.',
  })
  @Permitted('calendar.write')
  async applyCalendar(
    @Ctx() context: GraphqlContext,
    @Arg('input', () => ApplyCalendarInput) input: ApplyCalendarInput,
  ): Promise<ApplyCalendarPayload> {
    const { applied, faults } = await applyCalendar(context, fileOf(input));
    return { applied, userErrors: faults.map(showCalendarFault) };
  }
}
