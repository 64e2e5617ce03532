alter table account drop constraint account_role_check;
alter table account add constraint account_role_check
  check (role in ('LEADER', 'APPRAISAL_OFFICE', 'LEAD_DEPARTMENT', 'DEPARTMENT_HEAD', 'APPRAISED_UNIT', 'ANALYST', 'SCREEN'));
alter table account drop constraint account_unit_id_check;
alter table account add constraint account_unit_id_check
  check (role not in ('LEAD_DEPARTMENT', 'DEPARTMENT_HEAD', 'APPRAISED_UNIT') or unit_id is not null);

alter table column_mapping add column fingerprint text;
comment on column column_mapping.fingerprint is 'Digest of the header shape of the files it reads; null = never chosen by itself.';
create index column_mapping_fingerprint_idx on column_mapping (fingerprint);

alter table push
  add column mode text not null default 'MERGE',
  add column rows_deleting integer not null default 0,
  add column values_withdrawn integer not null default 0,
  add column rows_skipped integer not null default 0,
  add column flags_raised integer not null default 0,
  add column contract_version text,
  add column scope_indicator_ids integer[],
  add column scope_unit_ids integer[],
  add column scope_period_keys integer[],
  add column reason text;
alter table push drop constraint push_account_id_client_key_key;
alter table push drop constraint push_rows_check;
alter table push add constraint push_rows_check
  check (rows_read = rows_new + rows_changed + rows_unchanged + rows_deleting);
alter table push drop constraint push_door_check;
alter table push add constraint push_door_check
  check (door in ('GRAPHQL', 'UPLOAD', 'CLI', 'FOLDER', 'CORRECTION', 'UNDO', 'RECONCILIATION'));
alter table push add constraint push_mode_check check (mode in ('MERGE', 'REPLACE'));
comment on column push.rows_read is 'Rows read: new + changed + unchanged + deleting.';
comment on column push.mode is 'MERGE adds and corrects; REPLACE also withdraws what the scope holds and the rows do not.';
comment on column push.rows_deleting is 'Rows that ask for a withdrawal.';
comment on column push.values_withdrawn is 'Values withdrawn: by deleting rows, or because a REPLACE left them out. Each is a revision of its own.';
comment on column push.rows_skipped is 'Lines of the file a rule of the mapping left out, such as subtotals.';
comment on column push.flags_raised is 'Doubts its figures raised in the review queue.';
comment on column push.contract_version is 'Contract and version it was measured against, as CODE@n; null where no contract covers its indicators.';
comment on column push.scope_indicator_ids is 'Indicators of the declared scope; null = MERGE.';
comment on column push.scope_unit_ids is 'Units of the declared scope; null = every unit, or MERGE.';
comment on column push.scope_period_keys is 'Periods of the declared scope; null = MERGE.';
comment on column push.reason is 'Why: of an undoing, a correction or a reconciliation; null for a department''s own push.';

create table client_key (
  account_id bigint not null,
  client_key text not null,
  push_id bigint not null,
  input_hash bytea not null,
  asked_hash bytea not null,
  expires_at timestamptz not null,
  constraint client_key_pk primary key (account_id, client_key),
  constraint client_key_account_id_fkey foreign key (account_id) references account (account_id) on delete restrict,
  constraint client_key_push_id_fkey foreign key (push_id) references push (push_id) on delete restrict deferrable initially deferred
);
comment on table client_key is 'Keys senders gave their pushes: a retry within 90 days gets the same receipt, afterwards the key is free again.';
comment on column client_key.account_id is 'Who pushed.';
comment on column client_key.client_key is 'The sender''s key.';
comment on column client_key.push_id is 'The push it led to.';
comment on column client_key.input_hash is 'SHA-256 of what was sent and how it was to be read; a retry is known by it before anything is read.';
comment on column client_key.asked_hash is 'SHA-256 of what the rows asked for: deletions as they were asked, mode and scope too. The same request in other bytes is known by it once it is read.';
comment on column client_key.expires_at is 'The key is free again from this instant on.';

create table reaffirmation (
  push_id bigint not null,
  indicator_id integer not null,
  unit_id integer not null,
  period_key integer not null,
  revision integer not null,
  constraint reaffirmation_pk primary key (push_id, indicator_id, unit_id, period_key),
  constraint reaffirmation_push_id_fkey foreign key (push_id) references push (push_id) on delete restrict deferrable initially deferred,
  constraint reaffirmation_observation_fkey foreign key (indicator_id, unit_id, period_key, revision) references observation (indicator_id, unit_id, period_key, revision) on delete restrict
);
comment on table reaffirmation is 'Values a push repeated as they were known: no new revision, yet the sender stands by them, and a signature covers them.';
comment on column reaffirmation.push_id is 'The push.';
comment on column reaffirmation.indicator_id is 'What was measured.';
comment on column reaffirmation.unit_id is 'Where.';
comment on column reaffirmation.period_key is 'For which stretch of time.';
comment on column reaffirmation.revision is 'The revision repeated.';

create table signature (
  signature_id bigint generated always as identity,
  push_id bigint not null,
  account_id bigint not null,
  signer_name text not null,
  signed_at timestamptz not null,
  rows_hash bytea not null,
  statement text not null,
  seal bytea,
  seal_type text,
  constraint signature_signature_id_pk primary key (signature_id),
  constraint signature_push_id_key unique (push_id),
  constraint signature_push_id_fkey foreign key (push_id) references push (push_id) on delete restrict,
  constraint signature_account_id_fkey foreign key (account_id) references account (account_id) on delete restrict,
  constraint signature_seal_check check ((seal is null) = (seal_type is null)),
  constraint signature_seal_type_check check (seal_type in ('image/png', 'image/jpeg'))
);
comment on table signature is 'The head''s signature under a receipt: from then on its values change only through a correction case.';
comment on column signature.signature_id is 'Internal key.';
comment on column signature.push_id is 'The receipt signed; one signature each.';
comment on column signature.account_id is 'Who signed, after entering the password again.';
comment on column signature.signer_name is 'Name of the signer at that time.';
comment on column signature.signed_at is 'When.';
comment on column signature.rows_hash is 'SHA-256 of the rows signed, as on the receipt.';
comment on column signature.statement is 'The sentence signed.';
comment on column signature.seal is 'Scanned seal (公章); null where none was put.';
comment on column signature.seal_type is 'Media type of the seal; null without one.';

create table signed_value (
  indicator_id integer not null,
  unit_id integer not null,
  period_key integer not null,
  revision integer not null,
  signature_id bigint not null,
  constraint signed_value_pk primary key (indicator_id, unit_id, period_key, revision),
  constraint signed_value_observation_fkey foreign key (indicator_id, unit_id, period_key, revision) references observation (indicator_id, unit_id, period_key, revision) on delete restrict,
  constraint signed_value_signature_id_fkey foreign key (signature_id) references signature (signature_id) on delete restrict
);
create index signed_value_signature_id_idx on signed_value (signature_id);
comment on table signed_value is 'Revisions under a signature. A value with any is locked.';
comment on column signed_value.indicator_id is 'What was measured.';
comment on column signed_value.unit_id is 'Where.';
comment on column signed_value.period_key is 'For which stretch of time.';
comment on column signed_value.revision is 'The revision signed.';
comment on column signed_value.signature_id is 'The first signature over it.';

create table correction_case (
  correction_case_id bigint generated by default as identity,
  case_number text not null,
  kind text not null,
  reason text not null,
  department_id integer,
  account_id bigint not null,
  file_name text,
  requested_at timestamptz not null,
  constraint correction_case_correction_case_id_pk primary key (correction_case_id),
  constraint correction_case_case_number_key unique (case_number),
  constraint correction_case_department_id_fkey foreign key (department_id) references unit (unit_id) on delete restrict,
  constraint correction_case_account_id_fkey foreign key (account_id) references account (account_id) on delete restrict,
  constraint correction_case_kind_check check (kind in ('ERROR', 'SCHEDULED_REVISION', 'METHOD_CHANGE', 'UNDO')),
  constraint correction_case_reason_check check (length(reason) >= 5)
);
comment on table correction_case is 'A request to change signed values; the appraisal office decides.';
comment on column correction_case.correction_case_id is 'Internal key.';
comment on column correction_case.case_number is 'Number people quote.';
comment on column correction_case.kind is 'ERROR, SCHEDULED_REVISION (preliminary to verified or final), METHOD_CHANGE or UNDO (of a whole push).';
comment on column correction_case.reason is 'Why, in the words of the requester.';
comment on column correction_case.department_id is 'Department that asks; null for the appraisal office.';
comment on column correction_case.account_id is 'Who asked.';
comment on column correction_case.file_name is 'File the new values came in; null where they came without one.';
comment on column correction_case.requested_at is 'When.';

create table correction_row (
  correction_case_id bigint not null,
  indicator_id integer not null,
  unit_id integer not null,
  period_key integer not null,
  base_revision integer not null,
  value numeric,
  missing_reason text,
  quality text not null,
  constraint correction_row_pk primary key (correction_case_id, indicator_id, unit_id, period_key),
  constraint correction_row_correction_case_id_fkey foreign key (correction_case_id) references correction_case (correction_case_id) on delete restrict,
  constraint correction_row_observation_fkey foreign key (indicator_id, unit_id, period_key, base_revision) references observation (indicator_id, unit_id, period_key, revision) on delete restrict,
  constraint correction_row_value_missing_reason_check check ((value is null) <> (missing_reason is null))
);
comment on table correction_row is 'What a correction case wants each value to become.';
comment on column correction_row.correction_case_id is 'The case.';
comment on column correction_row.indicator_id is 'What was measured.';
comment on column correction_row.unit_id is 'Where.';
comment on column correction_row.period_key is 'For which stretch of time.';
comment on column correction_row.base_revision is 'Newest revision when it was asked; if another follows, the case is stale.';
comment on column correction_row.value is 'New value; null with a missing reason.';
comment on column correction_row.missing_reason is 'Why there shall be no value; null when there is one.';
comment on column correction_row.quality is 'How firm the new value is.';

create table correction_event (
  correction_event_id bigint generated always as identity,
  correction_case_id bigint not null,
  state text not null,
  account_id bigint not null,
  recorded_at timestamptz not null,
  comment text,
  push_id bigint,
  constraint correction_event_correction_event_id_pk primary key (correction_event_id),
  constraint correction_event_correction_case_id_state_key unique (correction_case_id, state),
  constraint correction_event_correction_case_id_fkey foreign key (correction_case_id) references correction_case (correction_case_id) on delete restrict,
  constraint correction_event_account_id_fkey foreign key (account_id) references account (account_id) on delete restrict,
  constraint correction_event_push_id_fkey foreign key (push_id) references push (push_id) on delete restrict deferrable initially deferred,
  constraint correction_event_state_check check (state in ('REQUESTED', 'APPROVED', 'REJECTED', 'CANCELLED'))
);
comment on table correction_event is 'What happened to a case, oldest first; its state is the last one.';
comment on column correction_event.correction_event_id is 'Internal key; grows with time.';
comment on column correction_event.correction_case_id is 'The case.';
comment on column correction_event.state is 'REQUESTED, then one of APPROVED (the new revisions are written at once), REJECTED, CANCELLED.';
comment on column correction_event.account_id is 'Who did it.';
comment on column correction_event.recorded_at is 'When.';
comment on column correction_event.comment is 'In their words; null where nothing was said.';
comment on column correction_event.push_id is 'The push that carried it out; null unless APPROVED.';

create table push_refusal (
  push_refusal_id bigint generated always as identity,
  account_id bigint not null,
  department_id integer,
  door text not null,
  file_name text,
  refused_at timestamptz not null,
  rows_read integer not null,
  finding_count integer not null,
  finding_codes text[] not null,
  constraint push_refusal_push_refusal_id_pk primary key (push_refusal_id),
  constraint push_refusal_account_id_fkey foreign key (account_id) references account (account_id) on delete restrict,
  constraint push_refusal_department_id_fkey foreign key (department_id) references unit (unit_id) on delete restrict
);
create index push_refusal_refused_at_idx on push_refusal (refused_at);
comment on table push_refusal is 'Pushes that were refused whole; counted on the suppliers'' board.';
comment on column push_refusal.push_refusal_id is 'Internal key.';
comment on column push_refusal.account_id is 'Who pushed.';
comment on column push_refusal.department_id is 'Department of the account; null for the appraisal office.';
comment on column push_refusal.door is 'Through which door it came.';
comment on column push_refusal.file_name is 'Name of the file; null when rows came without one.';
comment on column push_refusal.refused_at is 'When.';
comment on column push_refusal.rows_read is 'Rows read before it was refused.';
comment on column push_refusal.finding_count is 'Findings.';
comment on column push_refusal.finding_codes is 'Codes of the findings, each once.';

create table push_draft (
  push_draft_id text not null,
  account_id bigint not null,
  department_id integer,
  state text not null,
  mode text not null,
  scope jsonb,
  files jsonb not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  catalogue_version bigint,
  rows_staged integer,
  report jsonb,
  push_id bigint,
  constraint push_draft_push_draft_id_pk primary key (push_draft_id),
  constraint push_draft_account_id_fkey foreign key (account_id) references account (account_id) on delete restrict,
  constraint push_draft_department_id_fkey foreign key (department_id) references unit (unit_id) on delete restrict,
  constraint push_draft_push_id_fkey foreign key (push_id) references push (push_id) on delete restrict,
  constraint push_draft_state_check check (state in ('RECEIVED', 'READING', 'CHECKING', 'READY', 'REFUSED', 'CONFIRMED', 'DISCARDED', 'FAILED')),
  constraint push_draft_mode_check check (mode in ('MERGE', 'REPLACE'))
);
create index push_draft_account_id_created_at_idx on push_draft (account_id, created_at desc);
comment on table push_draft is 'Files on their way to a push: received, read, checked, shown to the sender, and confirmed or discarded. Work in progress, not history.';
comment on column push_draft.push_draft_id is 'Unguessable key, part of the address of the page.';
comment on column push_draft.account_id is 'Whose draft.';
comment on column push_draft.department_id is 'Department of the account; null for the appraisal office.';
comment on column push_draft.state is 'RECEIVED, READING, CHECKING; then READY or REFUSED; then CONFIRMED or DISCARDED. FAILED = the hub could not finish.';
comment on column push_draft.mode is 'MERGE or REPLACE.';
comment on column push_draft.scope is 'Declared scope by codes; null = MERGE.';
comment on column push_draft.files is 'Names, sizes, digests, mappings and spool names of the files, in order.';
comment on column push_draft.created_at is 'When it was received.';
comment on column push_draft.updated_at is 'When its state last changed.';
comment on column push_draft.catalogue_version is 'Catalogue the rows were checked against; null before they were.';
comment on column push_draft.rows_staged is 'Rows put beside the tables; null before they were.';
comment on column push_draft.report is 'Findings, counts, preview and consequences as shown; null before the check ended.';
comment on column push_draft.push_id is 'The push it became; null until confirmed.';

create unlogged table draft_row (
  push_draft_id text not null,
  ordinal integer not null,
  file_index smallint not null,
  sheet text,
  place_row integer,
  place_column text,
  place_cell text,
  action text not null,
  indicator_id integer,
  unit_id integer,
  period_key integer,
  value numeric,
  missing_reason text,
  quality text
);
create index draft_row_push_draft_id_idx on draft_row (push_draft_id, ordinal);
comment on table draft_row is 'Checked rows of drafts. Not logged: after a crash of the database they are read from the spooled files again.';
comment on column draft_row.push_draft_id is 'The draft.';
comment on column draft_row.ordinal is 'Order in the files, from 1.';
comment on column draft_row.file_index is 'Which file, from 0.';
comment on column draft_row.sheet is 'Sheet; null for text.';
comment on column draft_row.place_row is 'Row as people count; null where a row has none.';
comment on column draft_row.place_column is 'Head of the column; null where the row''s own place has none.';
comment on column draft_row.place_cell is 'Cell of a workbook; null for text.';
comment on column draft_row.action is 'MERGE, REPLACE or DELETE.';
comment on column draft_row.indicator_id is 'What was measured; null = all, in a DELETE.';
comment on column draft_row.unit_id is 'Where; null = all, in a DELETE.';
comment on column draft_row.period_key is 'For which stretch of time; null = all, in a DELETE.';
comment on column draft_row.value is 'The value; null with a missing reason.';
comment on column draft_row.missing_reason is 'Why there is no value; null when there is one.';
comment on column draft_row.quality is 'How firm the value is; null in a DELETE.';

create trigger reaffirmation_append_only before update or delete on reaffirmation
  for each row execute function refuse_alteration();
create trigger reaffirmation_no_truncate before truncate on reaffirmation
  for each statement execute function refuse_alteration();
create trigger signature_append_only before update or delete on signature
  for each row execute function refuse_alteration();
create trigger signature_no_truncate before truncate on signature
  for each statement execute function refuse_alteration();
create trigger signed_value_append_only before update or delete on signed_value
  for each row execute function refuse_alteration();
create trigger signed_value_no_truncate before truncate on signed_value
  for each statement execute function refuse_alteration();
create trigger correction_case_append_only before update or delete on correction_case
  for each row execute function refuse_alteration();
create trigger correction_case_no_truncate before truncate on correction_case
  for each statement execute function refuse_alteration();
create trigger correction_row_append_only before update or delete on correction_row
  for each row execute function refuse_alteration();
create trigger correction_row_no_truncate before truncate on correction_row
  for each statement execute function refuse_alteration();
create trigger correction_event_append_only before update or delete on correction_event
  for each row execute function refuse_alteration();
create trigger correction_event_no_truncate before truncate on correction_event
  for each statement execute function refuse_alteration();
create trigger push_refusal_append_only before update or delete on push_refusal
  for each row execute function refuse_alteration();
create trigger push_refusal_no_truncate before truncate on push_refusal
  for each statement execute function refuse_alteration();
