import { useEffect, useState } from 'react';

/** The server's clock, carried on from the moment it was told; moves once a minute. */
export function useServerNow(told: string): string {
  const [current, setCurrent] = useState(told);
  useEffect(
    function followTheClock() {
      const start = performance.now();
      const tick = () =>
        setCurrent(new Date(Date.parse(told) + performance.now() - start).toISOString());
      tick();
      const timer = setInterval(tick, 60_000);
      return () => clearInterval(timer);
    },
    [told],
  );
  return current;
}
