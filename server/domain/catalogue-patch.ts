import type { Indicator, IndicatorBlock } from './indicator.ts';
import type { LightRule } from './light-rule.ts';
import type { AppraisalCategory, CategoryMembership, Unit } from './unit.ts';
import type { FormerName, UnitLineage } from './unit-lineage.ts';

/** Entries to add or change by their codes. Parents must stand before their children. */
export type CataloguePatch = {
  units: Unit[];
  categories: AppraisalCategory[];
  memberships: CategoryMembership[];
  blocks: IndicatorBlock[];
  lightRules: LightRule[];
  indicators: Indicator[];
  /** Former names of units whose code stayed; left out = none. */
  formerNames?: FormerName[];
  /** Which unit went into which; left out = none. */
  lineage?: UnitLineage[];
};

export type CatalogueFault = {
  list: keyof CataloguePatch;
  index: number;
  field: string;
  value: string;
  code:
    | 'CODE_REPEATED'
    | 'TEXT_BLANK'
    | 'REFERENCE_UNKNOWN'
    | 'MEANING_CHANGED'
    | 'RULE_EMPTY'
    | 'BAND_REVERSED'
    | 'DIGITS_OUT_OF_RANGE'
    | 'DATES_REVERSED'
    | 'SAME_UNIT'
    | 'SHARE_OUT_OF_RANGE';
};

export type KnownCodes = {
  units: ReadonlySet<string>;
  categories: ReadonlySet<string>;
  blocks: ReadonlySet<string>;
  lightRules: ReadonlySet<string>;
  indicators: ReadonlyMap<
    string,
    Pick<Indicator, 'kind' | 'direction' | 'frequency' | 'unitOfMeasureZh'>
  >;
};

/** Facts whose change would give old values another meaning: a new indicator is needed instead. */
const MEANING = ['kind', 'direction', 'frequency', 'unitOfMeasureZh'] as const;

/** Everything that keeps a patch from being applied; empty when it can be. */
export function catalogueFaults(patch: CataloguePatch, known: KnownCodes): CatalogueFault[] {
  const faults: CatalogueFault[] = [];
  const units = new Set(known.units);
  const report = (
    list: keyof CataloguePatch,
    index: number,
    field: string,
    value: string,
    code: CatalogueFault['code'],
  ) => faults.push({ list, index, field, value, code });
  for (const list of ['units', 'categories', 'blocks', 'lightRules', 'indicators'] as const) {
    const seen = new Set<string>();
    for (const [index, { code, nameZh, nameEn }] of patch[list].entries()) {
      for (const [field, text] of Object.entries({ code, nameZh, nameEn })) {
        if (text.trim() === '') report(list, index, field, text, 'TEXT_BLANK');
      }
      if (seen.has(code)) report(list, index, 'code', code, 'CODE_REPEATED');
      seen.add(code);
    }
  }
  for (const [index, unit] of patch.units.entries()) {
    const { parentCode, validFrom, validTo } = unit;
    if (parentCode !== null && (parentCode === unit.code || !units.has(parentCode))) {
      report('units', index, 'parentCode', parentCode, 'REFERENCE_UNKNOWN');
    }
    if (validTo !== null && validTo < validFrom) {
      report('units', index, 'validTo', validTo, 'DATES_REVERSED');
    }
    units.add(unit.code);
  }
  const categories = joined(known.categories, patch.categories);
  for (const [index, stay] of patch.memberships.entries()) {
    const refer = (field: string, value: string, codes: ReadonlySet<string>) => {
      if (!codes.has(value)) report('memberships', index, field, value, 'REFERENCE_UNKNOWN');
    };
    refer('unitCode', stay.unitCode, units);
    refer('categoryCode', stay.categoryCode, categories);
    if (stay.validTo !== null && stay.validTo < stay.validFrom) {
      report('memberships', index, 'validTo', stay.validTo, 'DATES_REVERSED');
    }
  }
  for (const [index, rule] of patch.lightRules.entries()) {
    if (rule.bands.length === 0) report('lightRules', index, 'bands', rule.code, 'RULE_EMPTY');
    if (!isWithin(rule.lagDigits, MAX_LAG_DIGITS)) {
      report('lightRules', index, 'lagDigits', String(rule.lagDigits), 'DIGITS_OUT_OF_RANGE');
    }
    for (const band of rule.bands) {
      if (band.lower !== null && band.upper !== null && band.lower.gt(band.upper)) {
        report('lightRules', index, 'bands', `${band.lower} > ${band.upper}`, 'BAND_REVERSED');
      }
    }
  }
  reportLineage(patch, units, report);
  const blocks = joined(known.blocks, patch.blocks);
  const rules = joined(known.lightRules, patch.lightRules);
  for (const [index, indicator] of patch.indicators.entries()) {
    const refer = (field: string, value: string, codes: ReadonlySet<string>) => {
      if (!codes.has(value)) report('indicators', index, field, value, 'REFERENCE_UNKNOWN');
    };
    refer('blockCode', indicator.blockCode, blocks);
    refer('leadDepartmentCode', indicator.leadDepartmentCode, units);
    refer('lightRuleCode', indicator.lightRuleCode, rules);
    if (!isWithin(indicator.digits, MAX_DIGITS)) {
      report('indicators', index, 'digits', String(indicator.digits), 'DIGITS_OUT_OF_RANGE');
    }
    const before = known.indicators.get(indicator.code);
    for (const field of MEANING) {
      if (before && before[field] !== indicator[field]) {
        report('indicators', index, field, indicator[field], 'MEANING_CHANGED');
      }
    }
  }
  return faults;
}

type Report = (
  list: keyof CataloguePatch,
  index: number,
  field: string,
  value: string,
  code: CatalogueFault['code'],
) => void;

function reportLineage(patch: CataloguePatch, units: ReadonlySet<string>, report: Report): void {
  for (const [index, name] of (patch.formerNames ?? []).entries()) {
    const { unitCode, nameZh, nameEn, validFrom, validTo } = name;
    if (!units.has(unitCode)) {
      report('formerNames', index, 'unitCode', unitCode, 'REFERENCE_UNKNOWN');
    }
    for (const [field, text] of Object.entries({ nameZh, nameEn })) {
      if (text.trim() === '') report('formerNames', index, field, text, 'TEXT_BLANK');
    }
    if (validTo < validFrom) report('formerNames', index, 'validTo', validTo, 'DATES_REVERSED');
  }
  for (const [index, step] of (patch.lineage ?? []).entries()) {
    const { predecessorCode, successorCode, share } = step;
    for (const [field, code] of Object.entries({ predecessorCode, successorCode })) {
      if (!units.has(code)) report('lineage', index, field, code, 'REFERENCE_UNKNOWN');
    }
    if (predecessorCode === successorCode) {
      report('lineage', index, 'successorCode', successorCode, 'SAME_UNIT');
    }
    if (share !== null && (share.lte(0) || share.gt(1))) {
      report('lineage', index, 'share', share.toString(), 'SHARE_OUT_OF_RANGE');
    }
  }
}

const MAX_LAG_DIGITS = 6;
const MAX_DIGITS = 8;

function isWithin(digits: number, most: number): boolean {
  return Number.isInteger(digits) && digits >= 0 && digits <= most;
}

function joined(
  known: ReadonlySet<string>,
  added: readonly { code: string }[],
): ReadonlySet<string> {
  return new Set([...known, ...added.map((entry) => entry.code)]);
}
