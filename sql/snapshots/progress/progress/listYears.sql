-- progress/progress listYears

select distinct "year"
from "target"
order by "year" desc;
