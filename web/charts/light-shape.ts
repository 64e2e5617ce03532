import type { LightShape } from './light.ts';

export type Corner = readonly [x: number, y: number];

/** Corners on a 12 × 12 field, sized so that every shape looks equally heavy; round shapes have none. */
const CORNERS: Record<Exclude<LightShape, 'CIRCLE' | 'RING'>, readonly Corner[]> = {
  TRIANGLE: [
    [6, 0.8],
    [11.6, 10.8],
    [0.4, 10.8],
  ],
  SQUARE: [
    [1.2, 1.2],
    [10.8, 1.2],
    [10.8, 10.8],
    [1.2, 10.8],
  ],
  DIAMOND: [
    [6, 0],
    [12, 6],
    [6, 12],
    [0, 6],
  ],
  PENTAGON: [
    [6, 0.4],
    [11.7, 4.6],
    [9.5, 11.3],
    [2.5, 11.3],
    [0.3, 4.6],
  ],
};

/** Radius of the round shapes on the 12 × 12 field. */
export const RADIUS: Record<'CIRCLE' | 'RING', number> = { CIRCLE: 5.2, RING: 4.6 };

/** Corners of an angular shape; null for the round ones. */
export function glyphCorners(shape: LightShape): readonly Corner[] | null {
  return shape === 'CIRCLE' || shape === 'RING' ? null : CORNERS[shape];
}

/** SVG path of a shape on a 12 × 12 field. */
export function glyphPath(shape: LightShape): string {
  if (shape === 'CIRCLE' || shape === 'RING') {
    const r = RADIUS[shape];
    return `M${6 - r} 6a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
  }
  return `${CORNERS[shape].map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('')}Z`;
}
