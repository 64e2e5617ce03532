-- correction/correction lockCase

select correction_case_id from correction_case
where correction_case_id = $1 for update;
-- $1 = "5"
