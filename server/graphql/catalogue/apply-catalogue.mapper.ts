import type { CatalogueFault, CataloguePatch } from '../../domain/catalogue-patch.ts';
import type { UserError } from '../user-error.type.ts';
import type { ApplyCatalogueInput, LightRuleInput, UnitInput } from './apply-catalogue.input.ts';

const FIRST_DAY = '1949-10-01';

function unitOf(input: UnitInput): CataloguePatch['units'][number] {
  return {
    code: input.code,
    nameZh: input.nameZh,
    nameEn: input.nameEn,
    shortNameZh: input.shortNameZh ?? input.nameZh,
    unitType: input.unitType,
    parentCode: input.parentCode ?? null,
    pinyin: input.pinyin ?? '',
    validFrom: input.validFrom ?? FIRST_DAY,
    validTo: input.validTo ?? null,
  };
}

function ruleOf(input: LightRuleInput): CataloguePatch['lightRules'][number] {
  const bands = input.bands.map((band) => ({
    ...band,
    lower: band.lower ?? null,
    upper: band.upper ?? null,
  }));
  return { ...input, bands };
}

export function patchOf(input: ApplyCatalogueInput): CataloguePatch {
  return {
    units: (input.units ?? []).map(unitOf),
    categories: input.categories ?? [],
    memberships: (input.memberships ?? []).map((stay) => ({
      ...stay,
      validTo: stay.validTo ?? null,
    })),
    blocks: (input.blocks ?? []).map((block) => ({
      ...block,
      fullMark: block.fullMark?.toFixed() ?? null,
    })),
    lightRules: (input.lightRules ?? []).map(ruleOf),
    indicators: (input.indicators ?? []).map((one) => ({ ...one, pinyin: one.pinyin ?? '' })),
    formerNames: (input.formerNames ?? []).map((name) => ({
      ...name,
      nameEn: name.nameEn ?? name.nameZh,
      shortNameZh: name.shortNameZh ?? name.nameZh,
    })),
    lineage: (input.lineage ?? []).map((step) => ({
      ...step,
      share: step.share ?? null,
      carriesHistory: step.carriesHistory ?? false,
      documentNumber: step.documentNumber ?? null,
      note: step.note ?? null,
    })),
  };
}

const FAULT_WORDS: Record<CatalogueFault['code'], { zh: string; en: string }> = {
  CODE_REPEATED: { zh: '同一代码出现两次，请只保留一条', en: 'The code stands twice; keep one' },
  TEXT_BLANK: { zh: '代码和名称不能为空', en: 'Codes and names cannot be blank' },
  REFERENCE_UNKNOWN: {
    zh: '目录中没有此代码，请先登记（上级在前）',
    en: 'There is no such code; register it first, parents before children',
  },
  MEANING_CHANGED: {
    zh: '已有指标的类型、方向、频率或计量单位不能改，否则旧数据含义会变；请新建指标',
    en: 'Kind, direction, frequency and unit of an existing indicator cannot change, because old values would change meaning; make a new indicator',
  },
  RULE_EMPTY: { zh: '灯色规则至少要有一档', en: 'A light rule needs at least one band' },
  BAND_REVERSED: {
    zh: '下限大于上限，请对调',
    en: 'The lower end is above the upper end; swap them',
  },
  DIGITS_OUT_OF_RANGE: {
    zh: '小数位数超出范围（指标0—8，规则0—6）',
    en: 'The number of decimals is out of range (indicators 0 to 8, rules 0 to 6)',
  },
  DATES_REVERSED: { zh: '止日早于起日', en: 'The last day is before the first' },
  SAME_UNIT: {
    zh: '前身和后继不能是同一单位；只改名称请登记曾用名',
    en: 'A unit cannot go into itself; a mere change of name is a former name',
  },
  SHARE_OUT_OF_RANGE: {
    zh: '划转比例须大于0、不大于1',
    en: 'A share must be above 0 and at most 1',
  },
};

export function showFault(fault: CatalogueFault): UserError {
  const { zh, en } = FAULT_WORDS[fault.code];
  return {
    code: fault.code,
    messageZh: `${fault.list} 第${fault.index + 1}条 ${fault.field}“${fault.value}”：${zh}`,
    messageEn: `${fault.list}, entry ${fault.index + 1}, ${fault.field} "${fault.value}": ${en}`,
    path: [fault.list, String(fault.index), fault.field],
  };
}
