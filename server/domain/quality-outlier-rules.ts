import type { Decimal } from './decimal.ts';
import { yearOnYear } from './growth.ts';
import { isPercentage } from './indicator.ts';
import { endDate, periodFromKey } from './period.ts';
import type { BodyOf } from './quality-rule.ts';
import { computedText, figureText, periodPhrase } from './quality-words.ts';
import { type Breach, figureAt, type QualityWorld, type Subject } from './quality-world.ts';
import { checkOutlier, type OutlierCheck } from './robust-statistics.ts';

type Outlier = BodyOf<'OUTLIER_SEASONAL'> | BodyOf<'OUTLIER_PEER'>;

/** What is compared at a place: the value or its change on last year; null where it is not known. */
function measured(body: Outlier, subject: Subject, world: QualityWorld): Decimal | null {
  const series = world.series(body.indicator, subject.unitCode);
  const value = series.get(subject.periodKey)?.value ?? null;
  if (body.measure === 'VALUE' || value === null) return value;
  const lastYear = series.get(subject.periodKey - 1000)?.value ?? null;
  const isShare = isPercentage(world.indicator(body.indicator).unitOfMeasureZh);
  return yearOnYear(value, lastYear, isShare);
}

function known(values: (Decimal | null)[]): Decimal[] {
  return values.filter((one) => one !== null);
}

/** Far from the same season of the unit's own earlier years. */
export function judgeSeasonalOutlier(
  body: BodyOf<'OUTLIER_SEASONAL'>,
  subject: Subject,
  world: QualityWorld,
): Breach | null {
  const { unitCode, periodKey } = subject;
  const earlier = Array.from({ length: body.years }, (_, i) =>
    measured(body, { unitCode, periodKey: periodKey - 1000 * (i + 1) }, world),
  );
  const words = { zh: '本单位往年同期', en: 'the same season of its earlier years' };
  return judgeOutlier(body, subject, world, { sample: known(earlier), words });
}

/** Far from the other units of the category in the same period. */
export function judgePeerOutlier(
  body: BodyOf<'OUTLIER_PEER'>,
  subject: Subject,
  world: QualityWorld,
): Breach | null {
  const { unitCode, periodKey } = subject;
  const units = world.unitsOfCategory(body.category, endDate(periodFromKey(periodKey)));
  if (!units.includes(unitCode)) return null;
  const peers = units
    .filter((peer) => peer !== unitCode)
    .map((peer) => measured(body, { unitCode: peer, periodKey }, world));
  const words = { zh: '同类单位同期', en: 'its peers in the same period' };
  return judgeOutlier(body, subject, world, { sample: known(peers), words });
}

type Comparison = { sample: Decimal[]; words: { zh: string; en: string } };

function judgeOutlier(
  body: Outlier,
  subject: Subject,
  world: QualityWorld,
  { sample, words }: Comparison,
): Breach | null {
  const value = measured(body, subject, world);
  const check = value && checkOutlier(value, sample, body);
  if (!value || !check?.isFar) return null;
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
  const [middle, most] = [check.median, check.threshold].map((one) =>
    computedText(one, isGrowth ? 0 : digits),
  );
  const yardstick = yardstickWords(body, check);
  return {
    subject: figure,
    inputs: [figure],
    messageZh: `${phrase.zh} ${text}${growthZh}，偏离${words.zh}中位数 ${middle}（${sample.length} 个值）超过 ${most}（${yardstick.zh}）`,
    messageEn: `${phrase.en}: ${text}${growthEn} is more than ${most} (${yardstick.en}) from the median ${middle} of ${words.en} (${sample.length} values)`,
  };
}

function yardstickWords({ factor, relativePercent }: Outlier, { mad }: OutlierCheck) {
  if (mad.isZero()) {
    const share = `${relativePercent.toFixed()}%`;
    return { zh: `中位数的 ${share}`, en: `${share} of the median` };
  }
  return {
    zh: `${factor.toFixed()} 倍稳健标准差`,
    en: `${factor.toFixed()} robust standard deviations`,
  };
}
