import { compareDecimals } from '../../charts/decimal-text.ts';
import type { BandEdges } from '../../ui/band-words.ts';

export type RuleSegment<Band extends BandEdges> =
  | { kind: 'band'; band: Band; edge: string | null }
  | { kind: 'hole'; edge: string | null; isPoint?: true };

/**
 * The bands of a rule from left (ahead) to right (behind), with the holes between them.
 * `edge` is the figure at the left end of a segment; null = open to that side.
 */
export function ruleSegments<Band extends BandEdges>(bands: readonly Band[]): RuleSegment<Band>[] {
  const sorted = bands.toSorted(byLowerEdge);
  const segments: RuleSegment<Band>[] = [];
  const first = sorted[0];
  if (first && first.lower !== null) segments.push({ kind: 'hole', edge: null });
  sorted.forEach((band, at) => {
    const before = sorted[at - 1];
    const isPoint = before !== undefined && before.upper === band.lower;
    if (before && leavesHole(before, band)) {
      segments.push({ kind: 'hole', edge: before.upper, ...(isPoint ? { isPoint } : {}) });
    }
    segments.push({ kind: 'band', band, edge: band.lower });
  });
  const last = sorted.at(-1);
  if (last && last.upper !== null) segments.push({ kind: 'hole', edge: last.upper });
  return segments;
}

function byLowerEdge(a: BandEdges, b: BandEdges): number {
  if (a.lower === null || b.lower === null)
    return Number(a.lower !== null) - Number(b.lower !== null);
  return compareDecimals(a.lower, b.lower) || Number(b.lowerClosed) - Number(a.lowerClosed);
}

/** A hole may be a stretch between two edges, or the single point that neither band claims. */
function leavesHole(left: BandEdges, right: BandEdges): boolean {
  if (left.upper === null || right.lower === null) return false;
  const side = compareDecimals(left.upper, right.lower);
  return side < 0 || (side === 0 && !left.upperClosed && !right.lowerClosed);
}
