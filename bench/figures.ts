/** The middle of some numbers, the mean of the two middle ones where there is no single one; NaN for none. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  if (sorted.length % 2 === 1) return sorted[middle]!;
  return (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** How many times the limit something takes: the median of the ratios of each round, so that a slow minute of the machine touches both sides. */
export function ratioOfRounds(ours: readonly number[], limit: readonly number[]): number {
  return median(ours.map((value, round) => value / limit[round]!));
}

export type Target = { atMost: number } | { atLeast: number } | null;

/** Whether a ratio reaches its target; null where none is set. */
export function reaches(ratio: number, target: Target): boolean | null {
  if (target === null) return null;
  return 'atMost' in target ? ratio <= target.atMost : ratio >= target.atLeast;
}
