import { parsePeriod } from '../period-code.ts';

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
