-- calendar/calendar listCalendarExceptions

select distinct on ("day") "day", "is_working", "name_zh", "name_en"
from "calendar_exception"
order by "day", "calendar_exception_id" desc;
