import type { Decimal } from './decimal.ts';
import { yearOnYear } from './growth.ts';
import { isPercentage } from './indicator.ts';
import { endDate, periodFromKey } from './period.ts';
import type { BodyOf } from './quality-rule.ts';
import { computedText, figureText, periodPhrase } from './quality-words.ts';
import { type Breach, figureAt, type QualityWorld, type Subject } from './quality-world.ts';
import { isFarFrom, type Yardstick, yardstickOf } from './robust-statistics.ts';

type Outlier = BodyOf<'OUTLIER_SEASONAL'> | BodyOf<'OUTLIER_PEER'>;

/** What one run of a rule has worked out already: each change on last year is asked for again and again. */
export type OutlierMemory = {
  /** By unit and period. */
  measures: Map<string, Map<number, Decimal | null>>;
  /** What is usual among the units of a category by period; it is the same for all of them. */
  peers: Map<number, Yardstick | null>;
};
export const emptyMemory = (): OutlierMemory => ({ measures: new Map(), peers: new Map() });

/** What is compared at a place: the value or its change on last year; null where it is not known. */
function measured(
  body: Outlier,
  { unitCode, periodKey }: Subject,
  world: QualityWorld,
  { measures }: OutlierMemory,
): Decimal | null {
  const series = world.series(body.indicator, unitCode);
  const value = series.get(periodKey)?.value ?? null;
  if (body.measure === 'VALUE' || value === null) return value;
  const ofUnit = measures.get(unitCode) ?? new Map<number, Decimal | null>();
  measures.set(unitCode, ofUnit);
  const known = ofUnit.get(periodKey);
  if (known !== undefined) return known;
  const lastYear = series.get(periodKey - 1000)?.value ?? null;
  const isShare = isPercentage(world.indicator(body.indicator).unitOfMeasureZh);
  const change = yearOnYear(value, lastYear, isShare);
  ofUnit.set(periodKey, change);
  return change;
}

function present(values: (Decimal | null)[]): Decimal[] {
  return values.filter((one) => one !== null);
}

/** Far from the same season of the unit's own earlier years. */
export function judgeSeasonalOutlier(
  body: BodyOf<'OUTLIER_SEASONAL'>,
  subject: Subject,
  world: QualityWorld,
  memory: OutlierMemory,
): Breach | null {
  const { unitCode, periodKey } = subject;
  const earlier = Array.from({ length: body.years }, (_, i) =>
    measured(body, { unitCode, periodKey: periodKey - 1000 * (i + 1) }, world, memory),
  );
  const words = { zh: '本单位往年同期', en: 'the same season of its earlier years' };
  const yardstick = yardstickOf(present(earlier), body);
  return judgeOutlier(body, subject, world, { yardstick, words, memory });
}

/** Far from the units of the category in the same period, itself among them: it cannot move a median far. */
export function judgePeerOutlier(
  body: BodyOf<'OUTLIER_PEER'>,
  subject: Subject,
  world: QualityWorld,
  memory: OutlierMemory,
): Breach | null {
  const { unitCode, periodKey } = subject;
  const units = world.unitsOfCategory(body.category, endDate(periodFromKey(periodKey)));
  if (!units.includes(unitCode)) return null;
  let yardstick = memory.peers.get(periodKey);
  if (yardstick === undefined) {
    const peers = units.map((peer) => measured(body, { unitCode: peer, periodKey }, world, memory));
    yardstick = yardstickOf(present(peers), body);
    memory.peers.set(periodKey, yardstick);
  }
  const words = { zh: '同类单位同期', en: 'the units of its category in the same period' };
  return judgeOutlier(body, subject, world, { yardstick, words, memory });
}

type Comparison = {
  yardstick: Yardstick | null;
  words: { zh: string; en: string };
  memory: OutlierMemory;
};

function judgeOutlier(
  body: Outlier,
  subject: Subject,
  world: QualityWorld,
  { yardstick, words, memory }: Comparison,
): Breach | null {
  const value = measured(body, subject, world, memory);
  if (!value || !yardstick || !isFarFrom(value, yardstick)) return null;
  const figure = figureAt(world, body.indicator, subject)!;
  const indicator = world.indicator(body.indicator);
  const { digits } = indicator;
  const phrase = periodPhrase(subject.periodKey);
  const text = figureText(figure.value, indicator);
  const isGrowth = body.measure === 'YEAR_ON_YEAR';
  const unit = isPercentage(indicator.unitOfMeasureZh) ? ['个百分点', ' points'] : ['%', '%'];
  const change = computedText(value, 0);
  const [growthZh, growthEn] = isGrowth
    ? [`，同比 ${change}${unit[0]}`, `, ${change}${unit[1]} on last year`]
    : ['', ''];
  const [middle, most] = [yardstick.median, yardstick.threshold].map((one) =>
    computedText(one, isGrowth ? 0 : digits),
  );
  const spread = yardstickWords(body, yardstick);
  return {
    subject: figure,
    inputs: [figure],
    messageZh: `${phrase.zh} ${text}${growthZh}，偏离${words.zh}中位数 ${middle}（${yardstick.points} 个值）超过 ${most}（${spread.zh}）`,
    messageEn: `${phrase.en}: ${text}${growthEn} is more than ${most} (${spread.en}) from the median ${middle} of ${words.en} (${yardstick.points} values)`,
  };
}

function yardstickWords({ factor, relativePercent }: Outlier, { mad }: Yardstick) {
  if (mad.isZero()) {
    const share = `${relativePercent.toFixed()}%`;
    return { zh: `中位数的 ${share}`, en: `${share} of the median` };
  }
  return {
    zh: `${factor.toFixed()} 倍稳健标准差`,
    en: `${factor.toFixed()} robust standard deviations`,
  };
}
