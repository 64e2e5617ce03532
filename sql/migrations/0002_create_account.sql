create table account (
  account_id bigint generated always as identity,
  login text not null,
  display_name text not null,
  role text not null,
  unit_id integer,
  password_hash text not null,
  failed_count smallint not null default 0,
  locked_until timestamptz,
  is_disabled boolean not null default false,
  constraint account_account_id_pk primary key (account_id),
  constraint account_login_key unique (login),
  constraint account_unit_id_fkey foreign key (unit_id) references unit (unit_id) on delete restrict,
  constraint account_role_check check (role in ('LEADER', 'APPRAISAL_OFFICE', 'LEAD_DEPARTMENT', 'APPRAISED_UNIT', 'ANALYST', 'SCREEN')),
  constraint account_unit_id_check check (role not in ('LEAD_DEPARTMENT', 'APPRAISED_UNIT') or unit_id is not null)
);
comment on table account is 'People, screens and machines that sign in.';
comment on column account.account_id is 'Internal key.';
comment on column account.login is 'Name typed at sign-in.';
comment on column account.display_name is 'Name shown on receipts.';
comment on column account.role is 'What the account may do.';
comment on column account.unit_id is 'Department or unit it acts for; null for city-wide roles.';
comment on column account.password_hash is 'Argon2id hash with its parameters and salt.';
comment on column account.failed_count is 'Wrong passwords in a row.';
comment on column account.locked_until is 'No sign-in before this instant; null when not locked.';
comment on column account.is_disabled is 'Whether the account is closed.';

create table session (
  token_hash bytea not null,
  account_id bigint not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  constraint session_token_hash_pk primary key (token_hash),
  constraint session_account_id_fkey foreign key (account_id) references account (account_id) on delete cascade
);
comment on table session is 'Open sign-ins; they end with their account, hence cascade.';
comment on column session.token_hash is 'SHA-256 of the cookie, so that a stolen table opens nothing.';
comment on column session.account_id is 'Who signed in.';
comment on column session.created_at is 'When.';
comment on column session.expires_at is 'When the sign-in ends by itself.';

create table api_key (
  api_key_id bigint generated always as identity,
  account_id bigint not null,
  name text not null,
  prefix text not null,
  secret_hash bytea not null,
  created_at timestamptz not null,
  expires_on date,
  last_used_at timestamptz,
  revoked_at timestamptz,
  constraint api_key_api_key_id_pk primary key (api_key_id),
  constraint api_key_secret_hash_key unique (secret_hash),
  constraint api_key_account_id_fkey foreign key (account_id) references account (account_id) on delete restrict
);
create index api_key_account_id_idx on api_key (account_id);
comment on table api_key is 'Keys with which a department''s machine acts for an account.';
comment on column api_key.api_key_id is 'Internal key.';
comment on column api_key.account_id is 'Account whose rights it carries.';
comment on column api_key.name is 'What it is for, in the owner''s words.';
comment on column api_key.prefix is 'First characters of the key, to recognise it by.';
comment on column api_key.secret_hash is 'SHA-256 of the key; the key itself is shown once and not kept.';
comment on column api_key.created_at is 'When it was made.';
comment on column api_key.expires_on is 'Last day it works; null = until revoked.';
comment on column api_key.last_used_at is 'When it was last used, to the minute; null = never.';
comment on column api_key.revoked_at is 'When it was revoked; null while it works.';
