import { indexLineage } from '../../domain/unit-lineage.ts';
import { makeCalendar } from '../../domain/working-calendar.ts';
import { listCalendarExceptions } from '../calendar/calendar.repository.ts';
import { PUBLISHED_CALENDAR } from '../calendar/published-calendar.ts';
import type { Reader } from '../connect.ts';
import { listContracts } from '../contract/contract.repository.ts';
import { listFormerNames, listLineage } from '../unit-lineage/unit-lineage.repository.ts';
import { indicatorFromRow, lightRuleFromRows, unitFromRow } from './catalogue.mapper.ts';
import { type Catalogue, makeCatalogue } from './catalogue.ts';

/** The version of the catalogue as it stands; it changes when anything in the catalogue does. */
export async function getCatalogueVersion(db: Reader): Promise<string> {
  const row = await db.selectFrom('catalogue_state').select('version').executeTakeFirstOrThrow();
  return row.version;
}

/** Reads the whole catalogue. The version is read first: a change meanwhile makes it look old, never new. */
export async function getCatalogue(db: Reader): Promise<Catalogue> {
  const version = await getCatalogueVersion(db);
  const [units, categories, memberships, blocks, indicators, lightRules] = [
    await listUnits(db),
    await listCategories(db),
    await listMemberships(db),
    await listBlocks(db),
    await listIndicators(db),
    await listLightRules(db),
  ];
  const contracts = await listContracts(db);
  const calendar = makeCalendar(PUBLISHED_CALENDAR, await listCalendarExceptions(db));
  const lists = { units, categories, memberships, blocks, indicators, lightRules, contracts };
  const formerNames = await listFormerNames(db);
  const lineage = indexLineage(await listLineage(db));
  return makeCatalogue({ version, ...lists, calendar, formerNames, lineage });
}

async function listUnits(db: Reader) {
  const rows = await db
    .selectFrom('unit')
    .leftJoin('unit as parent', 'parent.unit_id', 'unit.parent_id')
    .selectAll('unit')
    .select('parent.code as parent_code')
    .orderBy('unit.sort_order')
    .orderBy('unit.code')
    .execute();
  return rows.map(unitFromRow);
}

async function listCategories(db: Reader) {
  const rows = await db
    .selectFrom('category')
    .selectAll()
    .orderBy('sort_order')
    .orderBy('code')
    .execute();
  return rows.map((row) => ({
    code: row.code,
    nameZh: row.name_zh,
    nameEn: row.name_en,
    sortOrder: row.sort_order,
  }));
}

async function listMemberships(db: Reader) {
  const rows = await db
    .selectFrom('category_membership as stay')
    .innerJoin('unit', 'unit.unit_id', 'stay.unit_id')
    .innerJoin('category', 'category.category_id', 'stay.category_id')
    .select(['unit.code as unit_code', 'category.code as category_code'])
    .select(['stay.valid_from', 'stay.valid_to'])
    .orderBy('unit.code')
    .orderBy('stay.valid_from')
    .execute();
  return rows.map((row) => ({
    unitCode: row.unit_code,
    categoryCode: row.category_code,
    validFrom: row.valid_from,
    validTo: row.valid_to,
  }));
}

async function listBlocks(db: Reader) {
  const rows = await db
    .selectFrom('indicator_block')
    .selectAll()
    .orderBy('sort_order')
    .orderBy('code')
    .execute();
  return rows.map((row) => ({
    code: row.code,
    nameZh: row.name_zh,
    nameEn: row.name_en,
    fullMark: row.full_mark,
    sortOrder: row.sort_order,
  }));
}

async function listIndicators(db: Reader) {
  const rows = await db
    .selectFrom('indicator')
    .innerJoin('indicator_block as block', 'block.block_id', 'indicator.block_id')
    .innerJoin('unit as department', 'department.unit_id', 'indicator.lead_department_id')
    .innerJoin('light_rule as rule', 'rule.light_rule_id', 'indicator.light_rule_id')
    .selectAll('indicator')
    .select(['block.code as block_code', 'department.code as lead_department_code'])
    .select('rule.code as light_rule_code')
    .orderBy('block.sort_order')
    .orderBy('indicator.sort_order')
    .orderBy('indicator.code')
    .execute();
  return rows.map(indicatorFromRow);
}

async function listLightRules(db: Reader) {
  const rules = await db.selectFrom('light_rule').selectAll().orderBy('code').execute();
  const bands = await db
    .selectFrom('light_band')
    .selectAll()
    .orderBy('light_rule_id')
    .orderBy('position')
    .execute();
  return rules.map((rule) => lightRuleFromRows(rule, bands));
}
