import type { Selectable } from 'kysely';
import { decimal } from '../../domain/decimal.ts';
import type {
  Direction,
  Frequency,
  IndicatorKind,
  TimeAggregation,
  UnitAggregation,
} from '../../domain/indicator.ts';
import type { LightBand, LightColour, LightShape } from '../../domain/light-rule.ts';
import type { UnitType } from '../../domain/unit.ts';
import type { IndicatorTable, LightBandTable, LightRuleTable, UnitTable } from '../database.ts';
import type { StoredIndicator, StoredLightRule, StoredUnit } from './catalogue.ts';

/** The text columns below are held to these vocabularies by check constraints. */
export function unitFromRow(
  row: Selectable<UnitTable> & { parent_code: string | null },
): StoredUnit {
  return {
    id: row.unit_id,
    code: row.code,
    nameZh: row.name_zh,
    nameEn: row.name_en,
    shortNameZh: row.short_name_zh,
    unitType: row.unit_type as UnitType,
    parentCode: row.parent_code,
    pinyin: row.pinyin,
    validFrom: row.valid_from,
    validTo: row.valid_to,
  };
}

type IndicatorRow = Selectable<IndicatorTable> & {
  block_code: string;
  lead_department_code: string;
  light_rule_code: string;
};

export function indicatorFromRow(row: IndicatorRow): StoredIndicator {
  return {
    id: row.indicator_id,
    code: row.code,
    nameZh: row.name_zh,
    nameEn: row.name_en,
    shortNameZh: row.short_name_zh,
    pinyin: row.pinyin,
    kind: row.kind as IndicatorKind,
    direction: row.direction as Direction,
    unitOfMeasureZh: row.unit_of_measure_zh,
    unitOfMeasureEn: row.unit_of_measure_en,
    timeAggregation: row.time_aggregation as TimeAggregation,
    unitAggregation: row.unit_aggregation as UnitAggregation,
    frequency: row.frequency as Frequency,
    digits: row.digits,
    skipsJanuary: row.skips_january,
    definitionZh: row.definition_zh,
    definitionEn: row.definition_en,
    blockCode: row.block_code,
    leadDepartmentCode: row.lead_department_code,
    lightRuleCode: row.light_rule_code,
    sortOrder: row.sort_order,
  };
}

export function lightRuleFromRows(
  row: Selectable<LightRuleTable>,
  bands: readonly Selectable<LightBandTable>[],
): StoredLightRule {
  return {
    id: row.light_rule_id,
    code: row.code,
    nameZh: row.name_zh,
    nameEn: row.name_en,
    lagDigits: row.lag_digits,
    bands: bands.filter((band) => band.light_rule_id === row.light_rule_id).map(bandFromRow),
  };
}

function bandFromRow(row: Selectable<LightBandTable>): LightBand {
  return {
    light: row.light as LightColour,
    shape: row.shape as LightShape,
    wordZh: row.word_zh,
    wordEn: row.word_en,
    severity: row.severity,
    lower: row.lower_end === null ? null : decimal(row.lower_end),
    lowerClosed: row.lower_closed,
    upper: row.upper_end === null ? null : decimal(row.upper_end),
    upperClosed: row.upper_closed,
  };
}
