import { drawingPosition } from '../decimal-text.ts';

export interface SparkModel {
  /** SVG path; each run of known values is its own sub-path, so a gap stays a gap. */
  readonly path: string;
  /** Lone values between two gaps, which a path cannot show. */
  readonly dots: readonly { readonly x: number; readonly y: number }[];
  /** The newest known value; null = nothing known. */
  readonly last: { readonly x: number; readonly y: number; readonly index: number } | null;
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly index: number;
}

/** A small line inside `width` × `height` with `inset` px kept free for the end dot. */
export function buildSparkModel(
  values: readonly (string | null)[],
  size: { readonly width: number; readonly height: number; readonly inset?: number },
): SparkModel {
  const inset = size.inset ?? 2;
  const positions = values.map((value) => drawingPosition(value));
  const known = positions.filter((position) => position !== null);
  const low = Math.min(...known);
  const span = Math.max(...known) - low;
  const step = values.length > 1 ? (size.width - 2 * inset) / (values.length - 1) : 0;
  const place = (position: number, index: number): Place => ({
    index,
    x: tenth(inset + index * step),
    // A level series runs along the middle.
    y: tenth(
      size.height -
        inset -
        (span === 0 ? 0.5 : (position - low) / span) * (size.height - 2 * inset),
    ),
  });
  const runs: Place[][] = [[]];
  positions.forEach((position, index) => {
    if (position === null) runs.push([]);
    else runs.at(-1)?.push(place(position, index));
  });
  return {
    path: runs
      .filter((run) => run.length > 1)
      .map(runPath)
      .join(''),
    dots: runs.filter((run) => run.length === 1).map(([dot]) => ({ x: dot!.x, y: dot!.y })),
    last: runs.flat().at(-1) ?? null,
  };
}

function runPath(run: readonly Place[]): string {
  return run.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
