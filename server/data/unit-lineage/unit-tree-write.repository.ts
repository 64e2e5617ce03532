import type { Unit } from '../../domain/unit.ts';
import type { FormerName, UnitLineage } from '../../domain/unit-lineage.ts';
import { loadStage, type StageCell, type StageColumn } from '../bulk-load.ts';
import type { TransactionScope } from '../connect.ts';

const UNIT: StageColumn[] = [
  { name: 'code', type: 'text' },
  { name: 'name_zh', type: 'text' },
  { name: 'name_en', type: 'text' },
  { name: 'short_name_zh', type: 'text' },
  { name: 'unit_type', type: 'text' },
  { name: 'parent_code', type: 'text' },
  { name: 'pinyin', type: 'text' },
  { name: 'valid_from', type: 'date' },
  { name: 'valid_to', type: 'date' },
  { name: 'sort_order', type: 'integer' },
];

/** Adds thousands of units at once, or changes those with their codes, which keep their place in the order. Parents may stand anywhere among them. */
export async function insertUnitTree(
  scope: TransactionScope,
  units: readonly Unit[],
  firstSortOrder: number,
): Promise<void> {
  const rows = units.map((unit, index): StageCell[] => [
    unit.code,
    unit.nameZh,
    unit.nameEn,
    unit.shortNameZh,
    unit.unitType,
    unit.parentCode,
    unit.pinyin,
    unit.validFrom,
    unit.validTo,
    firstSortOrder + index,
  ]);
  await loadStage(scope, 'staged_unit', UNIT, rows);
  await scope.client.query(INSERT_UNITS);
  await scope.client.query(INSERT_PARENTS);
}

const INSERT_UNITS = `
  insert into unit (code, name_zh, name_en, short_name_zh, unit_type, pinyin, valid_from, valid_to, sort_order)
  select code, name_zh, name_en, short_name_zh, unit_type, pinyin, valid_from, valid_to, sort_order
  from staged_unit
  on conflict (code) do update set
    name_zh = excluded.name_zh, name_en = excluded.name_en, short_name_zh = excluded.short_name_zh,
    unit_type = excluded.unit_type, pinyin = excluded.pinyin,
    valid_from = excluded.valid_from, valid_to = excluded.valid_to`;

const INSERT_PARENTS = `
  update unit set parent_id = parent.unit_id
  from staged_unit as staged
  left join unit as parent on parent.code = staged.parent_code
  where unit.code = staged.code and unit.parent_id is distinct from parent.unit_id`;

const NAME: StageColumn[] = [
  { name: 'code', type: 'text' },
  { name: 'name_zh', type: 'text' },
  { name: 'name_en', type: 'text' },
  { name: 'short_name_zh', type: 'text' },
  { name: 'valid_from', type: 'date' },
  { name: 'valid_to', type: 'date' },
];

/** Adds former names at once, or changes those of the same unit that start on the same day. */
export async function insertFormerNames(
  scope: TransactionScope,
  names: readonly FormerName[],
): Promise<void> {
  const rows = names.map((name): StageCell[] => [
    name.unitCode,
    name.nameZh,
    name.nameEn,
    name.shortNameZh,
    name.validFrom,
    name.validTo,
  ]);
  await loadStage(scope, 'staged_unit_name', NAME, rows);
  await scope.client.query(INSERT_NAMES);
}

const INSERT_NAMES = `
  insert into unit_name (unit_id, name_zh, name_en, short_name_zh, valid_from, valid_to)
  select unit.unit_id, staged.name_zh, staged.name_en, staged.short_name_zh, staged.valid_from, staged.valid_to
  from staged_unit_name as staged
  join unit on unit.code = staged.code
  on conflict (unit_id, valid_from) do update set
    name_zh = excluded.name_zh, name_en = excluded.name_en,
    short_name_zh = excluded.short_name_zh, valid_to = excluded.valid_to`;

const LINEAGE: StageColumn[] = [
  { name: 'predecessor_code', type: 'text' },
  { name: 'successor_code', type: 'text' },
  { name: 'on_day', type: 'date' },
  { name: 'kind', type: 'text' },
];

/** Adds steps of lineages at once; one that is there already stays as it is, with what the office said of it. */
export async function insertLineage(
  scope: TransactionScope,
  steps: readonly UnitLineage[],
): Promise<void> {
  const rows = steps.map((step): StageCell[] => [
    step.predecessorCode,
    step.successorCode,
    step.onDay,
    step.kind,
  ]);
  await loadStage(scope, 'staged_unit_lineage', LINEAGE, rows);
  await scope.client.query(INSERT_LINEAGE);
}

const INSERT_LINEAGE = `
  insert into unit_lineage (predecessor_id, successor_id, on_day, kind)
  select predecessor.unit_id, successor.unit_id, staged.on_day, staged.kind
  from staged_unit_lineage as staged
  join unit as predecessor on predecessor.code = staged.predecessor_code
  join unit as successor on successor.code = staged.successor_code
  on conflict (predecessor_id, successor_id, on_day) do nothing`;
