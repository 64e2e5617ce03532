import { registerEnumType } from 'type-graphql';
import type { DUE_RULE_KINDS } from '../../domain/due-rule.ts';
import type { PeriodKind } from '../../domain/period.ts';
import type { Roll } from '../../domain/working-calendar.ts';

export const PeriodKindEnum: Record<PeriodKind, PeriodKind> = {
  YEAR: 'YEAR',
  HALF: 'HALF',
  QUARTER: 'QUARTER',
  MONTH: 'MONTH',
  YEAR_TO_DATE: 'YEAR_TO_DATE',
};
registerEnumType(PeriodKindEnum, {
  name: 'PeriodKind',
  description: 'Kinds of period. YEAR_TO_DATE (累计) is January to a month.',
});

type DueRuleKind = (typeof DUE_RULE_KINDS)[number];
export const DueRuleKindEnum: Record<DueRuleKind, DueRuleKind> = {
  WORKING_DAY: 'WORKING_DAY',
  DAY_OF_MONTH: 'DAY_OF_MONTH',
  WORKING_DAYS_AFTER_END: 'WORKING_DAYS_AFTER_END',
};
registerEnumType(DueRuleKindEnum, {
  name: 'DueRuleKind',
  description: 'How a due day is found.',
  valuesConfig: {
    WORKING_DAY: { description: 'The nth working day of a month after the period.' },
    DAY_OF_MONTH: { description: 'A day of a month after the period.' },
    WORKING_DAYS_AFTER_END: { description: 'Working days counted from the end of the period.' },
  },
});

export const RollEnum: Record<Roll, Roll> = { NEXT: 'NEXT', PREVIOUS: 'PREVIOUS', NONE: 'NONE' };
registerEnumType(RollEnum, {
  name: 'Roll',
  description: 'What becomes of a due day on which nobody works.',
  valuesConfig: {
    NEXT: { description: '顺延: the next working day.' },
    PREVIOUS: { description: '提前: the working day before.' },
    NONE: { description: '不变: it stays.' },
  },
});
