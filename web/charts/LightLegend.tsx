import { formatCount } from './format.ts';
import { LightGlyph } from './LightGlyph.tsx';
import type { Language } from './language.ts';
import type { LegendEntryInput, LightColour } from './light.ts';

export interface LightLegendProps {
  readonly legend: readonly LegendEntryInput[];
  readonly language: Language;
  /** Lights by colour, printed behind each word; absent = words only. */
  readonly counts?: Readonly<Partial<Record<LightColour, number>>>;
}

/** Every state a light can have: its shape, its word and how many there are. Grey comes last. */
export function LightLegend({ legend, language, counts }: LightLegendProps) {
  const lit = legend.filter(({ light }) => light !== 'GREY');
  const grey: LegendEntryInput = {
    light: 'GREY',
    shape: 'RING',
    wordZh: '未亮灯',
    wordEn: 'not lit',
    severity: -1,
  };
  return (
    <ul className="light-legend">
      {[...lit, legend.find(({ light }) => light === 'GREY') ?? grey].map((entry) => {
        const word = language === 'zh' ? entry.wordZh : entry.wordEn;
        const count = counts && (counts[entry.light] ?? 0);
        return (
          <li key={entry.light}>
            <LightGlyph {...entry} word={word} isDecorative />
            <span>{word}</span>
            {count !== undefined && <b>{formatCount(count)}</b>}
          </li>
        );
      })}
    </ul>
  );
}
