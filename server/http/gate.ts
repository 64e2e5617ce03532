/** Lets a few pieces of work through at a time; the others wait their turn. */
export type Gate = { run: <T>(work: () => Promise<T>) => Promise<T> };

/** A gate that `width` pieces of work may be in at once. */
export function makeGate(width: number): Gate {
  let inside = 0;
  const waiting: (() => void)[] = [];
  return {
    run: async (work) => {
      if (inside >= width) await new Promise<void>((resolve) => waiting.push(resolve));
      else inside += 1;
      try {
        return await work();
      } finally {
        const next = waiting.shift();
        // The place goes straight to who waited longest.
        if (next) next();
        else inside -= 1;
      }
    },
  };
}
