create table unit_name (
  unit_id integer not null,
  name_zh text not null,
  name_en text not null,
  short_name_zh text not null,
  valid_from date not null,
  valid_to date not null,
  constraint unit_name_pk primary key (unit_id, valid_from),
  constraint unit_name_unit_id_fkey foreign key (unit_id) references unit (unit_id) on delete restrict,
  constraint unit_name_valid_from_valid_to_check check (valid_from <= valid_to)
);
comment on table unit_name is 'Former names of units whose code stayed; the present name is in unit.';
comment on column unit_name.unit_id is 'The unit.';
comment on column unit_name.name_zh is 'Full Chinese name it bore.';
comment on column unit_name.name_en is 'Full English name it bore.';
comment on column unit_name.short_name_zh is 'Short Chinese name it bore.';
comment on column unit_name.valid_from is 'First day of the name.';
comment on column unit_name.valid_to is 'Last day of the name.';

create table unit_lineage (
  predecessor_id integer not null,
  successor_id integer not null,
  on_day date not null,
  kind text not null,
  share numeric,
  carries_history boolean not null default false,
  document_number text,
  note text,
  constraint unit_lineage_pk primary key (predecessor_id, successor_id, on_day),
  constraint unit_lineage_predecessor_id_fkey foreign key (predecessor_id) references unit (unit_id) on delete restrict,
  constraint unit_lineage_successor_id_fkey foreign key (successor_id) references unit (unit_id) on delete restrict,
  constraint unit_lineage_predecessor_id_successor_id_check check (predecessor_id <> successor_id),
  constraint unit_lineage_kind_check check (kind in ('RECODE', 'MERGE', 'SPLIT', 'TRANSFER')),
  constraint unit_lineage_share_check check (share > 0 and share <= 1)
);
create index unit_lineage_successor_id_idx on unit_lineage (successor_id);
comment on table unit_lineage is 'Which unit went into which, whole or in part. Part of the catalogue: the appraisal office corrects it there.';
comment on column unit_lineage.predecessor_id is 'The unit that went, or gave a part.';
comment on column unit_lineage.successor_id is 'The unit that took it.';
comment on column unit_lineage.on_day is 'First day on which the successor held it; 31 December where only the year is known.';
comment on column unit_lineage.kind is 'RECODE (same area, other code), MERGE (with others, or into one that existed), SPLIT (into several) or TRANSFER (a part).';
comment on column unit_lineage.share is 'Part of the amounts of the predecessor that went, above 0 up to 1; null = unknown.';
comment on column unit_lineage.carries_history is 'Whether the appraisal office said that old figures stand for the past of the successor; a RECODE always carries them.';
comment on column unit_lineage.document_number is 'Document that ordered it; null where unknown.';
comment on column unit_lineage.note is 'In words; null where nothing was said.';
