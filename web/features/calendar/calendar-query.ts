import { graphql } from '../../__generated__/gql.ts';

export const CalendarDocument = graphql(`
  query WorkingCalendar($year: Int!) {
    workingCalendar(year: $year) {
      year isProvisional
      exceptions { day isWorking nameZh nameEn source }
    }
    reportingCalendar { now }
  }
`);
