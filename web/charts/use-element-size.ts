import { type RefObject, useLayoutEffect, useState } from 'react';
import type { ChartSize } from './chart-frame.ts';

/** The inner size of an element, followed as it changes; null until first measured. */
export function useElementSize(element: RefObject<HTMLElement | null>): ChartSize | null {
  const [size, setSize] = useState<ChartSize | null>(null);
  useLayoutEffect(
    function followSize() {
      const target = element.current;
      if (!target) return;
      const measure = () => {
        const { width, height } = target.getBoundingClientRect();
        setSize((old) => (old?.width === width && old.height === height ? old : { width, height }));
      };
      measure();
      const observer = new ResizeObserver(measure);
      observer.observe(target);
      return () => observer.disconnect();
    },
    [element],
  );
  return size;
}
