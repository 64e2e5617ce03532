-- supply/supply listRefusedRows

select "department_id", to_char(refused_at at time zone 'Asia/Shanghai', 'YYYY-MM') as "month", sum(rows_read)::integer as "refused"
from "push_refusal"
where "department_id" is not null and (refused_at at time zone 'Asia/Shanghai')::date >= $1 and (refused_at at time zone 'Asia/Shanghai')::date <= $2
group by "department_id", "month"
order by "department_id", "month";
-- $1 = "2026-11-01", $2 = "2026-11-30"
