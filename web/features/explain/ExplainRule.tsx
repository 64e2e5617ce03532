import { useTranslation } from 'react-i18next';
import type { ExplainBody_ProgressFragment } from '../../__generated__/graphql.ts';
import { LightGlyph } from '../../charts/LightGlyph.tsx';
import { bandWords } from '../../ui/band-words.ts';
import { nameOf, useLanguage } from '../../ui/names.ts';
import { useBandWords } from '../../ui/use-band-words.ts';

type Rule = ExplainBody_ProgressFragment['rule'];

/** The rule that lit the light, its bands in words, the one that applied set in bold. */
export function ExplainRule({ rule, light }: { rule: Rule; light: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useBandWords();
  return (
    <section>
      <h3>
        {t('explain.rule')} <span className="muted explain-small">{nameOf(rule, language)}</span>
      </h3>
      <ul className="explain-bands">
        {rule.bands.map((band) => {
          const word = language === 'en' ? band.wordEn : band.wordZh;
          return (
            <li key={`${band.light}${band.lower}`} aria-current={band.light === light || undefined}>
              <span className="light-mark">
                <LightGlyph light={band.light} shape={band.shape} word={word} isDecorative />
                {word}
              </span>
              <span>{bandWords(band, words)}</span>
            </li>
          );
        })}
      </ul>
      {rule.hasHole ? <p className="muted">{t('indicators.ruleHole')}</p> : null}
    </section>
  );
}
