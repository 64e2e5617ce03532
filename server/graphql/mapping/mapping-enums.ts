import { registerEnumType } from 'type-graphql';

export const MappingLayoutEnum = { TIDY: 'TIDY', PERIODS_ACROSS: 'PERIODS_ACROSS' } as const;
registerEnumType(MappingLayoutEnum, {
  name: 'MappingLayout',
  description:
    'TIDY: one observation per row. PERIODS_ACROSS: one unit per row, one period per column.',
});

export const PeriodsAsEnum = { AS_WRITTEN: 'AS_WRITTEN', YEAR_TO_DATE: 'YEAR_TO_DATE' } as const;
registerEnumType(PeriodsAsEnum, {
  name: 'PeriodsAs',
  description: 'Whether a head naming a month means that month, or January up to it.',
});

export const BlankCellsEnum = {
  SKIP: 'SKIP',
  NOT_COLLECTED: 'NOT_COLLECTED',
  REFUSE: 'REFUSE',
} as const;
registerEnumType(BlankCellsEnum, {
  name: 'BlankCells',
  description: 'What a blank value means: left out and counted, a named absence, or an error.',
});
