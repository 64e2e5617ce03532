import type { LightColour, LightShape } from './light.ts';
import { glyphPath } from './light-shape.ts';

export interface LightGlyphProps {
  readonly light: LightColour;
  readonly shape: LightShape;
  /** Spoken and shown on hover: the light's word, or for grey its reason. */
  readonly word: string;
  readonly size?: number;
  /** Set where the word already stands beside the glyph. */
  readonly isDecorative?: boolean;
}

/** One light: shape, colour and word. Takes its colour from the theme's `--light-*` variables. */
export function LightGlyph({ light, shape, word, size = 12, isDecorative }: LightGlyphProps) {
  const colour = `var(--light-${light.toLowerCase()})`;
  const paint =
    shape === 'RING'
      ? { fill: 'none', stroke: colour, strokeWidth: 1.6, strokeDasharray: '2.4 1.6' }
      : { fill: colour };
  const path = <path d={glyphPath(shape)} {...paint} />;
  const box = { width: size, height: size, viewBox: '0 0 12 12', className: 'light-glyph' };
  if (isDecorative) {
    return (
      <svg {...box} aria-hidden="true">
        {path}
      </svg>
    );
  }
  return (
    <svg {...box} role="img" aria-label={word}>
      <title>{word}</title>
      {path}
    </svg>
  );
}
