import { parsePeriod } from '../period-code.ts';
import type { TrendPoint } from './trend-types.ts';

/** Runs of period indices drawn in one stroke; a gap inside one is still left open. */
export function strokesOf(periods: readonly string[], restartsEachYear: boolean): number[][] {
  const segments: number[][] = [];
  let stroke: number | undefined;
  periods.forEach((code, index) => {
    const period = parsePeriod(code);
    // Only a total from January falls back to nothing in January; whole years and quarters go on.
    const next = restartsEachYear && period?.kind === 'yearToDate' ? period.year : 0;
    if (segments.length === 0 || next !== stroke) segments.push([]);
    segments.at(-1)?.push(index);
    stroke = next;
  });
  return segments;
}

/**
 * Strokes parted where a unit's own figures begin: what comes from a predecessor is a stroke of its own, led on to
 * the first own point so that the line does not break there.
 */
export function splitByOrigin(
  strokes: readonly (readonly number[])[],
  points: readonly Pick<TrendPoint, 'inheritedFrom' | 'value'>[],
): number[][] {
  return strokes.flatMap((stroke) => {
    const parts: number[][] = [];
    stroke.forEach((index, at) => {
      const before = stroke[at - 1];
      const hasTurned = before !== undefined && isLent(points[before]) !== isLent(points[index]);
      if (parts.length === 0 || hasTurned) {
        if (hasTurned) parts.at(-1)?.push(index);
        parts.push([]);
      }
      parts.at(-1)?.push(index);
    });
    return parts;
  });
}

function isLent(point: Pick<TrendPoint, 'inheritedFrom' | 'value'> | undefined): boolean {
  return (point?.inheritedFrom ?? null) !== null;
}
