import { useTranslation } from 'react-i18next';
import type { IndicatorPage_IndicatorFragment } from '../../__generated__/graphql.ts';
import { LightGlyph } from '../../charts/LightGlyph.tsx';
import { useLanguage } from '../../ui/names.ts';
import { ruleSegments } from './rule-segments.ts';

type Bands = IndicatorPage_IndicatorFragment['lightRule']['bands'];

/** Stretches of equal width with the edge figures between them; not to scale, but in order. */
export function RuleLine({ bands }: { bands: Bands }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <div className="rule-line" aria-hidden="true">
      <span className="rule-line-end">{t('indicators.ahead')}</span>
      {ruleSegments(bands).map((segment) => {
        const band = segment.kind === 'band' ? segment.band : null;
        const word = band
          ? language === 'en'
            ? band.wordEn
            : band.wordZh
          : t('indicators.undefinedGap');
        return (
          <div
            key={`${segment.kind}${segment.edge}`}
            className="rule-line-part"
            style={
              band ? { borderTopColor: `var(--light-${band.light.toLowerCase()})` } : undefined
            }
            data-hole={band ? undefined : true}
            data-point={(segment.kind === 'hole' && segment.isPoint) || undefined}
          >
            {segment.edge === null ? null : <span className="rule-line-edge">{segment.edge}</span>}
            <span className="light-mark">
              {band ? (
                <LightGlyph light={band.light} shape={band.shape} word={word} isDecorative />
              ) : null}
              {word}
            </span>
          </div>
        );
      })}
      <span className="rule-line-end">{t('indicators.behind')}</span>
    </div>
  );
}
