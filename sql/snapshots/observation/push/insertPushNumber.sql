-- observation/push insertPushNumber

    select nextval(pg_get_serial_sequence('push', 'push_id')) as id;
