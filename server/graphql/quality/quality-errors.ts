import type { DecideFault } from '../../actions/quality/decide-reconciliation.ts';
import type { RuleFault, RuleFaultCode } from '../../domain/quality-rule-faults.ts';
import type { VerdictFault } from '../../domain/quality-verdict.ts';
import type { CounterpartFault, CounterpartFaultCode } from '../../domain/reconciliation.ts';
import type { UserError } from '../user-error.type.ts';

type Words = { zh: string; en: string };

const RULE_WORDS: Record<RuleFaultCode, Words> = {
  CODE_REPEATED: { zh: '同一代码出现两次，请只保留一条', en: 'the code stands twice; keep one' },
  TEXT_BLANK: { zh: '代码和名称不能为空', en: 'codes and names cannot be blank' },
  KIND_CHANGED: {
    zh: '已有规则的类型不能改，请停用原规则并换一个代码',
    en: 'the kind of a saved rule cannot change; switch it off and use another code',
  },
  PARAMETER_MISSING: { zh: '此类规则须填这一项', en: 'this kind of rule needs it; fill it in' },
  PARAMETER_SUPERFLUOUS: {
    zh: '此类规则没有这一项，请删去',
    en: 'this kind of rule does not have it; leave it out',
  },
  REFERENCE_UNKNOWN: {
    zh: '目录中没有此代码，请从目录中选择',
    en: 'there is no such code; choose one from the catalogue',
  },
  INDICATOR_UNFIT: {
    zh: '该指标不适用此类规则（累计类规则须为累计量，增速须为增速类指标，按单位合计须可加总）',
    en: 'the indicator does not fit this kind of rule (cumulative rules need an amount, growth a growth rate, totals of units an indicator that adds up)',
  },
  OUT_OF_RANGE: {
    zh: '超出允许范围：容差和百分比不小于0，倍数大于0，下限不大于上限，年数1—30，最少点数3—100，期数2—60',
    en: 'out of range: tolerances and percentages from 0, factor above 0, the lower end not above the upper, years 1 to 30, points 3 to 100, periods 2 to 60',
  },
};

export function showRuleFault({ index, field, value, code }: RuleFault): UserError {
  const { zh, en } = RULE_WORDS[code];
  return {
    code,
    messageZh: `第${index + 1}条规则 ${field}“${value}”：${zh}`,
    messageEn: `Rule ${index + 1}, ${field} "${value}": ${en}`,
    path: ['rules', String(index), field],
  };
}

const COUNTERPART_WORDS: Record<CounterpartFaultCode, Words> = {
  REFERENCE_UNKNOWN: RULE_WORDS.REFERENCE_UNKNOWN,
  SAME_INDICATOR: {
    zh: '对应指标不能是自己，请选另一部门的指标',
    en: 'an indicator is not its own counterpart; choose that of the other department',
  },
  MEANING_DIFFERS: {
    zh: '两指标的类型、频率、计量单位须一致，否则不可比',
    en: 'kind, frequency and unit of measure must be the same on both sides',
  },
  OUT_OF_RANGE: { zh: '容差不能小于0', en: 'the tolerance cannot be below 0' },
  DATE_INVALID: { zh: '日期须写作 2026-01-01', en: 'write the day as 2026-01-01' },
};

export function showCounterpartFault({ index, field, value, code }: CounterpartFault): UserError {
  const { zh, en } = COUNTERPART_WORDS[code];
  return {
    code,
    messageZh: `第${index + 1}条 ${field}“${value}”：${zh}`,
    messageEn: `Entry ${index + 1}, ${field} "${value}": ${en}`,
    path: ['counterparts', String(index), field],
  };
}

const VERDICT_WORDS: Record<VerdictFault, Words & { field: string }> = {
  FLAG_UNKNOWN: {
    field: 'flag',
    zh: '没有这条疑点，请刷新复核清单',
    en: 'There is no such flag; read the review queue again',
  },
  FLAG_NOT_YOURS: {
    field: 'flag',
    zh: '该指标不由本部门牵头，请由牵头部门复核',
    en: 'The indicator is not led by your department; its lead department judges the flag',
  },
  FLAG_SUPERSEDED: {
    field: 'flag',
    zh: '所涉数据已更新，这条疑点已失效，请复核新的疑点',
    en: 'Its figures were replaced meanwhile; look at the newer flags',
  },
  VERDICT_OF_OFFICE: {
    field: 'verdict',
    zh: '“规则有误”只能由绩效办认定；请说明数据属实的理由，或联系绩效办',
    en: 'Only the appraisal office may call a rule wrong; explain the figure, or ask the office',
  },
  ALREADY_DECIDED: {
    field: 'flag',
    zh: '绩效办已认定规则有误，不必再复核',
    en: 'The appraisal office has called the rule wrong; nothing is left to say',
  },
  EXPLANATION_MISSING: {
    field: 'comment',
    zh: '请写明理由，至少5个字',
    en: 'Give an explanation of at least 5 characters',
  },
};

export function showVerdictFault(fault: VerdictFault): UserError {
  const { field, zh, en } = VERDICT_WORDS[fault];
  return { code: fault, messageZh: zh, messageEn: en, path: [field] };
}

const DECIDE_WORDS: Record<DecideFault, Words & { field: string }> = {
  SIDE_MISSING: {
    field: 'period',
    zh: '该指标须已登记对应指标，两个部门须都报送了这一单位、期间的数，采用时对方须有数值；请先登记或催报',
    en: 'The indicator needs a counterpart, both departments must have pushed this unit and period, and the side adopted must have a value; register or ask for it first',
  },
  REASON_MISSING: {
    field: 'reason',
    zh: '请写明理由，至少5个字',
    en: 'Give a reason of at least 5 characters',
  },
};

export function showDecideFault(fault: DecideFault): UserError {
  const { field, zh, en } = DECIDE_WORDS[fault];
  return { code: fault, messageZh: zh, messageEn: en, path: [field] };
}
