-- catalogue/catalogue-write updateCatalogueVersion

update "catalogue_state" set "version" = "version" + $1;
-- $1 = "1"
