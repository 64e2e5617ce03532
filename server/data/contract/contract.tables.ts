import type { ColumnType, Generated } from 'kysely';

type Instant = ColumnType<Date, Date | string, Date | string>;

export type CalendarExceptionTable = {
  calendar_exception_id: Generated<string>;
  day: string;
  is_working: boolean;
  name_zh: string;
  name_en: string;
  account_id: string;
  recorded_at: Instant;
};

export type ContractTable = {
  contract_id: Generated<number>;
  code: string;
  department_id: number;
};

export type ContractVersionTable = {
  contract_id: number;
  version: number;
  name_zh: string;
  name_en: string;
  valid_from_key: number;
  valid_to_key: number | null;
  items: ColumnType<unknown, string, string>;
  reason: string;
  account_id: string;
  recorded_at: Instant;
};
