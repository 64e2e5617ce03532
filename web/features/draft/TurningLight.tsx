import { useTranslation } from 'react-i18next';
import { LightGlyph } from '../../charts/LightGlyph.tsx';
import {
  type LegendEntryInput,
  type LightColour,
  lightShape,
  lightWord,
} from '../../charts/light.ts';
import { useLanguage } from '../../ui/names.ts';

interface TurningLightProps {
  before: LightColour;
  after: LightColour;
  legend: readonly LegendEntryInput[];
}

/** A light before and after, each with its shape and its word. */
export function TurningLight({ before, after, legend }: TurningLightProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const word = (light: LightColour) => lightWord(light, null, legend)[language];
  const mark = (light: LightColour) => (
    <span className="light-mark" aria-hidden="true">
      <LightGlyph light={light} shape={lightShape(light, legend)} word={word(light)} isDecorative />
      {word(light)}
    </span>
  );
  return (
    <span className="turning-light">
      <span className="sr-only">
        {t('draft.lightTurns', { before: word(before), after: word(after) })}
      </span>
      {mark(before)}
      <span aria-hidden="true">→</span>
      {mark(after)}
    </span>
  );
}
