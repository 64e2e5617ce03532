-- calendar/calendar insertCalendarExceptions

insert into "calendar_exception" ("day", "is_working", "name_zh", "name_en", "account_id", "recorded_at")
values ($1, $2, $3, $4, $5, $6);
-- $1 = "2027-02-06", $2 = false, $3 = "春节", $4 = "A", $5 = "3", $6 = "2026-11-20T02:00:00.000Z"
