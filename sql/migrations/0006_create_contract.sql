create table calendar_exception (
  calendar_exception_id bigint generated always as identity,
  day date not null,
  is_working boolean not null,
  name_zh text not null,
  name_en text not null,
  account_id bigint not null,
  recorded_at timestamptz not null,
  constraint calendar_exception_calendar_exception_id_pk primary key (calendar_exception_id),
  constraint calendar_exception_account_id_fkey foreign key (account_id) references account (account_id) on delete restrict
);
create index calendar_exception_day_calendar_exception_id_idx on calendar_exception (day, calendar_exception_id desc);
create trigger calendar_exception_append_only before update or delete on calendar_exception
  for each row execute function refuse_alteration();
create trigger calendar_exception_no_truncate before truncate on calendar_exception
  for each statement execute function refuse_alteration();
comment on table calendar_exception is 'Holidays and weekend days worked as the office entered them, laid over the published arrangement. Rows are only added: the newest of a day holds.';
comment on column calendar_exception.calendar_exception_id is 'Internal key; grows with time.';
comment on column calendar_exception.day is 'The day.';
comment on column calendar_exception.is_working is 'Whether people work on it.';
comment on column calendar_exception.name_zh is 'Chinese name of the holiday.';
comment on column calendar_exception.name_en is 'English name of the holiday.';
comment on column calendar_exception.account_id is 'Who entered it.';
comment on column calendar_exception.recorded_at is 'When.';

create table contract (
  contract_id integer generated always as identity,
  code text not null,
  department_id integer not null,
  constraint contract_contract_id_pk primary key (contract_id),
  constraint contract_code_key unique (code),
  constraint contract_department_id_fkey foreign key (department_id) references unit (unit_id) on delete restrict
);
comment on table contract is 'What a department has agreed to supply; the terms are in its versions.';
comment on column contract.contract_id is 'Internal key.';
comment on column contract.code is 'Code used in addresses and files.';
comment on column contract.department_id is 'Department that owes the figures; it never changes.';

create table contract_version (
  contract_id integer not null,
  version integer not null,
  name_zh text not null,
  name_en text not null,
  valid_from_key integer not null,
  valid_to_key integer,
  items jsonb not null,
  reason text not null,
  account_id bigint not null,
  recorded_at timestamptz not null,
  constraint contract_version_pk primary key (contract_id, version),
  constraint contract_version_contract_id_fkey foreign key (contract_id) references contract (contract_id) on delete restrict,
  constraint contract_version_valid_from_key_fkey foreign key (valid_from_key) references period (period_key) on delete restrict,
  constraint contract_version_valid_to_key_fkey foreign key (valid_to_key) references period (period_key) on delete restrict,
  constraint contract_version_account_id_fkey foreign key (account_id) references account (account_id) on delete restrict,
  constraint contract_version_version_check check (version >= 1),
  constraint contract_version_valid_to_key_check check (valid_to_key is null or valid_from_key <= valid_to_key)
);
create trigger contract_version_append_only before update or delete on contract_version
  for each row execute function refuse_alteration();
create trigger contract_version_no_truncate before truncate on contract_version
  for each statement execute function refuse_alteration();
comment on table contract_version is 'The terms of a contract. Rows are only added: for a month the newest version that covers it holds.';
comment on column contract_version.contract_id is 'The contract.';
comment on column contract_version.version is 'Counts from 1.';
comment on column contract_version.name_zh is 'Chinese name.';
comment on column contract_version.name_en is 'English name.';
comment on column contract_version.valid_from_key is 'First month it holds for.';
comment on column contract_version.valid_to_key is 'Last month it holds for; null = until further notice.';
comment on column contract_version.items is 'What is owed, by whom it is owed for, how often, by when; checked against its shape before it is saved.';
comment on column contract_version.reason is 'Why there is this version, in the words of who saved it.';
comment on column contract_version.account_id is 'Who saved it.';
comment on column contract_version.recorded_at is 'When.';
