-- mapping/mapping listMappings

select "code", "name_zh" as "nameZh", "name_en" as "nameEn"
from "column_mapping"
order by "code";
