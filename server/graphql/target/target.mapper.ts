import type { TargetFailure } from '../../actions/target/assign-targets.ts';
import type { Catalogue } from '../../data/catalogue/catalogue.ts';
import type { StoredTarget } from '../../data/target/target.repository.ts';
import type { Target } from '../../domain/target.ts';
import { showIndicator, showUnit } from '../catalogue/catalogue.mapper.ts';
import type { UserError } from '../user-error.type.ts';
import type { TargetInput, TargetType } from './target.type.ts';

export function showTarget(catalogue: Catalogue, target: StoredTarget): TargetType {
  return {
    ...target,
    unit: showUnit(catalogue, catalogue.unitById.get(target.unitId)!),
    indicator: showIndicator(catalogue, catalogue.indicatorById.get(target.indicatorId)!),
  };
}

export function targetOf(input: TargetInput): Target {
  return {
    ...input,
    value: input.value ?? null,
    lower: input.lower ?? null,
    upper: input.upper ?? null,
    dueMonth: input.dueMonth ?? null,
    responsiblePerson: input.responsiblePerson ?? null,
    documentNumber: input.documentNumber ?? null,
  };
}

const FAILURE_WORDS: Record<TargetFailure['code'], { zh: string; en: string; field: string }> = {
  UNIT_UNKNOWN: {
    zh: '没有此单位，请核对代码',
    en: 'There is no such unit; check the code',
    field: 'unitCode',
  },
  INDICATOR_UNKNOWN: {
    zh: '没有此指标，请核对代码',
    en: 'There is no such indicator; check the code',
    field: 'indicatorCode',
  },
  TARGET_REPEATED: {
    zh: '同一单位、指标和年度出现两次，请只保留一条',
    en: 'The same unit, indicator and year stands twice; keep one',
    field: 'year',
  },
  YEAR_OUT_OF_RANGE: {
    zh: '年度须在 1949 至 2100 之间',
    en: 'The year must lie between 1949 and 2100',
    field: 'year',
  },
  VALUE_MISSING: { zh: '缺少目标值', en: 'The target value is missing', field: 'value' },
  BAND_MISSING: {
    zh: '区间型指标须给出下限和上限',
    en: 'An interval indicator needs a lower and an upper end',
    field: 'lower',
  },
  BAND_REVERSED: {
    zh: '下限大于上限，请对调',
    en: 'The lower end is above the upper end; swap them',
    field: 'lower',
  },
  DUE_MONTH_MISSING: {
    zh: '节点任务须给出完成月份（1—12）',
    en: 'A milestone needs its month (1 to 12)',
    field: 'dueMonth',
  },
  START_MONTH_OUT_OF_RANGE: {
    zh: '起算月须在0至11之间',
    en: 'The start month must lie between 0 and 11',
    field: 'startsAfterMonth',
  },
};

export function showTargetFailure({ code, index, value }: TargetFailure): UserError {
  const { zh, en, field } = FAILURE_WORDS[code];
  return {
    code,
    messageZh: `第${index + 1}条（${value}）：${zh}`,
    messageEn: `Entry ${index + 1} (${value}): ${en}`,
    path: ['targets', String(index), field],
  };
}
