import { registerEnumType } from 'type-graphql';

export const MappingLayoutEnum = {
  TIDY: 'TIDY',
  PERIODS_ACROSS: 'PERIODS_ACROSS',
  INDICATORS_ACROSS: 'INDICATORS_ACROSS',
  UNITS_ACROSS: 'UNITS_ACROSS',
  CROSSED: 'CROSSED',
  INDICATORS_DOWN: 'INDICATORS_DOWN',
  SDMX_CSV: 'SDMX_CSV',
} as const;
registerEnumType(MappingLayoutEnum, {
  name: 'MappingLayout',
  description:
    'What stands across. TIDY: nothing, one observation per row. PERIODS_ACROSS: a row for each unit. INDICATORS_ACROSS: a row for each unit, one period per file or row. UNITS_ACROSS: a row for each period or indicator. CROSSED: indicators over periods in two head lines. INDICATORS_DOWN: a row for each indicator, periods across, one unit. SDMX_CSV: columns as the SDMX-CSV field guide names them.',
});

export const PeriodsAsEnum = {
  AS_WRITTEN: 'AS_WRITTEN',
  YEAR_TO_DATE: 'YEAR_TO_DATE',
  END_OF_PERIOD: 'END_OF_PERIOD',
} as const;
registerEnumType(PeriodsAsEnum, {
  name: 'PeriodsAs',
  description:
    'Whether a head naming a month means that month, or January up to it; END_OF_PERIOD takes the last day of a month for the month.',
});

export const ConversionWhereEnum = { FILE: 'FILE', WRITTEN: 'WRITTEN' } as const;
registerEnumType(ConversionWhereEnum, {
  name: 'ConversionWhere',
  description:
    'FILE: every value is in this measure. WRITTEN: only values that carry the measure themselves.',
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
