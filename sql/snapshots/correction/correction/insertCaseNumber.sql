-- correction/correction insertCaseNumber

    select nextval(pg_get_serial_sequence('correction_case', 'correction_case_id')) as id;
