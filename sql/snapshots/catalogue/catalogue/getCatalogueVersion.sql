-- catalogue/catalogue getCatalogueVersion

select "version"
from "catalogue_state";
