import { LightGlyph } from '../../charts/LightGlyph.tsx';
import {
  type GreyReason,
  type LegendEntryInput,
  type LightColour,
  lightShape,
  lightWord,
} from '../../charts/light.ts';
import { useLanguage } from '../../ui/names.ts';

interface RankedLightProps {
  light: LightColour;
  reason: GreyReason | null;
  legend: readonly LegendEntryInput[];
}

export function RankedLight({ light, reason, legend }: RankedLightProps) {
  const language = useLanguage();
  const word = lightWord(light, reason, legend)[language];
  return (
    <span className="light-mark">
      <LightGlyph light={light} shape={lightShape(light, legend)} word={word} isDecorative />
      {word}
    </span>
  );
}
