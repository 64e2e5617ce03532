import { useTranslation } from 'react-i18next';
import type { IndicatorPage_IndicatorFragment } from '../../__generated__/graphql.ts';
import { LightGlyph } from '../../charts/LightGlyph.tsx';
import { bandWords } from '../../ui/band-words.ts';
import { nameOf, useLanguage } from '../../ui/names.ts';
import { Panel } from '../../ui/Panel.tsx';
import { useBandWords } from '../../ui/use-band-words.ts';
import { RuleLine } from './RuleLine.tsx';

/** The light rule as a number line and, band by band, in words. */
export function RulePanel({ rule }: { rule: IndicatorPage_IndicatorFragment['lightRule'] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useBandWords();
  return (
    <Panel title={t('indicators.lightRule')} lead={nameOf(rule, language)}>
      <p className="muted">{t('indicators.ruleLead', { digits: rule.lagDigits })}</p>
      <RuleLine bands={rule.bands} />
      <table className="plain-table">
        <tbody>
          {rule.bands.map((band) => {
            const word = language === 'en' ? band.wordEn : band.wordZh;
            return (
              <tr key={`${band.light}${band.lower}`}>
                <td>
                  <span className="light-mark">
                    <LightGlyph light={band.light} shape={band.shape} word={word} isDecorative />
                    {word}
                  </span>
                </td>
                <td>{bandWords(band, words)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {rule.hasHole ? <p className="muted">{t('indicators.ruleHole')}</p> : null}
    </Panel>
  );
}
