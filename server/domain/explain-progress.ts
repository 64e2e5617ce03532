import { type Decimal, HUNDRED, roundTo } from './decimal.ts';
import type { Indicator } from './indicator.ts';
import type { Light } from './light.ts';
import type { LightBand, LightRule } from './light-rule.ts';
import type { Measured, Progress } from './progress.ts';
import type { Target } from './target.ts';

/** One line of the way from the pushed value to the light, in both languages. */
export type ExplanationStep = { textZh: string; textEn: string };

type Facts = {
  indicator: Indicator;
  rule: LightRule;
  target: Target | null;
  actual: Decimal | null;
  progress: Progress;
  light: Light;
  /** Month whose share of the year was used. */
  monthsClosed: number;
};

/** Says how a light came about, with the figures, so that nobody has to take it on trust. */
export function explainProgress(facts: Facts): ExplanationStep[] {
  const { progress } = facts;
  if (progress.state === 'UNMEASURED' || facts.target === null || facts.actual === null) {
    return [UNMEASURED_WORDS[progress.state === 'UNMEASURED' ? progress.reason : 'NO_TARGET']];
  }
  const known = { ...facts, target: facts.target, actual: facts.actual, measured: progress };
  return [dueStep(known), ...rateStep(known), lagStep(known), lightStep(known)];
}

type Known = Facts & { target: Target; actual: Decimal; measured: Measured };

const show = (value: Decimal, digits: number) => roundTo(value, digits).toFixed(digits);

function dueStep({ indicator, target, measured, monthsClosed }: Known): ExplanationStep {
  const zh = indicator.unitOfMeasureZh;
  const en = indicator.unitOfMeasureEn;
  if (indicator.kind === 'MILESTONE') {
    return {
      textZh: `节点任务应于${target.dueMonth}月底前完成（100%）`,
      textEn: `The milestone was due by the end of month ${target.dueMonth} (100%)`,
    };
  }
  if (target.value === null) {
    const end = (value: Decimal | null) =>
      value === null ? '—' : show(value.times(measured.scheduledShare), indicator.digits);
    const low = end(target.lower);
    const high = end(target.upper);
    return {
      textZh: `区间型指标：应在 ${low} 至 ${high} ${zh} 之间`,
      textEn: `Interval indicator: the value should lie between ${low} and ${high} ${en}`,
    };
  }
  const goal = show(target.value, indicator.digits);
  if (indicator.kind !== 'CUMULATIVE_AMOUNT') {
    const kind = indicator.kind === 'GROWTH_RATE' ? ['增速', 'Growth rates'] : ['水平值', 'Levels'];
    return {
      textZh: `${kind[0]}不按时间折算，与全年目标 ${goal} ${zh} 比较`,
      textEn: `${kind[1]} are not pro-rated: compared with the whole target of ${goal} ${en}`,
    };
  }
  const start = target.startsAfterMonth;
  const share = `${monthsClosed - start}/${12 - start}`;
  const due = measured.due === null ? '—' : show(measured.due, indicator.digits + 2);
  return {
    textZh: `应完成 = 全年目标 ${goal} × ${share} = ${due} ${zh}`,
    textEn: `Due = annual target ${goal} × ${share} = ${due} ${en}`,
  };
}

function rateStep({ indicator, actual, target, measured }: Known): ExplanationStep[] {
  if (measured.completionRate === null || target.value === null) return [];
  const rate = show(measured.completionRate, 2);
  const from = `${show(actual, indicator.digits)} ÷ ${show(target.value, indicator.digits)}`;
  return [
    { textZh: `完成率 = ${from} = ${rate}%`, textEn: `Completion rate = ${from} = ${rate}%` },
  ];
}

function lagStep({ measured, indicator, rule, actual }: Known): ExplanationStep {
  const { due } = measured;
  const lag = measured.lag === null ? null : roundTo(measured.lag, rule.lagDigits);
  if (lag === null) {
    return {
      textZh: `目标为零，实际为 ${show(actual, indicator.digits)}：突破上限，无法计算比例`,
      textEn: `The cap is zero and the value is ${show(actual, indicator.digits)}: breached, and no ratio exists`,
    };
  }
  const points = show(lag.abs(), rule.lagDigits);
  const inPoints = measured.lagMeasure === 'PERCENTAGE_POINTS';
  const zhUnit = inPoints ? '个百分点' : '%（占目标）';
  const enUnit = inPoints ? 'percentage points' : '% of the target';
  const basis = lagBasis(measured, indicator, actual, due);
  const [zh, en] = lag.gt(0)
    ? ['落后', 'behind']
    : lag.isZero()
      ? ['持平', 'level']
      : ['领先', 'ahead'];
  return {
    textZh: `差距：${basis}${zh} ${points} ${zhUnit}`,
    textEn: `Gap: ${basis}${points} ${enUnit} ${en}`,
  };
}

function lagBasis(
  measured: Measured,
  indicator: Indicator,
  actual: Decimal,
  due: Decimal | null,
): string {
  if (indicator.kind === 'CUMULATIVE_AMOUNT' && measured.completionRate !== null) {
    const share = show(measured.scheduledShare.times(HUNDRED), 2);
    return `${show(measured.completionRate, 2)}% ↔ ${share}%  `;
  }
  return due === null ? '' : `${show(actual, indicator.digits)} ↔ ${show(due, indicator.digits)}  `;
}

function lightStep({ rule, light, measured }: Known): ExplanationStep {
  if (light.band === null) {
    return {
      textZh: `规则“${rule.nameZh}”对这一差距没有规定，不亮灯`,
      textEn: `The rule "${rule.nameEn}" says nothing about this gap: no light is lit`,
    };
  }
  const range = measured.lag === null ? null : bandRange(light.band);
  return {
    textZh: `按“${rule.nameZh}”${range === null ? '' : `（${range}）`}：${light.band.wordZh}`,
    textEn: `Under "${rule.nameEn}"${range === null ? '' : ` (${range})`}: ${light.band.wordEn}`,
  };
}

/** A band as an inequality on the lag, for instance `0 < x ≤ 10`. */
export function bandRange(band: LightBand): string {
  const lower = band.lower === null ? '' : `${band.lower} ${band.lowerClosed ? '≤' : '<'} `;
  const upper = band.upper === null ? '' : ` ${band.upperClosed ? '≤' : '<'} ${band.upper}`;
  return `${lower}x${upper}`;
}

const UNMEASURED_WORDS: Record<
  Extract<Progress, { state: 'UNMEASURED' }>['reason'],
  ExplanationStep
> = {
  NOT_DUE: {
    textZh: '未到期，本期无需报送或考核尚未开始',
    textEn: 'Not due: nothing is owed for this period yet',
  },
  NOT_REPORTED: {
    textZh: '应报未报，没有数据',
    textEn: 'Owed but not reported: there is no value',
  },
  NO_TARGET: { textZh: '没有下达目标，不亮灯', textEn: 'No target was assigned: no light is lit' },
  ZERO_TARGET: {
    textZh: '目标为零，无法按比例比较，不亮灯',
    textEn: 'The target is zero and no ratio exists: no light is lit',
  },
  NOT_COLLECTED: { textZh: '未采集或未公布', textEn: 'Not collected or not published' },
  NOT_APPLICABLE: { textZh: '不适用', textEn: 'Not applicable' },
  CONFIDENTIAL: { textZh: '不公开', textEn: 'Confidential' },
  WITHDRAWN: { textZh: '数据已撤回', textEn: 'The value was withdrawn' },
  UNIT_DISSOLVED: { textZh: '单位已撤并', textEn: 'The unit was dissolved or merged' },
  UNDER_VERIFICATION: { textZh: '数据待核验', textEn: 'The value is under verification' },
};
