import type { TFunction } from 'i18next';
import type { CockpitSentence_SummaryFragment } from '../../__generated__/graphql.ts';
import { formatCount, formatNumber, formatPeriod } from '../../charts/format.ts';
import {
  type LegendEntryInput,
  type LightColour,
  type LightShape,
  lightShape,
} from '../../charts/light.ts';

type Summary = CockpitSentence_SummaryFragment;

export type SentencePart =
  | { kind: 'text'; text: string }
  | { kind: 'light'; light: LightColour; shape: LightShape; text: string };

/** The sentence on top, written from the data: colours in the order of the rule, grey last and apart. */
export function writeSentence(
  summary: Summary,
  legend: readonly LegendEntryInput[],
  language: 'zh' | 'en',
  t: TFunction,
): SentencePart[] {
  const start = t('cockpit.sentenceStart', {
    period: formatPeriod(summary.period, language),
    progress: formatNumber(summary.timeProgressPercent, { digits: 1 }),
    units: formatCount(summary.unitCount),
    indicators: formatCount(summary.indicatorCount),
  });
  const lights = lightsInOrder(summary, legend).flatMap(({ light, count }, index) => {
    const text = t('cockpit.lightCount', { colour: t(`light.${light}`), count });
    const part: SentencePart = { kind: 'light', light, shape: lightShape(light, legend), text };
    return index === 0 ? [part] : [textPart(t('cockpit.between')), part];
  });
  return [textPart(start), ...lights, textPart(changeText(summary, t) + t('cockpit.sentenceEnd'))];
}

const textPart = (text: string): SentencePart => ({ kind: 'text', text });

function lightsInOrder(summary: Summary, legend: readonly LegendEntryInput[]) {
  const severity = (light: LightColour) =>
    light === 'GREY'
      ? Number.POSITIVE_INFINITY
      : (legend.find((entry) => entry.light === light)?.severity ?? 0);
  return summary.lightCounts.toSorted((a, b) => severity(a.light) - severity(b.light));
}

function changeText({ newRedCount, clearedRedCount }: Summary, t: TFunction): string {
  const fresh =
    newRedCount > 0 ? t('cockpit.sentenceNew', { count: newRedCount }) : t('cockpit.sentenceNoNew');
  return clearedRedCount > 0
    ? fresh + t('cockpit.sentenceCleared', { count: clearedRedCount })
    : fresh;
}
