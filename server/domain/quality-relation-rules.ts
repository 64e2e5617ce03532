import { type Decimal, ZERO } from './decimal.ts';
import { yearOnYear } from './growth.ts';
import { isPercentage } from './indicator.ts';
import { endDate, periodFromKey } from './period.ts';
import type { BodyOf, Comparison, Term } from './quality-rule.ts';
import { acceptedDifference, comparesUnequal } from './quality-tolerance.ts';
import { computedText, figureText, periodPhrase } from './quality-words.ts';
import {
  type Breach,
  figureAt,
  type InputFigure,
  type QualityWorld,
  type Subject,
} from './quality-world.ts';

/** The published growth against the growth of the published level, in points. */
export function judgeLevelAgainstGrowth(
  { indicator: level, growthIndicator, tolerance }: BodyOf<'LEVEL_AGAINST_GROWTH'>,
  subject: Subject,
  world: QualityWorld,
): Breach | null {
  const { unitCode, periodKey } = subject;
  const published = figureAt(world, growthIndicator, subject);
  const now = figureAt(world, level, subject);
  const before = figureAt(world, level, { unitCode, periodKey: periodKey - 1000 });
  if (!published || !now || !before) return null;
  const isShare = isPercentage(world.indicator(level).unitOfMeasureZh);
  const growth = yearOnYear(now.value, before.value, isShare);
  if (growth === null || !comparesUnequal(published.value, growth, tolerance)) return null;
  const indicator = world.indicator(growthIndicator);
  const phrase = periodPhrase(periodKey);
  const [said, is] = [
    figureText(published.value, indicator),
    computedText(growth, indicator.digits),
  ];
  const texts = [before, now].map((one) => figureText(one.value, world.indicator(level)));
  return {
    subject: published,
    inputs: [published, now, before],
    messageZh: `${phrase.zh} 公布增速 ${said}，按现数 ${texts[1]} 与上年同期 ${texts[0]} 计算为 ${is}；若增速按可比价格或调整口径计算，请说明`,
    messageEn: `${phrase.en}: published growth ${said}, but ${texts[1]} after ${texts[0]} a year before makes ${is}; say so where growth is at constant prices or on a comparable basis`,
  };
}

/** Places whose figures make up the total; empty when the parts are not known. */
export function partsOfTotal(
  body: BodyOf<'PARTS_AGAINST_TOTAL'>,
  { unitCode, periodKey }: Subject,
  world: QualityWorld,
): { indicatorCode: string; unitCode: string }[] {
  if (body.partIndicators !== null) {
    return body.partIndicators.map((indicatorCode) => ({ indicatorCode, unitCode }));
  }
  const day = endDate(periodFromKey(periodKey));
  const units = world.unitsBelow(unitCode, body.partTypes, day);
  return units.map((part) => ({ indicatorCode: body.indicator, unitCode: part }));
}

/** A total that is not the sum of its parts. With a part missing nothing is said: missing is never zero. */
export function judgePartsAgainstTotal(
  body: BodyOf<'PARTS_AGAINST_TOTAL'>,
  subject: Subject,
  world: QualityWorld,
): Breach | null {
  const total = figureAt(world, body.indicator, subject);
  if (total === null) return null;
  const parts: InputFigure[] = [];
  for (const { indicatorCode, unitCode } of partsOfTotal(body, subject, world)) {
    const part = figureAt(world, indicatorCode, { unitCode, periodKey: subject.periodKey });
    if (part === null) return null;
    parts.push(part);
  }
  if (parts.length === 0) return null;
  const sum = parts.reduce((all, part) => all.plus(part.value), ZERO);
  if (!comparesUnequal(total.value, sum, acceptedDifference(body, total.value))) return null;
  const indicator = world.indicator(body.indicator);
  const phrase = periodPhrase(subject.periodKey);
  const [whole, added] = [figureText(total.value, indicator), computedText(sum, indicator.digits)];
  const gap = computedText(total.value.minus(sum), indicator.digits);
  return {
    subject: total,
    inputs: [total, ...parts],
    messageZh: `${phrase.zh} 总计 ${whole}，${parts.length} 个分项之和 ${added}，相差 ${gap}（四舍五入可致分项之和不等于总计）`,
    messageEn: `${phrase.en}: the total is ${whole}, its ${parts.length} parts add up to ${added}, a difference of ${gap} (rounding may keep parts from adding up)`,
  };
}

const SIGNS: Record<Comparison, string> = { AT_MOST: '≤', EQUAL: '=', AT_LEAST: '≥' };

function holds(left: Decimal, comparison: Comparison, right: Decimal, tolerance: Decimal): boolean {
  const excess = left.minus(right);
  if (comparison === 'AT_MOST') return excess.lte(tolerance);
  if (comparison === 'AT_LEAST') return excess.negated().lte(tolerance);
  return excess.abs().lte(tolerance);
}

type Side = { value: Decimal; inputs: InputFigure[]; zh: string; en: string };

function sideOf(terms: readonly Term[], subject: Subject, world: QualityWorld): Side | null {
  const side: Side = { value: ZERO, inputs: [], zh: '', en: '' };
  for (const { indicatorCode, factor } of terms) {
    const figure = figureAt(world, indicatorCode, subject);
    if (figure === null) return null;
    const indicator = world.indicator(indicatorCode);
    const times = factor.eq(1) ? '' : `${factor.toFixed()} × `;
    const plus = side.zh === '' ? '' : ' + ';
    const text = figureText(figure.value, indicator);
    side.value = side.value.plus(factor.times(figure.value));
    side.inputs.push(figure);
    side.zh += `${plus}${times}${indicator.shortNameZh} ${text}`;
    side.en += `${plus}${times}${indicator.nameEn} ${text}`;
  }
  return side;
}

/** A linear relation between indicators of one unit and period that does not hold. All terms must be known. */
export function judgeRelation(
  body: BodyOf<'RELATION'>,
  subject: Subject,
  world: QualityWorld,
): Breach | null {
  const left = sideOf(body.left, subject, world);
  const right = left && sideOf(body.right, subject, world);
  if (!left || !right) return null;
  const bound = right.value.plus(body.constant);
  if (holds(left.value, body.comparison, bound, body.tolerance)) return null;
  const phrase = periodPhrase(subject.periodKey);
  const hasConstant = !body.constant.isZero() || right.zh === '';
  const constant = hasConstant ? `${right.zh === '' ? '' : ' + '}${body.constant.toFixed()}` : '';
  const sign = SIGNS[body.comparison];
  return {
    subject: left.inputs[0]!,
    inputs: [...left.inputs, ...right.inputs],
    messageZh: `${phrase.zh} 应有 ${left.zh} ${sign} ${right.zh}${constant}，实际 ${left.value.toFixed()} 与 ${bound.toFixed()}`,
    messageEn: `${phrase.en}: ${left.en} ${sign} ${right.en}${constant} must hold; found ${left.value.toFixed()} and ${bound.toFixed()}`,
  };
}
