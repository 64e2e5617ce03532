/** Ten in the morning in the city, two days after October's figures were owed. */
export const NOW = '2026-11-20T02:00:00.000Z';

export type TestClock = { now: () => Date; set: (instant: string) => void };

/** A clock that stands where it is put. */
export function makeClock(start: string = NOW): TestClock {
  let instant = new Date(start);
  return {
    now: () => instant,
    set: (next) => {
      instant = new Date(next);
    },
  };
}
