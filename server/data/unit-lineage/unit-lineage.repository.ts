import { decimal } from '../../domain/decimal.ts';
import type { FormerName, LineageKind, UnitLineage } from '../../domain/unit-lineage.ts';
import type { Reader, Transaction } from '../connect.ts';

/** Former names of all units, oldest first within a unit. */
export async function listFormerNames(db: Reader): Promise<FormerName[]> {
  const rows = await db
    .selectFrom('unit_name as name')
    .innerJoin('unit', 'unit.unit_id', 'name.unit_id')
    .select(['unit.code', 'name.name_zh', 'name.name_en', 'name.short_name_zh'])
    .select(['name.valid_from', 'name.valid_to'])
    .orderBy('unit.code')
    .orderBy('name.valid_from')
    .execute();
  return rows.map((row) => ({
    unitCode: row.code,
    nameZh: row.name_zh,
    nameEn: row.name_en,
    shortNameZh: row.short_name_zh,
    validFrom: row.valid_from,
    validTo: row.valid_to,
  }));
}

/** Which unit went into which, oldest first. */
export async function listLineage(db: Reader): Promise<UnitLineage[]> {
  const rows = await db
    .selectFrom('unit_lineage as step')
    .innerJoin('unit as predecessor', 'predecessor.unit_id', 'step.predecessor_id')
    .innerJoin('unit as successor', 'successor.unit_id', 'step.successor_id')
    .select(['predecessor.code as predecessor_code', 'successor.code as successor_code'])
    .select(['step.on_day', 'step.kind', 'step.share', 'step.carries_history'])
    .select(['step.document_number', 'step.note'])
    .orderBy('step.on_day')
    .orderBy('predecessor.code')
    .orderBy('successor.code')
    .execute();
  return rows.map((row) => ({
    predecessorCode: row.predecessor_code,
    successorCode: row.successor_code,
    onDay: row.on_day,
    // Held to this vocabulary by a check constraint.
    kind: row.kind as LineageKind,
    share: row.share === null ? null : decimal(row.share),
    carriesHistory: row.carries_history,
    documentNumber: row.document_number,
    note: row.note,
  }));
}

/** Adds a former name, or changes the one of the unit that starts on the same day. */
export async function updateFormerName(trx: Transaction, name: FormerName): Promise<void> {
  const values = {
    name_zh: name.nameZh,
    name_en: name.nameEn,
    short_name_zh: name.shortNameZh,
    valid_to: name.validTo,
  };
  await trx
    .insertInto('unit_name')
    .values({
      unit_id: trx.selectFrom('unit').select('unit_id').where('code', '=', name.unitCode),
      valid_from: name.validFrom,
      ...values,
    })
    .onConflict((conflict) => conflict.columns(['unit_id', 'valid_from']).doUpdateSet(values))
    .execute();
}

/** Adds a step of a lineage, or changes the one between the same units on the same day. */
export async function updateLineage(trx: Transaction, step: UnitLineage): Promise<void> {
  const unit = (code: string) => trx.selectFrom('unit').select('unit_id').where('code', '=', code);
  const values = {
    kind: step.kind,
    share: step.share?.toFixed() ?? null,
    carries_history: step.carriesHistory,
    document_number: step.documentNumber,
    note: step.note,
  };
  await trx
    .insertInto('unit_lineage')
    .values({
      predecessor_id: unit(step.predecessorCode),
      successor_id: unit(step.successorCode),
      on_day: step.onDay,
      ...values,
    })
    .onConflict((conflict) =>
      conflict.columns(['predecessor_id', 'successor_id', 'on_day']).doUpdateSet(values),
    )
    .execute();
}
