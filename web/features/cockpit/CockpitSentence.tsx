import { useTranslation } from 'react-i18next';
import { graphql } from '../../__generated__/gql.ts';
import type { CockpitSentence_SummaryFragment } from '../../__generated__/graphql.ts';
import { LightGlyph } from '../../charts/LightGlyph.tsx';
import { GREY_REASON_WORDS, type LegendEntryInput } from '../../charts/light.ts';
import { useLanguage } from '../../ui/names.ts';
import { writeSentence } from './sentence.ts';

graphql(`
  fragment CockpitSentence_summary on CockpitSummary {
    period timeProgressPercent cellCount indicatorCount unitCount
    lightCounts { light count }
    greyCounts { reason count }
    newRedCount clearedRedCount dataAsOf latestReceiptNumber
  }
`);

interface CockpitSentenceProps {
  summary: CockpitSentence_SummaryFragment;
  legend: readonly LegendEntryInput[];
}

export function CockpitSentence({ summary, legend }: CockpitSentenceProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const parts = writeSentence(summary, legend, language, t);
  return (
    <div className="cockpit-sentence">
      <p>
        {parts.map((part, place) =>
          part.kind === 'text' ? (
            // The same comma may stand twice: the place tells the parts apart.
            // biome-ignore lint/suspicious/noArrayIndexKey: the sentence is written anew as a whole
            <span key={place}>{part.text}</span>
          ) : (
            <strong key={part.light} className={`light-text-${part.light.toLowerCase()}`}>
              <LightGlyph
                light={part.light}
                shape={part.shape}
                word={part.text}
                size={14}
                isDecorative
              />
              {part.text}
            </strong>
          ),
        )}
      </p>
      {summary.greyCounts.length > 0 ? (
        <p className="cockpit-greys muted">
          {t('cockpit.greyDetail')}
          {summary.greyCounts.map(({ reason, count }) => (
            <span key={reason}>
              {GREY_REASON_WORDS[reason][language]} {count}
            </span>
          ))}
        </p>
      ) : null}
    </div>
  );
}
