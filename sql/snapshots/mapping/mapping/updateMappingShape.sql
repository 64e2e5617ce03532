-- mapping/mapping updateMappingShape

update "column_mapping" set "fingerprint" = $1
where "code" = $2;
-- $1 = "0a1b2c", $2 = "FIN_MONTHLY"
