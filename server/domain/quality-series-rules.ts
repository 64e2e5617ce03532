import { HUNDRED } from './decimal.ts';
import type { BodyOf } from './quality-rule.ts';
import { cumulativeStep, dueBefore, figureBeforeInYear, isYearToDateKey } from './quality-steps.ts';
import { acceptedDifference, comparesUnequal } from './quality-tolerance.ts';
import { computedText, figureText, periodPhrase } from './quality-words.ts';
import { type Breach, figureAt, type QualityWorld, type Subject } from './quality-world.ts';

/** A value outside its ends. An end that is null is open. */
export function judgeRange(
  { indicator: code, min, max, isInclusive }: BodyOf<'RANGE'>,
  subject: Subject,
  world: QualityWorld,
): Breach | null {
  const figure = figureAt(world, code, subject);
  if (figure === null) return null;
  const { value } = figure;
  const isLow = min !== null && (isInclusive ? value.lt(min) : value.lte(min));
  const isHigh = max !== null && (isInclusive ? value.gt(max) : value.gte(max));
  if (!isLow && !isHigh) return null;
  const indicator = world.indicator(code);
  const [open, close] = isInclusive ? ['[', ']'] : ['(', ')'];
  const ends = `${open}${min?.toFixed() ?? '−∞'}, ${max?.toFixed() ?? '+∞'}${close}`;
  const [phrase, text] = [periodPhrase(subject.periodKey), figureText(value, indicator)];
  return {
    subject: figure,
    inputs: [figure],
    messageZh: `${phrase.zh} ${text} 超出允许范围 ${ends}`,
    messageEn: `${phrase.en}: ${text} lies outside ${ends}`,
  };
}

/** A year-to-date amount below the one before it in the same year, by more than the tolerance. */
export function judgeCumulativeFalls(
  { indicator: code, tolerance }: BodyOf<'CUMULATIVE_FALLS'>,
  subject: Subject,
  world: QualityWorld,
): Breach | null {
  const figure = figureAt(world, code, subject);
  if (figure === null || !isYearToDateKey(subject.periodKey)) return null;
  const { unitCode, periodKey } = subject;
  const beforeKey = figureBeforeInYear(world.series(code, unitCode), periodKey);
  const before = beforeKey && figureAt(world, code, { unitCode, periodKey: beforeKey });
  if (!before || before.value.minus(figure.value).lte(tolerance)) return null;
  const indicator = world.indicator(code);
  const [now, then] = [periodPhrase(periodKey), periodPhrase(before.periodKey)];
  const [text, earlier] = [
    figureText(figure.value, indicator),
    figureText(before.value, indicator),
  ];
  return {
    subject: figure,
    inputs: [figure, before],
    messageZh: `${now.zh} ${text} 低于 ${then.zh} ${earlier}`,
    messageEn: `${now.en}: ${text} is below ${then.en}: ${earlier}`,
  };
}

/** The single month (or quarter) and what came before do not add up to the cumulative figure. */
export function judgeMonthAgainstCumulative(
  body: BodyOf<'MONTH_AGAINST_CUMULATIVE'>,
  subject: Subject,
  world: QualityWorld,
): Breach | null {
  const { indicator: code } = body;
  const { unitCode } = subject;
  if (!isYearToDateKey(subject.periodKey)) return null;
  const indicator = world.indicator(code);
  const step = cumulativeStep(indicator, subject.periodKey);
  const whole = figureAt(world, code, subject);
  if (step === null || whole === null) return null;
  const alone = figureAt(world, code, { unitCode, periodKey: step.alone });
  const before =
    step.before === null ? null : figureAt(world, code, { unitCode, periodKey: step.before });
  if (alone === null || (step.before !== null && before === null)) return null;
  const sum = before === null ? alone.value : before.value.plus(alone.value);
  if (!comparesUnequal(whole.value, sum, acceptedDifference(body, whole.value))) return null;
  const inputs = before === null ? [whole, alone] : [whole, before, alone];
  const parts = inputs.slice(1).map((one) => ({
    phrase: periodPhrase(one.periodKey),
    text: figureText(one.value, indicator),
  }));
  const now = periodPhrase(whole.periodKey);
  const text = figureText(whole.value, indicator);
  const total = computedText(sum, indicator.digits);
  return {
    subject: whole,
    inputs,
    messageZh: `${parts.map(({ phrase, text: part }) => `${phrase.zh} ${part}`).join(' + ')} = ${total}，与 ${now.zh} ${text} 不符`,
    messageEn: `${parts.map(({ phrase, text: part }) => `${phrase.en} ${part}`).join(' + ')} = ${total}, not ${now.en}: ${text}`,
  };
}

/**
 * The run of equal figures that ends here is a multiple of the number allowed: said when it is reached and
 * again after as many more. Zero is not counted: where nothing happens, nothing happens for long.
 */
export function judgeRepeatedValue(
  { indicator: code, periods }: BodyOf<'REPEATED_VALUE'>,
  subject: Subject,
  world: QualityWorld,
): Breach | null {
  const figure = figureAt(world, code, subject);
  if (figure === null || figure.value.isZero()) return null;
  const indicator = world.indicator(code);
  const series = world.series(code, subject.unitCode);
  let first = subject.periodKey;
  let run = 1;
  for (;;) {
    const key = dueBefore(indicator, first);
    if (!series.get(key)?.value.eq(figure.value)) break;
    first = key;
    run += 1;
  }
  if (run % periods !== 0) return null;
  const text = figureText(figure.value, indicator);
  const [from, to] = [periodPhrase(first), periodPhrase(subject.periodKey)];
  return {
    subject: figure,
    inputs: [figure],
    messageZh: `自 ${from.zh} 至 ${to.zh} 连续 ${run} 期同为 ${text}`,
    messageEn: `${run} periods in a row, ${from.en} to ${to.en}, have the same figure ${text}`,
  };
}

/** A correction by more than so many per hundred of the earlier value; from zero, any. */
export function judgeRevisionSize(
  { indicator: code, percent }: BodyOf<'REVISION_SIZE'>,
  subject: Subject,
  world: QualityWorld,
): Breach | null {
  const figure = figureAt(world, code, subject);
  const earlier = figure && world.earlier(code, subject.unitCode, subject.periodKey);
  if (!figure || earlier === null) return null;
  const change = figure.value.minus(earlier);
  if (change.abs().lte(earlier.abs().times(percent).div(HUNDRED))) return null;
  const indicator = world.indicator(code);
  const phrase = periodPhrase(subject.periodKey);
  const [was, is] = [figureText(earlier, indicator), figureText(figure.value, indicator)];
  const share = earlier.isZero() ? null : change.times(HUNDRED).div(earlier.abs()).toFixed(1);
  const [zh, en] = share === null ? ['', ''] : [`，变动 ${share}%`, `, a change of ${share}%`];
  return {
    subject: figure,
    inputs: [figure],
    messageZh: `${phrase.zh} 由 ${was} 改为 ${is}${zh}，超过 ${percent.toFixed()}%`,
    messageEn: `${phrase.en} was corrected from ${was} to ${is}${en}; more than ${percent.toFixed()}% asks for a look`,
  };
}
