create table quality_rule (
  quality_rule_id bigint generated always as identity,
  code text not null,
  version integer not null,
  name_zh text not null,
  name_en text not null,
  kind text not null,
  severity text not null,
  owner_department_id integer not null,
  note_zh text not null,
  note_en text not null,
  is_active boolean not null,
  parameters jsonb not null,
  account_id bigint not null,
  recorded_at timestamptz not null,
  constraint quality_rule_quality_rule_id_pk primary key (quality_rule_id),
  constraint quality_rule_code_version_key unique (code, version),
  constraint quality_rule_owner_department_id_fkey foreign key (owner_department_id) references unit (unit_id) on delete restrict,
  constraint quality_rule_account_id_fkey foreign key (account_id) references account (account_id) on delete restrict,
  constraint quality_rule_version_check check (version >= 1),
  constraint quality_rule_severity_check check (severity in ('BLOCKING', 'WARNING', 'INFO')),
  constraint quality_rule_kind_check check (kind in ('RANGE', 'CUMULATIVE_FALLS', 'MONTH_AGAINST_CUMULATIVE', 'LEVEL_AGAINST_GROWTH', 'PARTS_AGAINST_TOTAL', 'RELATION', 'OUTLIER_SEASONAL', 'OUTLIER_PEER', 'REPEATED_VALUE', 'REVISION_SIZE'))
);
comment on table quality_rule is 'Rules pushed figures are held against, all versions. The highest version of a code is in force.';
comment on column quality_rule.quality_rule_id is 'Internal key of one version.';
comment on column quality_rule.code is 'Stable name of the rule.';
comment on column quality_rule.version is 'Counts from 1 within a code.';
comment on column quality_rule.name_zh is 'Chinese name.';
comment on column quality_rule.name_en is 'English name.';
comment on column quality_rule.kind is 'What it looks at; the same in all versions.';
comment on column quality_rule.severity is 'BLOCKING refuses the push; WARNING and INFO flag it.';
comment on column quality_rule.owner_department_id is 'Department that answers for the rule.';
comment on column quality_rule.note_zh is 'What a reader of its flags should know, Chinese; may be empty.';
comment on column quality_rule.note_en is 'The same in English; may be empty.';
comment on column quality_rule.is_active is 'An inactive rule judges nothing.';
comment on column quality_rule.parameters is 'Indicators and limits by name; checked against the kind before it is saved. Decimals are texts.';
comment on column quality_rule.account_id is 'Who saved this version.';
comment on column quality_rule.recorded_at is 'When.';

create table quality_flag (
  quality_flag_id bigint generated always as identity,
  quality_rule_id bigint not null,
  push_id bigint not null,
  indicator_id integer not null,
  unit_id integer not null,
  period_key integer not null,
  revision integer not null,
  value numeric not null,
  severity text not null,
  figures jsonb not null,
  message_zh text not null,
  message_en text not null,
  recorded_at timestamptz not null,
  constraint quality_flag_quality_flag_id_pk primary key (quality_flag_id),
  constraint quality_flag_quality_rule_id_fkey foreign key (quality_rule_id) references quality_rule (quality_rule_id) on delete restrict,
  constraint quality_flag_push_id_fkey foreign key (push_id) references push (push_id) on delete restrict deferrable initially deferred,
  constraint quality_flag_observation_fkey foreign key (indicator_id, unit_id, period_key, revision) references observation (indicator_id, unit_id, period_key, revision) on delete restrict,
  constraint quality_flag_severity_check check (severity in ('WARNING', 'INFO'))
);
create index quality_flag_recorded_at_quality_flag_id_idx on quality_flag (recorded_at desc, quality_flag_id desc);
create index quality_flag_indicator_id_unit_id_period_key_idx on quality_flag (indicator_id, unit_id, period_key);
create index quality_flag_push_id_idx on quality_flag (push_id);
comment on table quality_flag is 'The review queue: figures that do not satisfy a rule, as they stood when a push brought or touched them.';
comment on column quality_flag.quality_flag_id is 'Internal key; grows with time.';
comment on column quality_flag.quality_rule_id is 'The version of the rule that was broken.';
comment on column quality_flag.push_id is 'The push that raised it.';
comment on column quality_flag.indicator_id is 'Indicator of the figure it stands on.';
comment on column quality_flag.unit_id is 'Unit of that figure.';
comment on column quality_flag.period_key is 'Period of that figure.';
comment on column quality_flag.revision is 'Revision of that figure.';
comment on column quality_flag.value is 'That figure; an unchanged one that was confirmed is not flagged again.';
comment on column quality_flag.severity is 'WARNING or INFO; a blocking rule leaves no flag, it refuses the push.';
comment on column quality_flag.figures is 'All figures the rule looked at: indicatorId, unitId, periodKey, revision, value. A newer revision of any supersedes the flag.';
comment on column quality_flag.message_zh is 'Why it was raised, with the figures, Chinese.';
comment on column quality_flag.message_en is 'The same in English.';
comment on column quality_flag.recorded_at is 'When; the instant of its push.';

create table quality_verdict (
  quality_verdict_id bigint generated always as identity,
  quality_flag_id bigint not null,
  verdict text not null,
  comment text not null,
  account_id bigint not null,
  recorded_at timestamptz not null,
  constraint quality_verdict_quality_verdict_id_pk primary key (quality_verdict_id),
  constraint quality_verdict_quality_flag_id_fkey foreign key (quality_flag_id) references quality_flag (quality_flag_id) on delete restrict,
  constraint quality_verdict_account_id_fkey foreign key (account_id) references account (account_id) on delete restrict,
  constraint quality_verdict_verdict_check check (verdict in ('CONFIRMED_RIGHT', 'WILL_CORRECT', 'RULE_WRONG')),
  constraint quality_verdict_comment_check check (verdict = 'WILL_CORRECT' or length(comment) >= 5)
);
create index quality_verdict_quality_flag_id_idx on quality_verdict (quality_flag_id, quality_verdict_id desc);
comment on table quality_verdict is 'What was said about flags, oldest first; the last verdict on a flag holds.';
comment on column quality_verdict.quality_verdict_id is 'Internal key; grows with time.';
comment on column quality_verdict.quality_flag_id is 'The flag.';
comment on column quality_verdict.verdict is 'CONFIRMED_RIGHT (the figure stands), WILL_CORRECT or RULE_WRONG.';
comment on column quality_verdict.comment is 'The explanation; may be empty only with WILL_CORRECT.';
comment on column quality_verdict.account_id is 'Who said it.';
comment on column quality_verdict.recorded_at is 'When.';

create table indicator_counterpart (
  indicator_counterpart_id bigint generated always as identity,
  indicator_id integer not null,
  counterpart_id integer not null,
  tolerance_percent numeric not null,
  scoring_side text not null,
  valid_from date not null,
  account_id bigint not null,
  recorded_at timestamptz not null,
  constraint indicator_counterpart_indicator_counterpart_id_pk primary key (indicator_counterpart_id),
  constraint indicator_counterpart_indicator_id_fkey foreign key (indicator_id) references indicator (indicator_id) on delete restrict,
  constraint indicator_counterpart_counterpart_id_fkey foreign key (counterpart_id) references indicator (indicator_id) on delete restrict,
  constraint indicator_counterpart_account_id_fkey foreign key (account_id) references account (account_id) on delete restrict,
  constraint indicator_counterpart_pair_check check (indicator_id <> counterpart_id),
  constraint indicator_counterpart_tolerance_percent_check check (tolerance_percent >= 0),
  constraint indicator_counterpart_scoring_side_check check (scoring_side in ('INDICATOR', 'COUNTERPART'))
);
create index indicator_counterpart_indicator_id_idx on indicator_counterpart (indicator_id, valid_from);
comment on table indicator_counterpart is 'Which indicator of a second department measures the same thing; a later entry of the same indicator replaces an earlier one.';
comment on column indicator_counterpart.indicator_counterpart_id is 'Internal key; of two entries from the same day the later holds.';
comment on column indicator_counterpart.indicator_id is 'The indicator.';
comment on column indicator_counterpart.counterpart_id is 'The same thing as the other department pushes it.';
comment on column indicator_counterpart.tolerance_percent is 'Difference accepted, per hundred of the scoring side; in points where the values are percentages.';
comment on column indicator_counterpart.scoring_side is 'INDICATOR or COUNTERPART: whose figure is scored.';
comment on column indicator_counterpart.valid_from is 'Holds for periods that end on this day or later.';
comment on column indicator_counterpart.account_id is 'Who saved it.';
comment on column indicator_counterpart.recorded_at is 'When.';

create table reconciliation_decision (
  reconciliation_decision_id bigint generated always as identity,
  indicator_id integer not null,
  counterpart_id integer not null,
  unit_id integer not null,
  period_key integer not null,
  revision integer not null,
  counterpart_revision integer not null,
  verdict text not null,
  reason text not null,
  account_id bigint not null,
  recorded_at timestamptz not null,
  push_id bigint,
  constraint reconciliation_decision_reconciliation_decision_id_pk primary key (reconciliation_decision_id),
  constraint reconciliation_decision_observation_fkey foreign key (indicator_id, unit_id, period_key, revision) references observation (indicator_id, unit_id, period_key, revision) on delete restrict,
  constraint reconciliation_decision_counterpart_fkey foreign key (counterpart_id, unit_id, period_key, counterpart_revision) references observation (indicator_id, unit_id, period_key, revision) on delete restrict,
  constraint reconciliation_decision_account_id_fkey foreign key (account_id) references account (account_id) on delete restrict,
  constraint reconciliation_decision_push_id_fkey foreign key (push_id) references push (push_id) on delete restrict,
  constraint reconciliation_decision_verdict_check check (verdict in ('KEEP', 'ADOPT_COUNTERPART')),
  constraint reconciliation_decision_reason_check check (length(reason) >= 5)
);
create index reconciliation_decision_indicator_id_period_key_idx on reconciliation_decision (indicator_id, period_key, unit_id);
comment on table reconciliation_decision is 'What the appraisal office decided where two departments say different things; the last decision holds.';
comment on column reconciliation_decision.reconciliation_decision_id is 'Internal key; grows with time.';
comment on column reconciliation_decision.indicator_id is 'The indicator.';
comment on column reconciliation_decision.counterpart_id is 'The same thing from the other department.';
comment on column reconciliation_decision.unit_id is 'Where.';
comment on column reconciliation_decision.period_key is 'For which stretch of time.';
comment on column reconciliation_decision.revision is 'Revision of the indicator that was looked at.';
comment on column reconciliation_decision.counterpart_revision is 'Revision of the counterpart that was looked at.';
comment on column reconciliation_decision.verdict is 'KEEP: the scoring side stays. ADOPT_COUNTERPART: it took the other side''s value.';
comment on column reconciliation_decision.reason is 'Why.';
comment on column reconciliation_decision.account_id is 'Who decided.';
comment on column reconciliation_decision.recorded_at is 'When.';
comment on column reconciliation_decision.push_id is 'The push that wrote the adopted value; null unless it was adopted.';

create trigger quality_rule_append_only before update or delete on quality_rule
  for each row execute function refuse_alteration();
create trigger quality_rule_no_truncate before truncate on quality_rule
  for each statement execute function refuse_alteration();
create trigger quality_flag_append_only before update or delete on quality_flag
  for each row execute function refuse_alteration();
create trigger quality_flag_no_truncate before truncate on quality_flag
  for each statement execute function refuse_alteration();
create trigger quality_verdict_append_only before update or delete on quality_verdict
  for each row execute function refuse_alteration();
create trigger quality_verdict_no_truncate before truncate on quality_verdict
  for each statement execute function refuse_alteration();
create trigger indicator_counterpart_append_only before update or delete on indicator_counterpart
  for each row execute function refuse_alteration();
create trigger indicator_counterpart_no_truncate before truncate on indicator_counterpart
  for each statement execute function refuse_alteration();
create trigger reconciliation_decision_append_only before update or delete on reconciliation_decision
  for each row execute function refuse_alteration();
create trigger reconciliation_decision_no_truncate before truncate on reconciliation_decision
  for each statement execute function refuse_alteration();
