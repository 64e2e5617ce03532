create table target (
  target_id bigint generated always as identity,
  unit_id integer not null,
  indicator_id integer not null,
  year smallint not null,
  version integer not null,
  value numeric,
  lower_end numeric,
  upper_end numeric,
  due_month smallint,
  starts_after_month smallint not null,
  responsible_person text,
  document_number text,
  assigned_on date not null,
  account_id bigint not null,
  recorded_at timestamptz not null,
  constraint target_target_id_pk primary key (target_id),
  constraint target_unit_id_indicator_id_year_version_key unique (indicator_id, unit_id, year, version),
  constraint target_unit_id_fkey foreign key (unit_id) references unit (unit_id) on delete restrict,
  constraint target_indicator_id_fkey foreign key (indicator_id) references indicator (indicator_id) on delete restrict,
  constraint target_account_id_fkey foreign key (account_id) references account (account_id) on delete restrict,
  constraint target_year_check check (year between 1949 and 2100),
  constraint target_due_month_check check (due_month between 1 and 12),
  constraint target_starts_after_month_check check (starts_after_month between 0 and 11),
  constraint target_lower_end_upper_end_check check (lower_end <= upper_end)
);
create trigger target_append_only before update or delete on target
  for each row execute function refuse_alteration();
create trigger target_no_truncate before truncate on target
  for each statement execute function refuse_alteration();
comment on table target is 'What was agreed per unit, indicator and year. Rows are only added: an amendment is a new version.';
comment on column target.target_id is 'Internal key.';
comment on column target.unit_id is 'The appraised unit.';
comment on column target.indicator_id is 'The indicator.';
comment on column target.year is 'Appraisal year.';
comment on column target.version is 'Counts from 1; the highest is in force.';
comment on column target.value is 'Value to reach or keep, in the indicator''s unit of measure; null for bands and milestones.';
comment on column target.lower_end is 'Lower end of the band; null unless the indicator is INTERVAL.';
comment on column target.upper_end is 'Upper end of the band; null unless the indicator is INTERVAL.';
comment on column target.due_month is 'Month by whose end a milestone is due; null for every other kind.';
comment on column target.starts_after_month is 'Months gone when the schedule starts; 0 asks for the full-year share.';
comment on column target.responsible_person is 'Named first responsible person; null where nobody is named.';
comment on column target.document_number is 'Number (文号) of the document that set it; null where none is known.';
comment on column target.assigned_on is 'Day it was assigned.';
comment on column target.account_id is 'Who recorded it.';
comment on column target.recorded_at is 'When it was recorded.';

create table progress_cell (
  period_key integer not null,
  unit_id integer not null,
  indicator_id integer not null,
  observed_period_key integer,
  is_carried boolean not null,
  target_id bigint not null,
  actual numeric,
  quality text,
  target_value numeric,
  due numeric,
  completion_rate numeric,
  lag numeric,
  lag_measure text,
  status text,
  light text not null,
  severity smallint,
  reason text,
  months_in_row smallint not null,
  constraint progress_cell_pk primary key (period_key, unit_id, indicator_id),
  constraint progress_cell_unit_id_fkey foreign key (unit_id) references unit (unit_id) on delete restrict,
  constraint progress_cell_indicator_id_fkey foreign key (indicator_id) references indicator (indicator_id) on delete restrict,
  constraint progress_cell_target_id_fkey foreign key (target_id) references target (target_id) on delete restrict,
  constraint progress_cell_light_reason_check check ((light = 'GREY') = (reason is not null)),
  constraint progress_cell_light_severity_check check ((light = 'GREY') = (severity is null))
);
create index progress_cell_indicator_id_period_key_idx on progress_cell (indicator_id, period_key);
comment on table progress_cell is 'Progress and light per month, unit and indicator, kept up to date by pushes and targets. Everything in it can be recomputed from observation and target.';
comment on column progress_cell.period_key is 'The month (key of kind MONTH) at whose close the light stands.';
comment on column progress_cell.unit_id is 'The appraised unit.';
comment on column progress_cell.indicator_id is 'The indicator.';
comment on column progress_cell.observed_period_key is 'Period whose value was read; null when nothing was to be reported yet this year.';
comment on column progress_cell.is_carried is 'The indicator reports nothing for this month; the light of its last reporting month of the year is carried.';
comment on column progress_cell.target_id is 'Target version compared with.';
comment on column progress_cell.actual is 'Value compared; null when there is none.';
comment on column progress_cell.quality is 'How firm the value is; null when there is none.';
comment on column progress_cell.target_value is 'Target value compared with; null for bands and milestones.';
comment on column progress_cell.due is 'What was due by the month, rounded to two decimals more than the indicator prints; null when not measured.';
comment on column progress_cell.completion_rate is 'Share of the target reached, per hundred, two decimals; null where a share means nothing.';
comment on column progress_cell.lag is 'How far behind, rounded as the light rule prints it; positive = behind; null when not measured or a zero cap is breached.';
comment on column progress_cell.lag_measure is 'PERCENTAGE_POINTS or PERCENT_OF_TARGET; null when not measured.';
comment on column progress_cell.status is 'COMPLETED, COMPLETED_EARLY, AHEAD, ON_SCHEDULE or BEHIND; null when not measured.';
comment on column progress_cell.light is 'Colour of the light, or GREY.';
comment on column progress_cell.severity is '0 = on schedule, each step worse; null when grey.';
comment on column progress_cell.reason is 'Why it is grey; null when a light is lit. NOT_REPORTED reads as NOT_DUE until the report is owed.';
comment on column progress_cell.months_in_row is 'Reporting months of this year in a row with this light, this one included.';
