import type { Indicator, IndicatorBlock } from '../../domain/indicator.ts';
import type { LightRule } from '../../domain/light-rule.ts';
import type { AppraisalCategory, CategoryMembership, Unit } from '../../domain/unit.ts';
import type { Transaction } from '../connect.ts';

/** Marks the catalogue as changed; call it last in the transaction that changed it. */
export async function updateCatalogueVersion(trx: Transaction): Promise<void> {
  await trx
    .updateTable('catalogue_state')
    .set((eb) => ({ version: eb('version', '+', '1') }))
    .execute();
}

/** Adds a unit, or changes the one with its code, which keeps its place in the order. The parent must be there already. */
export async function updateUnit(trx: Transaction, unit: Unit, sortOrder: number): Promise<void> {
  const values = {
    code: unit.code,
    name_zh: unit.nameZh,
    name_en: unit.nameEn,
    short_name_zh: unit.shortNameZh,
    unit_type: unit.unitType,
    pinyin: unit.pinyin,
    valid_from: unit.validFrom,
    valid_to: unit.validTo,
  };
  const parent = (code: string | null) =>
    trx.selectFrom('unit').select('unit_id').where('code', '=', code);
  await trx
    .insertInto('unit')
    .values({ ...values, parent_id: parent(unit.parentCode), sort_order: sortOrder })
    .onConflict((conflict) =>
      conflict.column('code').doUpdateSet({ ...values, parent_id: parent(unit.parentCode) }),
    )
    .execute();
}

export async function updateCategory(trx: Transaction, category: AppraisalCategory): Promise<void> {
  const values = {
    code: category.code,
    name_zh: category.nameZh,
    name_en: category.nameEn,
    sort_order: category.sortOrder,
  };
  await trx
    .insertInto('category')
    .values(values)
    .onConflict((conflict) => conflict.column('code').doUpdateSet(values))
    .execute();
}

/** Adds a stay in a category, or changes the end of the one that starts on the same day. */
export async function updateMembership(trx: Transaction, stay: CategoryMembership): Promise<void> {
  await trx
    .insertInto('category_membership')
    .values({
      unit_id: trx.selectFrom('unit').select('unit_id').where('code', '=', stay.unitCode),
      category_id: trx
        .selectFrom('category')
        .select('category_id')
        .where('code', '=', stay.categoryCode),
      valid_from: stay.validFrom,
      valid_to: stay.validTo,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['unit_id', 'category_id', 'valid_from'])
        .doUpdateSet({ valid_to: stay.validTo }),
    )
    .execute();
}

export async function updateBlock(trx: Transaction, block: IndicatorBlock): Promise<void> {
  const values = {
    code: block.code,
    name_zh: block.nameZh,
    name_en: block.nameEn,
    full_mark: block.fullMark,
    sort_order: block.sortOrder,
  };
  await trx
    .insertInto('indicator_block')
    .values(values)
    .onConflict((conflict) => conflict.column('code').doUpdateSet(values))
    .execute();
}

/** Adds an indicator or changes the one with its code. Block, department and light rule must be there. */
export async function updateIndicator(trx: Transaction, indicator: Indicator): Promise<void> {
  const { blockCode, leadDepartmentCode, lightRuleCode } = indicator;
  const values = {
    code: indicator.code,
    name_zh: indicator.nameZh,
    name_en: indicator.nameEn,
    short_name_zh: indicator.shortNameZh,
    pinyin: indicator.pinyin,
    kind: indicator.kind,
    direction: indicator.direction,
    unit_of_measure_zh: indicator.unitOfMeasureZh,
    unit_of_measure_en: indicator.unitOfMeasureEn,
    time_aggregation: indicator.timeAggregation,
    unit_aggregation: indicator.unitAggregation,
    frequency: indicator.frequency,
    digits: indicator.digits,
    skips_january: indicator.skipsJanuary,
    definition_zh: indicator.definitionZh,
    definition_en: indicator.definitionEn,
    block_id: trx.selectFrom('indicator_block').select('block_id').where('code', '=', blockCode),
    lead_department_id: trx
      .selectFrom('unit')
      .select('unit_id')
      .where('code', '=', leadDepartmentCode),
    light_rule_id: trx
      .selectFrom('light_rule')
      .select('light_rule_id')
      .where('code', '=', lightRuleCode),
    sort_order: indicator.sortOrder,
  };
  await trx
    .insertInto('indicator')
    .values(values)
    .onConflict((conflict) => conflict.column('code').doUpdateSet(values))
    .execute();
}

/** Adds a light rule or replaces the bands of the one with its code. */
export async function updateLightRule(trx: Transaction, rule: LightRule): Promise<void> {
  const values = {
    code: rule.code,
    name_zh: rule.nameZh,
    name_en: rule.nameEn,
    lag_digits: rule.lagDigits,
  };
  const { light_rule_id } = await trx
    .insertInto('light_rule')
    .values(values)
    .onConflict((conflict) => conflict.column('code').doUpdateSet(values))
    .returning('light_rule_id')
    .executeTakeFirstOrThrow();
  await trx.deleteFrom('light_band').where('light_rule_id', '=', light_rule_id).execute();
  await trx
    .insertInto('light_band')
    .values(
      rule.bands.map((band, index) => ({
        light_rule_id,
        position: index + 1,
        light: band.light,
        shape: band.shape,
        word_zh: band.wordZh,
        word_en: band.wordEn,
        severity: band.severity,
        lower_end: band.lower?.toString() ?? null,
        lower_closed: band.lowerClosed,
        upper_end: band.upper?.toString() ?? null,
        upper_closed: band.upperClosed,
      })),
    )
    .execute();
}
