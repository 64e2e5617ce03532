-- quality/quality-flag-write insertStagedBreaches

create temporary table staged_breach (ordinal integer, quality_rule_id bigint, rule_code text, severity text, indicator_id integer, unit_id integer, period_key integer, revision integer, value numeric, figures jsonb, message_zh text, message_en text) on commit drop;

copy staged_breach (ordinal, quality_rule_id, rule_code, severity, indicator_id, unit_id, period_key, revision, value, figures, message_zh, message_en)
from stdin;

analyze staged_breach;
