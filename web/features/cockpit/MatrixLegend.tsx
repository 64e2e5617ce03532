import { LightGlyph } from '../../charts/LightGlyph.tsx';
import type { LegendEntryInput } from '../../charts/light.ts';
import { useLanguage } from '../../ui/names.ts';
import { legendInOrder } from './matrix-choices.ts';

export function MatrixLegend({ legend }: { legend: readonly LegendEntryInput[] }) {
  const language = useLanguage();
  return (
    <ul className="matrix-legend">
      {legendInOrder(legend).map((entry) => {
        const word = language === 'en' ? entry.wordEn : entry.wordZh;
        return (
          <li key={entry.light} className="light-mark">
            <LightGlyph light={entry.light} shape={entry.shape} word={word} isDecorative />
            {word}
          </li>
        );
      })}
    </ul>
  );
}
