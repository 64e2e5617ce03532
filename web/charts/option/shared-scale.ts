const STEPS = [1, 2, 2.5, 5, 10] as const;
const INTERVALS = 4;

/** One even scale over a span, so that several drawings beside each other can be compared by eye. */
export function sharedScale({ min, max }: { readonly min: number; readonly max: number }) {
  const room = max > min ? max - min : Math.max(1, Math.abs(max));
  const power = 10 ** Math.floor(Math.log10(room / INTERVALS));
  const step = STEPS.find((candidate) => candidate * power * INTERVALS >= room) ?? 10;
  const interval = step * power;
  const low = Math.floor(min / interval);
  const high = Math.max(low + 1, Math.ceil(max / interval));
  return { min: tidy(low * interval), max: tidy(high * interval), interval: tidy(interval) };
}

/** Takes the tail off a product of drawing positions: 0.30000000000000004 is 0.3. */
function tidy(position: number): number {
  return Number(position.toPrecision(12));
}
